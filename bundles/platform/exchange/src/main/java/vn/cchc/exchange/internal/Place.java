package vn.cchc.exchange.internal;

/**
 * A place in a file.
 *
 * @param file name of the file
 * @param line line from 1; 0 for the whole file
 * @param column name of the column; empty for the whole line
 */
public record Place(String file, int line, String column) {

    Place at(String otherColumn) {
        return new Place(file, line, otherColumn);
    }

    /** Returns it in words: {@code so-lieu.csv, dòng 5, cột Giá trị}. */
    @Override
    public String toString() {
        String text = line == 0 ? file : Messages.text("place.line", file, line);
        return column.isEmpty() ? text : Messages.text("place.column", text, column);
    }
}
