package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The footnotes of a document: references are given out while the text is written, the notes follow in a part of theirs. */
final class Footnotes {

    private record Note(int id, String text) {}

    private final Ids ids;
    private final List<Note> notes = new ArrayList<>();

    Footnotes(Ids ids) {
        this.ids = ids;
    }

    /** Keeps a note and returns its id. */
    int add(String text) {
        Note note = new Note(ids.next(), text);
        notes.add(note);
        return note.id();
    }

    /** Write the part: the two separators that settings.xml names, then the notes. */
    void write(Xml xml) throws IOException {
        separator(xml, "-1", "separator");
        separator(xml, "0", "continuationSeparator");
        for (Note note : notes) {
            xml.open("w:footnote", "w:id", Integer.toString(note.id()));
            xml.open("w:p").open("w:pPr").value("w:pStyle", "FootnoteText").close();
            xml.open("w:r").open("w:rPr").value("w:rStyle", "FootnoteReference").close();
            xml.leaf("w:footnoteRef").close();
            new Paragraphs(xml, ids).run("", " " + note.text().strip());
            xml.close().close();
        }
    }

    private static void separator(Xml xml, String id, String kind) throws IOException {
        xml.open("w:footnote", "w:type", kind, "w:id", id);
        xml.open("w:p").open("w:pPr");
        xml.leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto")
                .close();
        xml.open("w:r").leaf("w:" + kind).close();
        xml.close().close();
    }
}
