package vn.cchc.office.internal.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Knows how long a line of bold Times New Roman is, without asking a screen or an installed font. */
final class TextWidth {

    private final Map<Integer, Integer> widths;
    private final int other;

    private TextWidth(Map<Integer, Integer> widths, int other) {
        this.widths = Map.copyOf(widths);
        this.other = other;
    }

    static TextWidth load() {
        Properties lines = new Properties();
        try (InputStream in = Optional.ofNullable(TextWidth.class.getResourceAsStream("bold-widths.properties"))
                        .orElseThrow(() -> new IllegalStateException("bold-widths.properties is not in the bundle"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Integer, Integer> widths = new HashMap<>();
        for (String letter : lines.stringPropertyNames()) {
            if (letter.codePointCount(0, letter.length()) == 1) {
                widths.put(letter.codePointAt(0), Integer.valueOf(lines.getProperty(letter)));
            }
        }
        return new TextWidth(widths, Integer.parseInt(lines.getProperty("other")));
    }

    /** Returns the length in twips of a text set in that size of points. */
    int twips(String text, double points) {
        int thousandths = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(this::of)
                .sum();
        return (int) Math.round(thousandths / 1000.0 * points * 20);
    }

    /** Returns the length of the last line, in twips, when the text is broken into lines of at most that width. */
    int lastLine(String text, double points, int width) {
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            line = twips(longer, points) <= width ? longer : word;
        }
        return Math.min(twips(line, points), width);
    }

    private int of(int letter) {
        Integer known = widths.get(letter);
        if (known != null) {
            return known;
        }
        // ắ -> ă, ờ -> ơ: the tone mark goes first, so that the horn, which makes the letter wider, stays.
        String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
        for (int marks = apart.length() - 1; marks > 0; marks--) {
            Integer base = widths.get(Normalizer.normalize(apart.substring(0, marks), Normalizer.Form.NFC)
                    .codePointAt(0));
            if (base != null) {
                return base;
            }
        }
        return other;
    }
}
