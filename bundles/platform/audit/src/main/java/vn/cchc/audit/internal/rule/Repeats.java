package vn.cchc.audit.internal.rule;

import java.util.HashMap;
import java.util.Map;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.flow.Passage;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;

/** Long paragraphs that stand twice. */
final class Repeats implements Recogniser {

    private static final int LONG = 120;

    @Override
    public void read(Document document, Notes notes) {
        Map<String, Passage> paragraphs = new HashMap<>();
        for (Shape shape : document.shapes()) {
            Passage passage = shape.passage();
            String text = passage.text();
            if (text.length() < LONG || passage.footnote() || passage.cell().isPresent()) {
                continue;
            }
            Passage first = paragraphs.putIfAbsent(key(text), passage);
            // A paragraph without end is cut, and its pieces may be alike.
            if (first != null && !first.placeAt(0).equals(passage.placeAt(0))) {
                String where = Messages.place(first.placeAt(0));
                notes.add(
                        AuditRule.STRUCT,
                        passage.placeAt(0),
                        passage.placeAt(text.length() - 1),
                        text,
                        new Fault(Severity.WARN, "", "", Messages.text("struct.twice", where), ""));
            }
        }
    }

    /** The mark at the end of an item says where it stands in its list, not what it says. */
    private static String key(String text) {
        return text.replaceFirst("[.;,:]+$", "");
    }
}
