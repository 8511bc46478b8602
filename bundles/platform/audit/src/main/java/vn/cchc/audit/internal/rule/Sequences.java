package vn.cchc.audit.internal.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Figure.Kind;
import vn.cchc.audit.internal.figure.Shape;

/**
 * What there was, what there is and the change, told one after the other: before and after a reorganisation, planned and
 * done, year by year, with what was added.
 */
final class Sequences implements Recogniser {

    private static final String F = "[\ue001\ue002]";
    private static final String GAP = "[^\ue001-\ue005.]{0,60}?";
    private static final String BRACKET = "(?:\\([^()]{0,100}\\))?";
    private static final String CHANGE = "[,;(] ?(?:tức là |tức |như vậy,? )?(?<word>" + Turns.WORDS
            + "|vượt|bớt|còn thiếu|thiếu|hụt)(?: thêm| được| là)? (?<change>" + F + ")(?! so với)";

    /**
     * A way of telling a sequence.
     *
     * @param needs words of which one at least stands in it; most paragraphs have none and are not searched
     */
    private record Told(Pattern pattern, List<String> needs) {}

    private static final List<Told> PATTERNS = List.of(
            // "trước sắp xếp có 74 phòng, sau sắp xếp còn 58 phòng, giảm 16 phòng"
            new Told(
                    Pattern.compile("(?<!\\p{L})trước" + GAP + "(?<a>" + F + ")" + GAP + BRACKET + GAP
                            + "(?<!\\p{L})(?:sau|đến nay|nay|hiện)" + GAP + "(?<b>" + F + ")" + GAP + BRACKET + CHANGE),
                    List.of("trước")),
            // "sáp nhập 06 phòng thành 02 phòng, giảm 04 phòng"
            new Told(
                    Pattern.compile(
                            "(?:sáp nhập|hợp nhất|sắp xếp|tổ chức lại|gộp|rút gọn)" + "[^\ue001-\ue005.;,]{0,30}(?<a>"
                                    + F + ")" + "[^\ue001-\ue005.;,]{0,40}(?:thành|còn|xuống)(?: còn)? (?<b>" + F + ")"
                                    + GAP + BRACKET
                                    + CHANGE),
                    List.of("thành", "còn", "xuống")),
            // "kế hoạch giao 50 sáng kiến, thực hiện 63 sáng kiến, vượt 13 sáng kiến"
            new Told(
                    Pattern.compile(
                            "(?<!\\p{L})(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|được giao|giao)[^\ue001-\ue005.;]{0,30}(?<a>"
                                    + F
                                    + ")" + GAP
                                    + "(?:thực hiện|đạt|đã|hoàn thành|giải ngân)[^\ue001-\ue005.;]{0,20}(?<b>" + F + ")"
                                    + GAP
                                    + BRACKET
                                    + "[,;(] ?(?<word>vượt|tăng|thiếu|còn thiếu|hụt|giảm)(?: thêm| được| là)? (?<change>"
                                    + F
                                    + ")(?! so với)"),
                    List.of("kế hoạch", "chỉ tiêu", "dự toán", "mục tiêu", "giao")),
            // "năm 2023: 640 hồ sơ; năm 2024: 812 hồ sơ, tăng 172 hồ sơ"
            new Told(
                    Pattern.compile("năm \ue012" + "[^\ue001-\ue005.;]{0,30}(?<a>" + F
                            + ")[^\ue001-\ue005.;]{0,30}[;,] ?(?:đến |sang )?năm \ue012"
                            + "[^\ue001-\ue005.;]{0,30}(?<b>" + F
                            + ")" + "[^\ue001-\ue005.;]{0,30}" + BRACKET + CHANGE),
                    List.of("năm")));

