package vn.cchc.office.internal.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML as it comes; nesting is kept right, and no text can break it.
 *
 * <p>Names are given with their prefix: the namespaces are declared on the root.
 */
final class Xml {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String WORD_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private final XmlText out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts a document with its declaration and root; attributes are name, value, name, value. */
    Xml(OutputStream out, String root, String... attributes) throws IOException {
        this.out = new XmlText(out);
        this.out.plain("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        open(root, attributes);
    }

    /** Starts a part of WordprocessingML. */
    static Xml word(OutputStream out, String root) throws IOException {
        return new Xml(out, root, "xmlns:w", WORD, "xmlns:r", RELATIONS);
    }

    /** Opens an element; attributes are name, value, name, value. */
    Xml open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.plain(">");
        open.push(name);
        return this;
    }

    /** Writes an element without content. */
    Xml leaf(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.plain("/>");
        return this;
    }

    /** Writes an element that only has a value: {@code <w:jc w:val="both"/>}. */
    Xml value(String name, Object value) throws IOException {
        return leaf(name, name.startsWith("w:") ? "w:val" : "val", value.toString());
    }

    /** Writes an element that only has words. */
    Xml element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close();
    }

    /** Closes the innermost element. */
    Xml close() throws IOException {
        out.plain("</");
        out.plain(open.pop());
        out.plain(">");
        return this;
    }

    /** Writes text, in composed letters (NFC), without characters that XML forbids. */
    Xml text(String text) throws IOException {
        out.safe(text);
        return this;
    }

    /** Closes everything that is open and flushes; the stream below stays open. */
    void finish() throws IOException {
        while (!open.isEmpty()) {
            close();
        }
        out.flush();
    }

    private void tag(String name, String... attributes) throws IOException {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException(name + ": an attribute has no value");
        }
        out.plain("<");
        out.plain(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.plain(" ");
            out.plain(attributes[i]);
            out.plain("=\"");
            out.safe(attributes[i + 1]);
            out.plain("\"");
        }
    }
}
