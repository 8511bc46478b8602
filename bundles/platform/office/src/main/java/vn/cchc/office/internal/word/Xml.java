package vn.cchc.office.internal.word;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
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

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts a document with its declaration and root; attributes are name, value, name, value. */
    Xml(Writer out, String root, String... attributes) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        open(root, attributes);
    }

    /** Starts a part of WordprocessingML. */
    static Xml word(Writer out, String root) throws IOException {
        return new Xml(out, root, "xmlns:w", WORD, "xmlns:r", RELATIONS);
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
        return leaf(name, name.startsWith("w:") ? "w:val" : "val", value.toString());
    }

    /** Writes an element that only has words. */
    Xml element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close();
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
        escape(text, out);
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
            escape(attributes[i + 1], out);
            out.write('"');
        }
    }

    static String escape(String text) {
        try {
            StringBuilder safe = new StringBuilder(text.length() + 16);
            escape(text, safe);
            return safe.toString();
        } catch (IOException e) {
            throw new IllegalStateException("a StringBuilder takes every letter", e);
        }
    }

    private static void escape(String text, Appendable out) throws IOException {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        // Most texts need no care: what stands between two letters that do is written in one go.
        int from = 0;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < composed.length()
                    && Character.isLowSurrogate(composed.charAt(i + 1));
            if (pair) {
                i++;
            } else if (needsCare(c)) {
                out.append(composed, from, i).append(safe(c));
                from = i + 1;
            }
        }
        out.append(composed, from, composed.length());
    }

    private static boolean needsCare(char c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r'
                || c == '&'
                || c == '<'
                || c == '>'
                || c == '"'
                || c >= 0xD800 && (c <= 0xDFFF || c >= 0xFFFE);
    }

    /** Text pasted from old files brings control characters and halves of pairs; Word would call the file broken. */
    private static String safe(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }
}
