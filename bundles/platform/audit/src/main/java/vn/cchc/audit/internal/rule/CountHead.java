package vn.cchc.audit.internal.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Figure.Kind;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;

/**
 * A number, in digits or in words, that may say how many things a list has.
 *
 * @param value the number
 * @param mark where it stands in the shape
 * @param end where its last character ends in the shape
 * @param main whether it counts things, and isn't a change or in brackets
 */
record CountHead(int value, int mark, int end, boolean main) {

    static final String THINGS =
            "(?:nhóm|nhiệm vụ|giải pháp|nội dung|bài học|hạng mục|lĩnh vực|nguyên nhân|vấn đề|đột phá"
                    + "|trụ cột|mục tiêu|chỉ tiêu|yêu cầu|cơ quan|đơn vị|sở|huyện|xã|phường|tiêu chí|khâu|nhân tố|bước|kiến nghị"
                    + "|đề xuất|hạn chế|tồn tại|chuyên đề|nguyên tắc|hình thức|mô hình|phòng|ban|loại|điểm|dự án|đề án)";
    private static final Pattern WORD =
            Pattern.compile("(?<!\\p{L})(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?=" + THINGS + "(?!\\p{L}))");
    private static final int MOST = 60;

    /** The numbers in words, in their order from one. */
    static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10),
            Map.entry("mười một", 11),
            Map.entry("mười hai", 12));

    /** Returns the heads between two positions, the last first. */
    static List<CountHead> in(Shape shape, int from, int to) {
        List<CountHead> heads = new ArrayList<>();
        for (Figure figure : shape.figuresIn(from, to)) {
            boolean counts =
                    figure.kind() == Kind.COUNT || figure.kind() == Kind.FRACTION || figure.kind() == Kind.RATE;
            boolean small = figure.value().scale() == 0
                    && figure.value().intValue() <= MOST
                    && figure.value().intValue() >= 1
                    && figure.value().precision() <= 2;
            if (counts && small && !figure.bound()) {
                boolean main = !figure.change() && !figure.noun().isEmpty();
                heads.add(new CountHead(figure.value().intValue(), figure.mark(), figure.mark() + 1, main));
            }
        }
        Matcher word = WORD.matcher(shape.low()).region(from, Math.max(from, to));
        while (word.find()) {
            heads.add(new CountHead(NUMBERS.getOrDefault(word.group(1), 0), word.start(), word.end(1), true));
        }
        heads.sort(Comparator.comparingInt(CountHead::mark).reversed());
        return heads;
    }

    /** Returns whether a list may well have been meant: a slip is small, or swaps two digits. */
    boolean near(int counted) {
        boolean swapped = value >= 10 && counted == value % 10 * 10 + value / 10;
        boolean digit = counted < 10 && value > 10 && value % 10 == counted;
        return Math.abs(value - counted) <= Math.max(3, counted / 3) || swapped || digit || value == counted * 10;
    }

    /** Notes that a list has as many items as one of the heads says, or that the nearest head says otherwise. */
    static void judge(
            Shape shape, List<CountHead> heads, int to, int counted, Severity severity, boolean sure, Notes notes) {
        Optional<CountHead> right =
                heads.stream().filter(head -> head.value() == counted).findFirst();
        if (right.isPresent()) {
            notes.holds(AuditRule.COUNT, shape, right.orElseThrow().mark(), to);
            return;
        }
        Optional<CountHead> nearest = heads.stream().filter(CountHead::main).findFirst();
        if (sure && nearest.filter(head -> head.near(counted)).isPresent()) {
            CountHead head = nearest.orElseThrow();
            String stated = shape.words(head.mark(), head.end());
            Fault fault = new Fault(
                    severity, stated, Integer.toString(counted), Messages.text("count.wrong", stated, counted), "");
            notes.wrong(AuditRule.COUNT, shape, head.mark(), to, fault);
        }
    }
}
