package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.List;
import vn.cchc.report.doc.Inline;

/** Writes paragraphs and the pieces of their lines. */
final class Paragraphs {

    private final Xml xml;
    private final Footnotes footnotes;

    Paragraphs(Xml xml, Footnotes footnotes) {
        this.xml = xml;
        this.footnotes = footnotes;
    }

    Xml xml() {
        return xml;
    }

    /** Writes a paragraph of plain words; a line break in them is a line break in Word. */
    void line(String style, String text) throws IOException {
        start(style);
        run("", text);
        xml.close();
    }

    /** Writes a paragraph of pieces. */
    void inlines(String style, List<Inline> inlines) throws IOException {
        start(style);
        pieces(inlines);
        xml.close();
    }

    /** Writes a paragraph of pieces aligned otherwise than its style. */
    void aligned(String style, String alignment, List<Inline> inlines) throws IOException {
        xml.open("w:p")
                .open("w:pPr")
                .value("w:pStyle", style)
                .value("w:jc", alignment)
                .close();
        pieces(inlines);
        xml.close();
    }

    /** Writes a paragraph of plain words with indents in twips, the first line hanging out. */
    void indented(String style, int left, int hanging, String text) throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style);
        xml.leaf("w:ind", "w:left", Integer.toString(left), "w:hanging", Integer.toString(hanging))
                .close();
        run("", text);
        xml.close();
    }

    /** Writes a horizontal rule in the middle of a column; all in twips. */
    void rule(int length, int column) throws IOException {
        String side = Integer.toString(Math.max(0, (column - length) / 2));
        xml.open("w:p").open("w:pPr").value("w:pStyle", "KeNgang");
        xml.leaf("w:ind", "w:left", side, "w:right", side).close().close();
    }

    /** Opens a paragraph; the caller closes it. */
    void start(String style) throws IOException {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style).close();
    }

    /** Opens a paragraph that stays on the page of what follows; the caller closes it. */
    void startKeptWithNext(String style) throws IOException {
        xml.open("w:p")
                .open("w:pPr")
                .value("w:pStyle", style)
                .leaf("w:keepNext")
                .close();
    }

    /** Writes the pieces of the paragraph that is open, after some words. */
    void pieces(String before, List<Inline> inlines) throws IOException {
        run("", before);
        pieces(inlines);
    }

    private void pieces(List<Inline> inlines) throws IOException {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                words(text);
            } else if (inline instanceof Inline.Number number) {
                run("SoLieu", number.written());
            } else if (inline instanceof Inline.Mark mark) {
                run("ChoThieu", bracketed(mark.text()));
            } else if (inline instanceof Inline.Footnote note) {
                reference(footnotes.add(note.text()));
            } else if (inline instanceof Inline.Reference reference) {
                run("", reference.text());
            }
        }
    }

    private void words(Inline.Text text) throws IOException {
        if (text.text().isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (text.bold() || text.italic()) {
            xml.open("w:rPr");
            if (text.bold()) {
                xml.leaf("w:b").leaf("w:bCs");
            }
            if (text.italic()) {
                xml.leaf("w:i").leaf("w:iCs");
            }
            xml.close();
        }
        letters(text.text());
        xml.close();
    }

    private void run(String characterStyle, String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (!characterStyle.isEmpty()) {
            xml.open("w:rPr").value("w:rStyle", characterStyle).close();
        }
        letters(text);
        xml.close();
    }

    private void letters(String text) throws IOException {
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.leaf("w:br");
            }
            if (!lines[i].isEmpty()) {
                xml.open("w:t", "xml:space", "preserve").text(lines[i]).close();
            }
        }
    }

    private void reference(int id) throws IOException {
        xml.open("w:r").open("w:rPr").value("w:rStyle", "FootnoteReference").close();
        xml.leaf("w:footnoteReference", "w:id", Integer.toString(id)).close();
    }

    private static String bracketed(String text) {
        return text.startsWith("[") && text.endsWith("]") ? text : "[" + text + "]";
    }
}
