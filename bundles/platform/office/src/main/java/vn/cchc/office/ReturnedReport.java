package vn.cchc.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.ObservationKey;
import vn.cchc.report.doc.Stamp;

/**
 * A report that came back from Word.
 *
 * @param stamp what it was written from; empty when the file has lost it or is no report of ours
 * @param blocks paragraphs and cells in reading order, from the first paragraph after the abstract to the last appendix;
 *     letterhead, contents, signature and the heads of appendices are left out
 * @param comments remarks in the margin
 */
public record ReturnedReport(Optional<Stamp> stamp, List<ReturnedBlock> blocks, List<Comment> comments) {

    public ReturnedReport {
        blocks = List.copyOf(blocks);
        comments = List.copyOf(comments);
    }

    /** What a block looks like, by its style or else by its words. */
    public enum Shape {
        HEADING,
        RUN_IN,
        PARAGRAPH,
        DASH,
        PLUS,
        CAPTION,
        NOTE,
        CELL
    }

    /**
     * A paragraph, or a cell of a table.
     *
     * @param anchor place of the block in the report that was written, see {@link WordWriter#write}; empty for new ones and
     *     for cells
     * @param shape what it looks like
     * @param pieces its line; the numbers, letters and dashes that stand before headings and items, "Bảng 3." and the
     *     ending mark "./." are left out; titles of parts and chapters are in the capitals that they are written in
     * @param cell its place, when it is a cell
     */
    public record ReturnedBlock(OptionalInt anchor, Shape shape, List<Piece> pieces, Optional<Cell> cell) {
        public ReturnedBlock {
            pieces = List.copyOf(pieces);
        }

        /** Returns its words with its numbers, without notes. */
        public String text() {
            StringBuilder text = new StringBuilder();
            for (Piece piece : pieces) {
                if (piece instanceof Words words) {
                    text.append(words.text());
                } else if (piece instanceof BoundNumber number) {
                    text.append(number.written());
                }
            }
            return text.toString();
        }
    }

    /**
     * A place in a table.
     *
     * @param table anchor of the table, as far as its caption still has it; of a table without a caption, its first cell
     * @param row row below the heading, from 1; the last row of the heading is 0, the one above it -1
     * @param column column of the grid, from 1
     */
    public record Cell(OptionalInt table, int row, int column) {}

    /** A piece of a line. */
    public sealed interface Piece {}

    /** Words, also those of a cross-reference. */
    public record Words(String text, boolean bold, boolean italic) implements Piece {}

    /**
     * A number that is still bound.
     *
     * @param key what it is about
     * @param written as it stands now, perhaps changed by hand
     */
    public record BoundNumber(ObservationKey key, String written) implements Piece {}

    /** A footnote. */
    public record Note(String text) implements Piece {}

    /**
     * A remark in the margin.
     *
     * @param block index of the block it begins in, from 0; -1 when that is none of {@link #blocks}
     * @param quote words it is about
     * @param text what it says
     * @param author who wrote it, as Word knows; may be empty
     * @param at when
     */
    public record Comment(int block, String quote, String text, String author, Optional<Instant> at) {}
}
