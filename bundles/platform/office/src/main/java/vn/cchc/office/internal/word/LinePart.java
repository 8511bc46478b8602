package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.cchc.office.internal.word.DocumentPlan.Target;
import vn.cchc.report.doc.Inline;

/** Writes the pieces of a line. */
final class LinePart {

    private final Paragraphs paragraphs;
    private final Writing writing;

    LinePart(Paragraphs paragraphs, Writing writing) {
        this.paragraphs = paragraphs;
        this.writing = writing;
    }

    void write(List<Inline> inlines) throws IOException {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                paragraphs.run(text.text(), text.bold(), text.italic());
            } else if (inline instanceof Inline.Number number) {
                number(number);
            } else if (inline instanceof Inline.Mark mark) {
                paragraphs.run("ChoThieu", bracketed(mark.text()));
            } else if (inline instanceof Inline.Footnote note) {
                footnote(writing.footnotes().add(note.text()));
            } else if (inline instanceof Inline.Reference reference) {
                reference(reference);
            } else if (inline instanceof Inline.Tracked tracked) {
                paragraphs.openChange(tracked);
                // A change holds no field, so a reference is words in it.
                write(List.of(
                        tracked.inline() instanceof Inline.Reference reference
                                ? Inline.Text.of(reference.text())
                                : tracked.inline()));
                paragraphs.closeChange();
            }
        }
    }

    private void number(Inline.Number number) throws IOException {
        if (writing.live().isEmpty() || number.written().isEmpty()) {
            paragraphs.run("", number.written());
            return;
        }
        writing.live().get().write(paragraphs, number.key(), number.written());
    }

    /**
     * A reference that reads as its target does follows it when Word updates fields. Others would get other words by that:
     * "các Bảng 1, 2 và 3" only leads there.
     */
    private void reference(Inline.Reference reference) throws IOException {
        Optional<Target> found = writing.plan().target(reference.target());
        if (found.isEmpty()) {
            paragraphs.run("", reference.text());
            return;
        }
        Target target = found.get();
        if (reference.text().equals(target.label())) {
            paragraphs.field("REF " + target.bookmark() + " \\h", reference.text());
        } else if (reference.text().equals(target.number())) {
            paragraphs.field("REF " + target.numberBookmark() + " \\h", reference.text());
        } else {
            paragraphs.xml().open("w:hyperlink", "w:anchor", target.bookmark(), "w:history", "1");
            paragraphs.run("", reference.text());
            paragraphs.xml().close();
        }
    }

    private void footnote(int id) throws IOException {
        Xml xml = paragraphs.xml();
        xml.open("w:r").open("w:rPr").value("w:rStyle", "FootnoteReference").close();
        xml.leaf("w:footnoteReference", "w:id", Integer.toString(id)).close();
    }

    private static String bracketed(String text) {
        return text.startsWith("[") && text.endsWith("]") ? text : "[" + text + "]";
    }
}
