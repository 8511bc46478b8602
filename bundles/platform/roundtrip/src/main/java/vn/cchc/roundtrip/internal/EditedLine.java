package vn.cchc.roundtrip.internal;

import java.util.List;

/**
 * A line as it came back, its numbers bound again.
 *
 * @param line the line; a number that was changed by hand stands in it as it was bound
 * @param figures the numbers that were changed
 */
record EditedLine(Line line, List<Figure> figures) {
    EditedLine {
        figures = List.copyOf(figures);
    }

    /**
     * A number that was changed.
     *
     * @param bound as it was written
     * @param after as it stands now
     */
    record Figure(Token.Bound bound, String after) {}
}