    /** "đầu năm có 215 sáng kiến, công nhận thêm 48 sáng kiến, nâng tổng số lên 263". */
    private static final Pattern RAISED = Pattern.compile("(?<a>\ue001)" + GAP + BRACKET
            + "[^\ue001-\ue005.]{0,60}(?:thêm|mới|bổ sung|tăng)" + "[^\ue001-\ue005.;,]{0,25}(?<change>\ue001)" + GAP
            + "(?:nâng|đưa)[^\ue001-\ue005.;,]{0,40}lên(?: thành| là)? (?<b>\ue001)");
    /** "lắp thêm 45 camera, nâng số camera lên 355 (trước đó 310)". */
    private static final Pattern RAISED_FROM = Pattern.compile(
            "(?:thêm|mới|bổ sung|tăng)[^\ue001-\ue005.;,]{0,25}(?<change>\ue001)" + GAP
                    + "(?:nâng|đưa)[^\ue001-\ue005.;,]{0,40}(?:từ (?<a>\ue001)[^\ue001-\ue005.;,]{0,25}lên(?: thành| là)? (?<b>\ue001)"
                    + "|lên(?: thành| là)? (?<b2>\ue001)[^\ue001-\ue005.;]{0,20}\\((?:trước|năm|đầu)[^\ue001-\ue005.;()]{0,20}(?<a2>\ue001))");
    /** "38 đơn, thấp hơn năm 2023 là 17 đơn (năm 2023: 55 đơn)". */
    private static final Pattern THAN = Pattern.compile(
            "(?<b>" + F + ")[^\ue001-\ue005.;]{0,40}(?<word>thấp hơn|cao hơn|ít hơn|nhiều hơn|giảm so với|tăng so với)"
                    + "[^\ue001-\ue005.;()]{0,30} (?:là )?(?<change>" + F
                    + ")[^\ue001-\ue005.;]{0,20}\\([^\ue001-\ue005.;()]{0,25}(?<a>" + F + ")");

    @Override
    public void read(Document document, Notes notes) {
        for (Shape shape : document.shapes()) {
            if (shape.figures().size() < 3) {
                continue;
            }
            String low = shape.low();
            PATTERNS.stream()
                    .filter(told -> told.needs().stream().anyMatch(low::contains))
                    .forEach(told -> each(shape, told.pattern(), notes));
            if (low.contains("hơn") || low.contains(" so với")) {
                each(shape, THAN, notes);
            }
            if (low.contains("nâng") || low.contains("đưa")) {
                each(shape, RAISED, notes);
                each(shape, RAISED_FROM, notes);
            }
        }
    }

    private static void each(Shape shape, Pattern pattern, Notes notes) {
        Matcher matcher = pattern.matcher(shape.low());
        int at = 0;
        while (matcher.find(at)) {
            at = matcher.start() + 1;
            boolean raised = pattern == RAISED || pattern == RAISED_FROM;
            boolean second = pattern == RAISED_FROM && matcher.start("a2") >= 0;
            Figure a = shape.figureOf(matcher, second ? "a2" : "a").orElseThrow();
            Figure b = shape.figureOf(matcher, second ? "b2" : "b").orElseThrow();
            Figure change = shape.figureOf(matcher, "change").orElseThrow();
            if (fits(shape, a, b, change) && !notes.noted(AuditRule.DELTA, shape, change.mark() + 1)) {
                String word = raised ? "tăng" : direction(matcher.group("word"));
                new DeltaJudge(notes).judge(shape, matcher.start(), matcher.end(), a, b, Optional.of(change), word, "");
            }
        }
    }

    private static String direction(String word) {
        return switch (word) {
            case "vượt", "tăng so với" -> "tăng";
            default -> Turns.direction(word);
        };
    }

    private static boolean fits(Shape shape, Figure a, Figure b, Figure change) {
        boolean kinds =
                a.kind() == b.kind() && (change.kind() == a.kind() || change.kind() == Kind.PERCENT && a.countable());
        boolean exact = !a.bound() && !b.bound() && !change.bound() && !a.change() && !b.change();
        boolean sentence = shape.sentenceOf(a.mark()).equals(shape.sentenceOf(change.mark()));
        boolean nouns =
                Nouns.same(a, b) && (change.kind() == Kind.PERCENT || Nouns.same(b, change) && Nouns.same(a, change));
        return kinds && exact && sentence && nouns;
    }
}
