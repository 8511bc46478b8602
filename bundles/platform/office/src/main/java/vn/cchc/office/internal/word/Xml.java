package vn.cchc.office.internal.word;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML as it comes; nesting is kept right, and no text can break it.
 *
 * <p>Names are given with their prefix: there are two namespaces, declared on the root.
 */
final class Xml {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts a document with its declaration and root. */
    Xml(Writer out, String root) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        open(root, "xmlns:w", WORD, "xmlns:r", RELATIONS);
    }

    /** Opens an element; attributes are name, value, name, value. */
    Xml open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write('>');
        open.push(name);
        return this;
    }

    /** Writes an element without content. */
    Xml leaf(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>");
        return this;
    }

    /** Writes an element that only has a value: {@code <w:jc w:val="both"/>}. */
    Xml value(String name, Object value) throws IOException {
        return leaf(name, "w:val", value.toString());
    }

    /** Closes the innermost element. */
    Xml close() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write('>');
        return this;
    }

    /** Writes text, in composed letters (NFC), without characters that XML forbids. */
    Xml text(String text) throws IOException {
        out.write(escape(text));
        return this;
    }

    /** Closes everything that is open and flushes; the writer below stays open. */
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
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            out.write(escape(attributes[i + 1]));
            out.write('"');
        }
    }

    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(Xml::isAllowed)
                .forEach(c -> {
                    switch (c) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        default -> safe.appendCodePoint(c);
                    }
                });
        return safe.toString();
    }

    /** Text pasted from old files brings control characters and halves of pairs; Word would call the file broken. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
