package vn.cchc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.Severity;

/** Wrong and mixed characters. */
class GlyphsTest {

    private static final String BEFORE = "Trong kỳ báo cáo, các cơ quan đã tập trung";
    private static final String AFTER = "theo kế hoạch được giao.";

    private static List<AuditFinding> in(String sentence) {
        return Texts.faults(Texts.lines(BEFORE, "", sentence, "", AFTER), AuditRule.GLYPH);
    }

    private static boolean covers(AuditFinding finding, int line) {
        return finding.from().line() <= line && finding.to().line() >= line;
    }

    @Nested
    class AWrongLetter {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "kết quả đạt đƣợc",
                    "CHƢƠNG TRÌNH HÀNH ĐỘNG",
                    "tỉnh Ðồng Tháp",
                    "ngày ðầu tháng",
                    "tỉnh Ɖồng Tháp",
                    "TiÕng nói của người dân",
                    "c¬ quan hành chính",
                    "héi ®ång nhân dân",
                    "xã héi chñ nghĩa",
                    "cÊp tỉnh và cÊp huyện",
                    "c«ng chøc",
                    "§iều hành",
                    "m¹nh mẽ",
                    "Tieáng nói",
                    "ngöôøi dân",
                    "coâng dân",
                    "Vieät Nam",
                    "haønh chính",
                    "thuû tục",
                    "ñược giao",
                    "cải cáсh hành chính",
                    "Ноi nghị",
                    "tổ chứс",
                    "quyết địnһ",
                    "hồ ѕơ",
                    "τổ công tác",
                    "thủ tụс hành chính",
                    "Đǎk Lǎk",
                    "cải c\ufffdch",
                    "c?i cách hành chính",
                    "Qu?ng Nam",
                    "thủ t□c",
                    "ｈành chính"
                })
        void isFoundAtItsLine(String words) {
            List<AuditFinding> found = in(words + " trên địa bàn");

            assertEquals(1, found.size(), () -> words + ": " + found);
            assertEquals(3, found.get(0).from().line());
            assertEquals(3, found.get(0).to().line());
        }

        @ParameterizedTest
        @ValueSource(strings = {"cải cách", "thủ tục", "được giao", "tỉnh Đồng Tháp"})
        void ofCombiningMarksIsFound(String words) {
            assertEquals(1, in(Normalizer.normalize(words, Normalizer.Form.NFD)).size(), words);
        }

        @Test
        void ofCombiningMarksOnAComposedLetterIsFound() {
            assertEquals(1, in("c\u00e2\u0301p tỉnh").size());
        }
    }

    @Nested
    class RightLetters {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ủy ban nhân dân tỉnh Đắk Lắk; huyện Ea H'leo, Krông Pắc, Cư M'gar, xã Ia Lơi, Chư Păh",
                    "nồng độ 15 µg/m³, công suất 5 MΩ, dòng điện 3 μA",
                    "diện tích 4m×5m, thể tích 12 m³, 3×4 m, m×n phần tử, 5÷7 ngày",
                    "phần mềm Microsoft® Office, bản quyền © 2024, nhãn hiệu ™",
                    "chủ đề «nâng cao chất lượng» và «hiện đại hóa»",
                    "theo quy định tại Thông tư¹ và Nghị định² của Chính phủ³",
                    "hiện tượng El Niño; thành phố Zürich; công ty Nestlé",
                    "tại https://dichvucong.gov.vn/tra-cuu?ma=12&x=y và www.abc.vn/t?id=3",
                    "Đã làm gì? làm thế nào?",
                    "khoá, hoà, thuỷ, quý, xoè; hoàn toàn, thuế, quả, khuyến, loãng, ngoẵng",
                    "Ý kiến, À, Ô tô, Ối; nămĐạt; khoảng 1/2; 15 °C; 20 % ± 2",
                    "bảng A·B, § 5, ¶, – — … “ngoặc” ‘đơn’",
                    "tuân thủ, huân chương, xuân, luân chuyển, loài, hoại, ngoài, uống, thuở, tuổi",
                    "Pháp: São Paulo, café, résumé; Côte d'Ivoire"
                })
        void areSilent(String words) {
            assertTrue(in(words).isEmpty(), () -> String.valueOf(in(words)));
        }

        @Test
        void ofEverySyllableOfTheLanguageAreSilent() {
            String vowels =
                    "a á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ e é è ẻ ẽ ẹ ê ế ề ể ễ ệ i í ì ỉ ĩ ị o ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ"
                            + " ơ ớ ờ ở ỡ ợ u ú ù ủ ũ ụ ư ứ ừ ử ữ ự y ý ỳ ỷ ỹ ỵ đ oa oá oà oả oã oạ oă oắ oằ oe oé uê uế uề uể uệ uy"
                            + " uý uỳ uỷ uỹ uỵ uơ uở uâ uấ uầ uẩ uẫ uậ iê iế iề iể iễ iệ yê yế yề ươ ướ ườ ưở ưỡ ượ uô uố uồ uổ uỗ uộ ai"
                            + " ái ài ao áo ào au áu àu ay áy ày âu ấu ầu ây ấy eo éo èo êu ếu ều iu íu ia ía ìa oi ói òi ôi ối ồi ơi ới"
                            + " ời ua úa ùa ui úi ùi ưa ứa ừa ưi ửi ưu ứu";
            for (String vowel : vowels.split(" ")) {
                String word = "th" + vowel + "ng X" + vowel + " " + vowel.toUpperCase(java.util.Locale.ROOT);
                assertTrue(in(word).isEmpty(), () -> word + ": " + in(word));
            }
        }
    }

    @Nested
    class ManyFaults {

        @Test
        void ofNeighbouringLinesAreOneFindingThatCoversThemAll() {
            AuditResult result = Texts.lines("Thực hiện Chƣơng trình", "", "nhà nƣớc giai đoạn", "", "của tỉnh");

            List<AuditFinding> found = Texts.faults(result, AuditRule.GLYPH);
            assertEquals(1, found.size());
            assertTrue(covers(found.get(0), 1) && covers(found.get(0), 3));
        }

        @Test
        void areEachCoveredEvenWhenThereAreManyHundreds() {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                lines.add("Kết quả đạt đƣợc của đơn vị thứ nhất.");
                lines.add("Các nội dung khác được thực hiện.");
            }
            AuditResult result = Texts.lines(lines.toArray(String[]::new));

            List<AuditFinding> found = Texts.faults(result, AuditRule.GLYPH);
            assertEquals(100, found.size());
            for (int line = 1; line <= lines.size(); line += 2) {
                int one = line;
                assertTrue(found.stream().anyMatch(finding -> covers(finding, one)), "line " + line);
            }
            assertTrue(
                    found.get(99).explanation().contains("401"), found.get(99).explanation());
        }
    }

    @Nested
    class ToneMarks {

        private List<AuditFinding> hints(String... text) {
            return Texts.paragraphs(text).findings().stream()
                    .filter(finding -> finding.rule() == AuditRule.GLYPH)
                    .toList();
        }

        @Test
        void inTwoWaysAreAHintAtTheRarer() {
            List<AuditFinding> found = hints("Văn hóa và số hóa.", "Hiện đại hóa.", "Cụ thể hoá.");

            assertEquals(1, found.size());
            assertEquals(Severity.HINT, found.get(0).severity());
            assertEquals(3, found.get(0).from().paragraph());
        }

        @Test
        void areReadOnWholeSyllablesOnly() {
            assertTrue(hints("Hoàn thành, hòa giải, hoạt động, họa sĩ, quý, quỳ, thủy lợi, thuyền, huỳnh.")
                    .isEmpty());
        }
    }
}
