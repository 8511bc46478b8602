package vn.cchc.plugin.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.LineShape;

/**
 * The written form of what officers write: paragraphs set off by blank lines, items that begin with "- " or "+ ", run-in
 * headings after "#### "; each line of it a sentence as {@link Sentences} reads it.
 */
public final class NarrativeText {

    private static final String RUN_IN = "#### ";

    private NarrativeText() {}

    /**
     * A paragraph, an item or a run-in heading.
     *
     * @param shape one of {@link LineShape#PARAGRAPH}, {@link LineShape#DASH}, {@link LineShape#PLUS} and
     *     {@link LineShape#RUN_IN}
     * @param text its sentence without the marker before it
     */
    public record Line(LineShape shape, String text) {}

    /** Reads a narrative from top to bottom. */
    public static List<Line> read(String narrative) {
        List<Line> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        LineShape shape = LineShape.PARAGRAPH;
        for (String raw : narrative.lines().toList()) {
            String line = raw.strip();
            Optional<LineShape> begun = marker(line);
            if (line.isEmpty() || begun.isPresent()) {
                close(shape, open, lines);
                shape = begun.orElse(LineShape.PARAGRAPH);
                line = begun.isPresent()
                        ? line.substring(before(shape).length()).strip()
                        : line;
            }
            if (!line.isEmpty()) {
                open.append(open.isEmpty() ? "" : " ").append(line);
            }
            if (shape == LineShape.RUN_IN) {
                close(shape, open, lines);
                shape = LineShape.PARAGRAPH;
            }
        }
        close(shape, open, lines);
        return lines;
    }

    private static Optional<LineShape> marker(String line) {
        return List.of(LineShape.DASH, LineShape.PLUS, LineShape.RUN_IN).stream()
                .filter(shape -> line.startsWith(before(shape)))
                .findFirst();
    }

    private static String before(LineShape shape) {
        return switch (shape) {
            case DASH -> "- ";
            case PLUS -> "+ ";
            case RUN_IN -> RUN_IN;
            default -> "";
        };
    }

    private static void close(LineShape shape, StringBuilder open, List<Line> lines) {
        if (!open.isEmpty()) {
            lines.add(new Line(shape, open.toString()));
            open.setLength(0);
        }
    }

    /** Writes lines so that {@link #read} gives them back. */
    public static String write(List<Line> lines) {
        StringBuilder out = new StringBuilder();
        Optional<LineShape> last = Optional.empty();
        for (Line line : lines) {
            boolean list =
                    isItem(line.shape()) && last.map(NarrativeText::isItem).orElse(false);
            out.append(last.isEmpty() ? "" : list ? "\n" : "\n\n");
            out.append(before(line.shape())).append(guarded(line));
            last = Optional.of(line.shape());
        }
        return out.toString();
    }

    /** A paragraph whose first words look like a marker would come back as an item. */
    private static String guarded(Line line) {
        String text = line.text().replace('\n', ' ').strip();
        boolean looksLikeMarker = text.startsWith("- ") || text.startsWith("+ ") || text.startsWith("#");
        return looksLikeMarker ? "\\" + text : text;
    }

    private static boolean isItem(LineShape shape) {
        return shape == LineShape.DASH || shape == LineShape.PLUS;
    }
}
