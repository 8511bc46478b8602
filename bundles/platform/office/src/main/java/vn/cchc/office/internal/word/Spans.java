package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Lays the cells of a table's rows on its grid, row by row: what covers rows below is known there. */
final class Spans {

    /** Takes the places of a row from left to right. */
    interface Sink {

        /** Takes a cell of the tree: its number in the row, its first column, how many columns, whether rows below go on. */
        void cell(int index, int column, int columns, boolean tall) throws IOException;

        /** Takes a place that a cell above covers. */
        void covered(int column, int columns) throws IOException;

        /** Takes a place that no cell is there for. */
        void missing(int column) throws IOException;
    }

    /**
     * The size of a cell.
     *
     * @param columns how many columns it covers
     * @param rows how many rows it covers
     */
    record Size(int columns, int rows) {}

    private final int columns;
    private final int[] rowsLeft;
    private final int[] widths;

    Spans(int columns) {
        this.columns = columns;
        this.rowsLeft = new int[columns];
        this.widths = new int[columns];
    }

    /** Lays a row; returns whether all cells had their place. */
    boolean row(List<Size> cells, Sink sink) throws IOException {
        int column = 0;
        int next = 0;
        while (column < columns) {
            if (rowsLeft[column] > 0) {
                rowsLeft[column]--;
                sink.covered(column, widths[column]);
                column += widths[column];
            } else if (next < cells.size()) {
                Size size = cells.get(next);
                int wide = Math.max(1, size.columns());
                if (!isFree(column, wide)) {
                    return false;
                }
                rowsLeft[column] = Math.max(1, size.rows()) - 1;
                widths[column] = wide;
                sink.cell(next, column, wide, rowsLeft[column] > 0);
                next++;
                column += wide;
            } else {
                sink.missing(column);
                column++;
            }
        }
        return next == cells.size();
    }

    private boolean isFree(int from, int wide) {
        return from + wide <= columns
                && Arrays.stream(rowsLeft, from, from + wide).allMatch(left -> left == 0);
    }
}
