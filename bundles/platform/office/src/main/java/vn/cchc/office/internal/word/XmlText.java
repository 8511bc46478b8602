package vn.cchc.office.internal.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Writes letters of XML as UTF-8 through a buffer: names as they are, texts so that they can't break it.
 *
 * <p>It encodes itself: through the JDK's writers, which are locked and copied from for every name, a report takes half as long
 * again.
 */
final class XmlText {

    /** The longest piece of text that is looked at in one go; each letter becomes at most six bytes. */
    private static final int PIECE = 1 << 11;

    private final OutputStream out;
    private final byte[] buffer = new byte[8 * PIECE];
    private final char[] letters = new char[PIECE];
    private int used;

    XmlText(OutputStream out) {
        this.out = out;
    }

    /** Returns a text as it has to stand in XML: composed (NFC), escaped, without characters that XML forbids. */
    static String escape(String text) {
        ByteArrayOutputStream safe = new ByteArrayOutputStream(text.length() + 16);
        try {
            XmlText xml = new XmlText(safe);
            xml.safe(text);
            xml.flush();
        } catch (IOException e) {
            throw new IllegalStateException("memory takes every letter", e);
        }
        return safe.toString(StandardCharsets.UTF_8);
    }

    /** Writes what is known to be safe and of the letters of names: ASCII. */
    void plain(String name) throws IOException {
        byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    /** Writes what may hold anything. */
    void safe(String text) throws IOException {
        if (text.length() <= PIECE && isSurelyComposed(text)) {
            // Its letters were fetched to be looked at.
            encode(text.length());
            return;
        }
        String composed = isSurelyComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int from = 0; from < composed.length(); ) {
            int to = Math.min(composed.length(), from + PIECE);
            // Halves of a pair stay together.
            to -= to < composed.length() && Character.isHighSurrogate(composed.charAt(to - 1)) ? 1 : 0;
            composed.getChars(from, to, letters, 0);
            encode(to - from);
            from = to;
        }
    }

    /** Hands on what is in the buffer. */
    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
        out.flush();
    }

    private void room(int bytes) throws IOException {
        if (bytes > buffer.length - used) {
            out.write(buffer, 0, used);
            used = 0;
        }
    }

    private void encode(int count) throws IOException {
        room(6 * count);
        for (int i = 0; i < count; i++) {
            char c = letters[i];
            if (c < 0x80) {
                ascii(c);
            } else if (c < 0x800) {
                put(0xC0 | c >> 6);
                put(0x80 | c & 0x3F);
            } else if (c < 0xD800 || c > 0xDFFF && c < 0xFFFE) {
                put(0xE0 | c >> 12);
                put(0x80 | c >> 6 & 0x3F);
                put(0x80 | c & 0x3F);
            } else if (i + 1 < count && Character.isSurrogatePair(c, letters[i + 1])) {
                int point = Character.toCodePoint(c, letters[++i]);
                put(0xF0 | point >> 18);
                put(0x80 | point >> 12 & 0x3F);
                put(0x80 | point >> 6 & 0x3F);
                put(0x80 | point & 0x3F);
            }
        }
    }

    /** Text pasted from old files brings control characters; Word would call the file broken. */
    private void ascii(char c) throws IOException {
        switch (c) {
            case '&' -> plain("&amp;");
            case '<' -> plain("&lt;");
            case '>' -> plain("&gt;");
            case '"' -> plain("&quot;");
            default -> {
                if (c >= 0x20 || c == '\t' || c == '\n' || c == '\r') {
                    put(c);
                }
            }
        }
    }

    private void put(int octet) {
        buffer[used++] = (byte) octet;
    }

    /**
     * Tells whether a text has only letters that normalising leaves alone: up to the first mark that is set on another
     * letter, and the composed letters of Vietnamese. Asking the JDK takes several times as long.
     */
    private boolean isSurelyComposed(String text) {
        int length = text.length();
        if (length > PIECE) {
            return Normalizer.isNormalized(text, Normalizer.Form.NFC);
        }
        text.getChars(0, length, letters, 0);
        for (int i = 0; i < length; i++) {
            char c = letters[i];
            if (c >= 0x300 && (c < 0x1E00 || c > 0x1EFF) && (c < 0x2010 || c > 0x2027)) {
                return false;
            }
        }
        return true;
    }
}
