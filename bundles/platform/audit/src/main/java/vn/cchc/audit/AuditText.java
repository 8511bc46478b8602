package vn.cchc.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a report with its places.
 *
 * @param file name of the file, for the result
 * @param layout what its parts are
 * @param parts lines or paragraphs in reading order
 */
public record AuditText(String file, Layout layout, List<Part> parts) {

    /** What the parts of a text are. */
    public enum Layout {
        /** Lines as they stand in a file: sentences may be cut anywhere. */
        LINES,
        /** Whole paragraphs, footnotes and table cells. */
        PARAGRAPHS
    }

    /**
     * A line or a paragraph.
     *
     * @param text its characters as they are
     * @param place where it stands
     * @param cell its place in a table, when it stands in one
     */
    public record Part(String text, Place place, Optional<Cell> cell) {}

    /**
     * A place in a table; all three count from 1.
     *
     * @param table number of the table in the text
     * @param row row of the table
     * @param column column of the table
     */
    public record Cell(int table, int row, int column) {}

    public AuditText {
        parts = List.copyOf(parts);
    }

    /** Returns the text of a file whose lines may be wrapped; it has pages when form feeds before lines begin them. */
    public static AuditText ofLines(String file, List<String> lines) {
        List<Part> parts = new ArrayList<>(lines.size());
        int page = lines.stream().anyMatch(line -> line.startsWith("\f")) ? 1 : 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (i > 0 && line.startsWith("\f")) {
                page++;
            }
            parts.add(new Part(line, new Place(i + 1, page, 0), Optional.empty()));
        }
        return new AuditText(file, Layout.LINES, parts);
    }

    /** Returns the text of a document whose paragraphs are whole. */
    public static AuditText ofParagraphs(String file, List<Part> paragraphs) {
        return new AuditText(file, Layout.PARAGRAPHS, paragraphs);
    }
}
