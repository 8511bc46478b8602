package vn.cchc.office.internal.word;

import java.io.IOException;

/** A table of two columns without lines, which only sets things side by side. */
final class FormTable {

    private final Xml xml;
    private final int[] columns;

    /** Makes a table; widths in twips. */
    FormTable(Xml xml, int left, int right) {
        this.xml = xml;
        this.columns = new int[] {left, right};
    }

    /** Writes the beginning; the space above the rows is in twips. */
    void open(int above) throws IOException {
        xml.open("w:tbl").open("w:tblPr");
        xml.leaf("w:tblW", "w:w", Integer.toString(columns[0] + columns[1]), "w:type", "dxa");
        xml.leaf("w:tblLayout", "w:type", "fixed");
        xml.open("w:tblCellMar");
        margin("top", above);
        margin("left", 0);
        margin("bottom", 0);
        margin("right", 0);
        xml.close().close();
        xml.open("w:tblGrid");
        for (int column : columns) {
            xml.leaf("w:gridCol", "w:w", Integer.toString(column));
        }
        xml.close();
    }

    /** Writes a row that stays on one page. */
    void row(Content left, Content right) throws IOException {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
        cell(columns[0], left);
        cell(columns[1], right);
        xml.close();
    }

    void close() throws IOException {
        xml.close();
    }

    private void cell(int width, Content content) throws IOException {
        xml.open("w:tc").open("w:tcPr");
        xml.leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").close();
        content.write();
        xml.close();
    }

    private void margin(String side, int width) throws IOException {
        xml.leaf("w:" + side, "w:w", Integer.toString(width), "w:type", "dxa");
    }

    /** Writes what stands in a cell: at least one paragraph. */
    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }
}
