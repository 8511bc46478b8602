package vn.cchc.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.cchc.model.text.VietnameseNumbers;

/** A true claim made from the grammar is silent; with one figure changed it speaks. */
class ClaimPropertiesTest {

    private static final List<List<String>> KINDS = List.of(
            List.of("văn bản", "nghị quyết", "quyết định", "kế hoạch", "chỉ thị", "công văn"),
            List.of("đơn vị hành chính", "xã", "phường", "thị trấn", "thôn", "buôn"),
            List.of(
                    "thủ tục hành chính",
                    "thủ tục cấp tỉnh",
                    "thủ tục cấp huyện",
                    "thủ tục cấp xã",
                    "thủ tục nội bộ",
                    "thủ tục đặc thù"),
            List.of("đơn vị sự nghiệp", "trường học", "bệnh viện", "trung tâm", "thư viện", "bảo tàng"));

    private static final List<String> HEADS = List.of(
            "Đến nay, toàn tỉnh có %s %s, gồm %s.",
            "UBND tỉnh quản lý %s %s (%s).",
            "Tổng số là %s %s, cụ thể: %s.",
            "Trong năm, tỉnh rà soát %s %s, bao gồm: %s; kết quả đã được công khai.",
            "Cơ quan chuyên môn theo dõi %s %s. Cụ thể: %s.",
            "Kết quả đạt được: %s %s, chia ra %s.");

    private static String n(long number) {
        return VietnameseNumbers.formatCount(BigDecimal.valueOf(number));
    }

    @Provide
    Arbitrary<String> head() {
        return Arbitraries.of(HEADS);
    }

    @Provide
    Arbitrary<List<String>> kind() {
        return Arbitraries.of(KINDS);
    }

    private static String sentence(
            String head, List<String> kind, List<Integer> parts, long total, boolean semicolons) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            items.add(n(parts.get(i)) + " " + kind.get(i + 1));
        }
        String last = items.remove(items.size() - 1);
        String list = String.join(semicolons ? "; " : ", ", items) + (semicolons ? "; " : " và ") + last;
        return String.format(head, n(total), kind.get(0), list);
    }

    @Property(tries = 300, seed = "20210715")
    void aTotalOfItsPartsIsSilentAndAWrongOneSpeaks(
            @ForAll("head") String head,
            @ForAll("kind") List<String> kind,
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 2, max = 900) Integer> parts,
            @ForAll @IntRange(min = 1, max = 40) int slip,
            @ForAll boolean semicolons) {
        long total = parts.stream().mapToLong(Integer::longValue).sum();

        AuditResult right = Texts.paragraphs(sentence(head, kind, parts, total, semicolons));
        AuditResult wrong = Texts.paragraphs(sentence(head, kind, parts, total + slip, semicolons));

        assertTrue(Texts.faults(right).isEmpty(), () -> "accused: " + right.findings());
        assertTrue(
                Texts.holds(right, AuditRule.SUM), () -> "not seen: " + sentence(head, kind, parts, total, semicolons));
        boolean prefix = parts.size() > 2 && parts.get(0) + parts.get(1) == total + slip;
        assertFalse(
                !prefix
                        && slip * 3L < total
                        && Texts.faults(wrong, AuditRule.SUM).isEmpty(),
                () -> "missed: " + sentence(head, kind, parts, total + slip, semicolons));
    }

    @Property(tries = 300, seed = "20210715")
    void aRateIsSilentAndAWrongOneSpeaks(
            @ForAll @IntRange(min = 3, max = 90_000) int base,
            @ForAll @IntRange(min = 1, max = 99) int share,
            @ForAll @IntRange(min = 1, max = 2) int decimals,
            @ForAll @IntRange(min = 0, max = 4) int form) {
        long part = Math.max(1, (long) base * share / 100);
        BigDecimal rate = BigDecimal.valueOf(part)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(base), MathContext.DECIMAL64)
                .setScale(decimals, RoundingMode.HALF_UP);
        List<String> forms = List.of(
                "Có %1$s/%2$s hồ sơ được giải quyết đúng hạn, đạt tỷ lệ %3$s%%.",
                "Tỷ lệ hồ sơ đúng hạn đạt %3$s%% (%1$s/%2$s hồ sơ).",
                "Trong kỳ tiếp nhận %2$s hồ sơ, đã giải quyết %1$s hồ sơ, chiếm %3$s%%.",
                "Đã số hóa %1$s hồ sơ trên tổng số %2$s hồ sơ, đạt %3$s%%.",
                "Rà soát %2$s thủ tục; trong đó đề nghị phân cấp %1$s thủ tục (chiếm tỷ lệ %3$s%%).");
        String right = String.format(forms.get(form), n(part), n(base), comma(rate));
        String wrong = String.format(forms.get(form), n(part), n(base), comma(rate.add(new BigDecimal("1.7"))));

        assertTrue(Texts.faults(Texts.paragraphs(right)).isEmpty(), () -> "accused: " + right);
        assertFalse(Texts.faults(Texts.paragraphs(wrong), AuditRule.PERCENT).isEmpty(), () -> "missed: " + wrong);
    }

    @Property(tries = 300, seed = "20210715")
    void aChangeIsSilentAndAWrongOneSpeaks(
            @ForAll @IntRange(min = 20, max = 50_000) int before,
            @ForAll @IntRange(min = 1, max = 19) int change,
            @ForAll boolean up,
            @ForAll @IntRange(min = 0, max = 3) int form) {
        long now = up ? before + change : before - change;
        String word = up ? "tăng" : "giảm";
        List<String> forms = List.of(
                "Số đơn vị " + word + " từ %1$s đơn vị " + (up ? "lên" : "xuống còn") + " %2$s đơn vị, " + word
                        + " %3$s đơn vị.",
                "Toàn ngành xử lý %2$s trường hợp, " + word + " %3$s trường hợp so với năm 2023 (%1$s trường hợp).",
                "Năm 2023 có %1$s lượt, năm 2024 có %2$s lượt, " + word + " %3$s lượt.",
                "Từ %1$s thôn " + (up ? "lên thành" : "xuống còn") + " %2$s thôn (" + word + " %3$s thôn).");
        String right = String.format(forms.get(form), n(before), n(now), n(change));
        String wrong = String.format(forms.get(form), n(before), n(now), n(change + 1));

        assertTrue(Texts.faults(Texts.paragraphs(right)).isEmpty(), () -> "accused: " + right);
        assertFalse(Texts.faults(Texts.paragraphs(wrong), AuditRule.DELTA).isEmpty(), () -> "missed: " + wrong);
    }

    private static String comma(BigDecimal rate) {
        return rate.toPlainString().replace('.', ',');
    }
}
