package vn.cchc.audit.internal.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;

/** Points inside a paragraph, "(i) …; (ii) …; (iv) …", "(a) …, (b) …", that leave one out or stand twice. */
final class InlinePoints implements Recogniser {

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
    /** The Vietnamese alphabet as points use it: đ after d, no f. */
    private static final List<String> LETTERS =
            List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n");

    private static final Pattern POINT = Pattern.compile("(?<=^|[\\s:;,.])\\((?<p>[ivx]{1,4}|[a-eđghklmn])\\)\\s");

    @Override
    public void read(Document document, Notes notes) {
        for (Shape shape : document.shapes()) {
            String text = shape.passage().text();
            if (text.contains("(i)")) {
                read(shape, text, ROMAN, notes);
            } else if (text.contains("(a)")) {
                read(shape, text, LETTERS, notes);
            }
        }
    }

    private static void read(Shape shape, String text, List<String> order, Notes notes) {
        Matcher matcher = POINT.matcher(text);
        int last = -1;
        while (matcher.find()) {
            int now = order.indexOf(matcher.group("p"));
            if (now < 0) {
                return;
            }
            boolean begun = last >= 0 && now != 0;
            // "(a), (b), (d)" without "(đ)" is what many mean by the next letter; only a real gap is one.
            if (begun
                    && now > last + 1
                    && !(order.get(last).equals("d") && order.get(now).equals("e"))) {
                String missing = "(" + order.get(last + 1) + ")";
                note(
                        shape,
                        matcher,
                        Messages.text(
                                "struct.gap",
                                "(" + order.get(last) + ")",
                                matcher.group().strip(),
                                missing),
                        notes);
            } else if (begun && now == last) {
                note(
                        shape,
                        matcher,
                        Messages.text("struct.double", matcher.group().strip()),
                        notes);
            }
            last = now;
        }
    }

    private static void note(Shape shape, Matcher matcher, String message, Notes notes) {
        notes.add(
                AuditRule.STRUCT,
                shape.passage().placeAt(matcher.start()),
                shape.passage().placeAt(matcher.end() - 1),
                matcher.group().strip(),
                new Fault(Severity.WARN, matcher.group().strip(), "", message, ""));
    }
}
