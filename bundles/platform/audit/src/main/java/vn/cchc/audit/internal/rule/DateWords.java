package vn.cchc.audit.internal.rule;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;

/**
 * Words that look like a date, and those around them.
 *
 * @param shape the paragraph
 * @param start where they begin in the passage
 * @param end where they end in the passage
 */
record DateWords(Shape shape, int start, int end) {

    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:ngày|đến|hết|từ|trước|sau|kể từ|tính đến|kỳ|lúc|vào|hôm|ngày \\d{1,2}\\s?[-–])(?: hết| ngày| sáng"
                    + "| chiều)?\\s?$");
    private static final Pattern COUNTS = Pattern.compile("^\\s?(?:%|[\\p{Ll}đ]{2,})");
    /** Words that go on after a date; any other says what was counted: "15/19 sở". */
    private static final Pattern GOES_ON = Pattern.compile(
            "^\\s(?:của|và|đến|về|tại|là|có|đã|do|trên|cho|theo|để|được|với|các|thì|hoàn|ban|tỉnh|hằng|hàng|trở|vẫn|còn|năm)(?!\\p{L})");

    private static final int NEAR = 90;

    DateWords(Shape shape, Matcher matcher) {
        this(shape, matcher.start(), matcher.end());
    }

    /** Returns whether a word stands in a text in small letters, as a title or in capitals. */
    static boolean says(String text, String word) {
        return text.contains(word.substring(1)) || text.contains(word.toUpperCase(Locale.ROOT));
    }

    /** Returns the words before them. */
    String before() {
        return shape.passage().text().substring(Math.max(0, start - NEAR), start);
    }

    String after() {
        String text = shape.passage().text();
        return text.substring(end, Math.min(text.length(), end + 140));
    }

    String written() {
        return shape.passage().text().substring(start, end);
    }

    /** Returns whether the word before names a day. */
    boolean named() {
        return NAMED.matcher(before()).find();
    }

    /** Returns whether the word after says that they count something. */
    boolean counts() {
        String text = shape.passage().text();
        String after = text.substring(end, Math.min(text.length(), end + 20));
        return COUNTS.matcher(after).find() && !GOES_ON.matcher(after).find();
    }

    void check(boolean exists, Notes notes) {
        if (exists) {
            holds(notes);
        } else {
            impossible(notes);
        }
    }

    void impossible(Notes notes) {
        note(Severity.BLOCK, "", Messages.text("date.impossible", written()), notes);
    }

    void backwards(Notes notes) {
        note(Severity.BLOCK, "", Messages.text("date.backwards", written()), notes);
    }

    void note(Severity severity, String computed, String message, Notes notes) {
        notes.wrong(AuditRule.DATE, shape, from(), to(), new Fault(severity, written(), computed, message, ""));
    }

    void holds(Notes notes) {
        notes.holds(AuditRule.DATE, shape, from(), to());
    }

    private int from() {
        return Positions.inShape(shape, start);
    }

    private int to() {
        return Positions.endInShape(shape, end);
    }
}
