package vn.cchc.model;

/**
 * A line of the report as it was written into a Word file.
 *
 * @param anchor place of its block among all blocks, from 1
 * @param origin where its words come from, {@code template:the-che/ket-qua/3}; {@code none:} for nowhere
 * @param part which line of its block: empty for the only one, {@code caption}, {@code note}, or row and column of a cell
 *     from 1, {@code 2.3}
 * @param shape what it looks like
 * @param text its words in marked form, with what every binding gave
 */
public record WrittenLine(int anchor, String origin, String part, LineShape shape, String text) {

    /** Returns the name of the line among all lines of a report: its origin, with its part after "#". */
    public String target() {
        return part.isEmpty() ? origin : origin + "#" + part;
    }
}
