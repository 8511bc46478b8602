package vn.cchc.store.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a list of texts as one text and reads it back exactly: a JSON array of strings, so that any tool that opens the
 * file can read it too.
 */
public final class Fields {

    private Fields() {}

    /** Writes texts as one text without line ends. */
    public static String encode(List<String> fields) {
        StringBuilder out = new StringBuilder("[");
        for (String field : fields) {
            out.append(out.length() == 1 ? "\"" : ",\"");
            field.chars().forEach(c -> escape((char) c, out));
            out.append('"');
        }
        return out.append(']').toString();
    }

    private static void escape(char c, StringBuilder out) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c == '\n') {
            out.append("\\n");
        } else if (c < ' ') {
            out.append(String.format("\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }

    /** Reads what {@link #encode} wrote. */
    public static List<String> decode(String text) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!inside) {
                inside = c == '"';
            } else if (c == '"') {
                fields.add(field.toString());
                field.setLength(0);
                inside = false;
            } else if (c == '\\') {
                i = unescape(text, i + 1, field);
            } else {
                field.append(c);
            }
        }
        if (inside || !text.startsWith("[") || !text.endsWith("]")) {
            throw new IllegalArgumentException("no list of fields: " + text);
        }
        return List.copyOf(fields);
    }

    private static int unescape(String text, int at, StringBuilder out) {
        char c = text.charAt(at);
        if (c == 'u') {
            out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
            return at + 4;
        }
        out.append(c == 'n' ? '\n' : c);
        return at;
    }
}
