package vn.cchc.audit.internal.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditText.Part;

/**
 * Separates the running text from the bodies of footnotes and drops what the page added: footnote marks, page numbers.
 *
 * <p>In extracted text a footnote's body stands at the end of its page, often in the middle of a sentence. It begins with
 * its number alone on a line, after a line of blanks or after the same number was met in the text; the next page begins
 * with an indented line.
 */
final class PageFlow {

    private static final Pattern RULE = Pattern.compile("[\\s\u00a0]{15,}|_{5,}\\s*");
    private static final Pattern MARKUP = Pattern.compile("\\*{2,3}|^#{1,6} |\\\\(?=[_*#.\\-])");
    private static final int LONGEST_NOTE = 90;

    private final List<Line> body = new ArrayList<>();
    private final List<List<Line>> notes = new ArrayList<>();
    private final Set<String> references = new HashSet<>();
    private boolean inNotes;
    private boolean ruleSeen;
    private boolean blankSeen;
    private boolean markSeen;
    private int noteLines;

    private PageFlow() {}

    static PageFlow of(List<Part> parts) {
        PageFlow flow = new PageFlow();
        for (Part part : parts) {
            flow.take(part);
        }
        return flow;
    }

    List<Line> body() {
        return body;
    }

    List<List<Line>> notes() {
        return notes;
    }

    private void take(Part part) {
        String raw = part.text();
        if (raw.isBlank() || RULE.matcher(raw).matches()) {
            blankSeen = true;
            ruleSeen |= RULE.matcher(raw).matches();
            return;
        }
        if (raw.charAt(0) == '\f') {
            inNotes = false;
            references.clear();
        }
        String repaired = MARKUP.matcher(Glyphs.repair(raw)).replaceAll("");
        boolean indented = repaired.startsWith(" ");
        String text = repaired.strip();
        if (!text.isEmpty()) {
            place(new Line(text, part.place(), indented, blankSeen));
        }
        blankSeen = false;
    }

    private void place(Line line) {
        boolean afterRule = ruleSeen;
        ruleSeen = false;
        if (line.isNumberOnly()) {
            mark(line, afterRule);
            return;
        }
        if (inNotes && line.indented() && !markSeen || inNotes && noteLines > LONGEST_NOTE) {
            inNotes = false;
            references.clear();
        } else if (afterRule && !inNotes && continuesNote()) {
            inNotes = true;
        }
        markSeen = false;
        if (inNotes) {
            noteLines++;
            notes.get(notes.size() - 1).add(line);
        } else {
            body.add(line);
        }
    }

    private void mark(Line line, boolean afterRule) {
        markSeen = true;
        if (afterRule || inNotes || references.contains(line.text())) {
            inNotes = true;
            noteLines = 0;
            notes.add(new ArrayList<>());
        } else {
            references.add(line.text());
        }
    }

    /** A note that ends without a full stop goes on at the foot of the next page. */
    private boolean continuesNote() {
        if (notes.isEmpty() || notes.get(notes.size() - 1).isEmpty()) {
            return false;
        }
        List<Line> last = notes.get(notes.size() - 1);
        return !last.get(last.size() - 1).text().endsWith(".");
    }
}
