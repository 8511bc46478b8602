package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import vn.cchc.report.doc.Inline;

/** Writes paragraphs, the bookmarks around their lines, and plain runs. */
final class Paragraphs {

    private final Xml xml;
    private final Ids ids;
    private final Deque<Integer> bookmarks = new ArrayDeque<>();

    /** Whether what is written was taken out: its letters stand in another element. */
    private boolean deleted;

    Paragraphs(Xml xml, Ids ids) {
        this.xml = xml;
        this.ids = ids;
    }

    Xml xml() {
        return xml;
    }

    /** Writes a paragraph of plain words; a line break in them is a line break in Word. */
    void line(String style, String text) throws IOException {
        open(Look.of(style), List.of());
        run("", text);
        close();
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

    /** Opens a paragraph whose line lies in bookmarks of these names. */
    void open(Look look, List<String> names) throws IOException {
        xml.open("w:p");
        look.write(xml, ids);
        for (String name : names) {
            openBookmark(name);
        }
    }

    /** Closes the paragraph and the bookmarks that are open in it. */
    void close() throws IOException {
        while (!bookmarks.isEmpty()) {
            closeBookmark();
        }
        xml.close();
    }

    /** Begins a bookmark in the line. */
    void openBookmark(String name) throws IOException {
        int id = ids.next();
        bookmarks.push(id);
        xml.leaf("w:bookmarkStart", "w:id", Integer.toString(id), "w:name", name);
    }

    /** Ends the bookmark that was begun last. */
    void closeBookmark() throws IOException {
        xml.leaf("w:bookmarkEnd", "w:id", bookmarks.pop().toString());
    }

    /** Opens a tracked change in the line. */
    void openChange(Inline.Tracked tracked) throws IOException {
        new Revisions(xml, ids).open(tracked);
        deleted = tracked.change() == Inline.Change.DELETED;
    }

    /** Closes the tracked change that is open. */
    void closeChange() throws IOException {
        xml.close();
        deleted = false;
    }

    /** Writes words in the look of a character style, or of the paragraph when its name is empty. */
    void run(String characterStyle, String text) throws IOException {
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

    /** Writes words. */
    void run(String text, boolean bold, boolean italic) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (bold || italic) {
            xml.open("w:rPr");
            if (bold) {
                xml.leaf("w:b").leaf("w:bCs");
            }
            if (italic) {
                xml.leaf("w:i").leaf("w:iCs");
            }
            xml.close();
        }
        letters(text);
        xml.close();
    }

    /** Writes a field with what it shows until Word updates it. */
    void field(String instruction, String shown) throws IOException {
        xml.open("w:fldSimple", "w:instr", " " + instruction + " ");
        run("", shown);
        xml.close();
    }

    /** Writes the letters of the run that is open; line breaks and tabs are elements of their own. */
    private void letters(String text) throws IOException {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c != '\n' && c != '\t') {
                continue;
            }
            int to = c == '\n' && i > from && i < text.length() && text.charAt(i - 1) == '\r' ? i - 1 : i;
            if (to > from) {
                words(text.substring(from, to));
            }
            if (i < text.length()) {
                xml.leaf(c == '\n' ? "w:br" : "w:tab");
            }
            from = i + 1;
        }
    }

    /** Word leaves out blanks at the ends unless told to keep them. */
    private void words(String text) throws IOException {
        String element = deleted ? "w:delText" : "w:t";
        if (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1))) {
            xml.open(element, "xml:space", "preserve");
        } else {
            xml.open(element);
        }
        xml.text(text).close();
    }
}
