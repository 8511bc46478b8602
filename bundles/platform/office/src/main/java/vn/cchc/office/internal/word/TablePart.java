package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.List;
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.Messages;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;

/** Writes tables of figures: caption above, headings repeated on every page, rows that don't break. */
final class TablePart {

    private final Paragraphs paragraphs;
    private final Xml xml;
    private final int width;

    /** Makes a writer of tables of that width in twips. */
    TablePart(Paragraphs paragraphs, int width) {
        this.paragraphs = paragraphs;
        this.xml = paragraphs.xml();
        this.width = width;
    }

    void write(Block.Table table) throws IOException {
        check(table);
        if (!table.caption().isBlank()) {
            paragraphs.line(
                    "TenBang", "Bảng " + table.number() + ". " + table.caption().strip());
        }
        if (!table.columns().isEmpty()) {
            grid(table);
        }
        if (table.note().isBlank()) {
            // Two tables that touch are one table to Word.
            paragraphs.line("KhoangCach", "");
        } else {
            paragraphs.line("GhiChuBang", table.note().strip());
        }
    }

    private static void check(Block.Table table) throws OfficeException {
        for (int row = 0; row < table.rows().size(); row++) {
            int cells = table.rows().get(row).size();
            if (cells > table.columns().size()) {
                throw new OfficeException(Messages.text(
                        "table.cells",
                        table.number(),
                        table.caption(),
                        row + 1,
                        cells,
                        table.columns().size()));
            }
        }
    }

    private void grid(Block.Table table) throws IOException {
        int[] widths = widths(table.columns());
        xml.open("w:tbl").open("w:tblPr").value("w:tblStyle", "BangSoLieu");
        xml.leaf("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa").value("w:jc", "center");
        xml.leaf("w:tblLayout", "w:type", "fixed").close();
        xml.open("w:tblGrid");
        for (int column : widths) {
            xml.leaf("w:gridCol", "w:w", Integer.toString(column));
        }
        xml.close();
        headings(table.columns(), widths);
        for (List<Block.Cell> row : table.rows()) {
            row(table.columns(), widths, row);
        }
        xml.close();
    }

    private void headings(List<Block.Column> columns, int[] widths) throws IOException {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close();
        for (int i = 0; i < widths.length; i++) {
            cell(widths[i]);
            paragraphs.line("DauBang", columns.get(i).title().strip());
            xml.close();
        }
        xml.close();
    }

    private void row(List<Block.Column> columns, int[] widths, List<Block.Cell> row) throws IOException {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
        for (int i = 0; i < widths.length; i++) {
            cell(widths[i]);
            if (i < row.size()) {
                Block.Cell cell = row.get(i);
                paragraphs.aligned(
                        cell.bold() ? "OBangDam" : "OBang",
                        alignment(columns.get(i).align(), cell),
                        cell.inlines());
            } else {
                paragraphs.line("OBang", "");
            }
            xml.close();
        }
        xml.close();
    }

    private void cell(int cellWidth) throws IOException {
        xml.open("w:tc").open("w:tcPr");
        xml.leaf("w:tcW", "w:w", Integer.toString(cellWidth), "w:type", "dxa").value("w:vAlign", "center");
        xml.close();
    }

    /** A cell that holds a number and nothing else goes to the right, unless its column is centred on purpose. */
    private static String alignment(Block.Align column, Block.Cell cell) {
        boolean number = !cell.inlines().isEmpty() && cell.inlines().stream().allMatch(Inline.Number.class::isInstance);
        return switch (column) {
            case LEFT -> number ? "right" : "left";
            case CENTER -> "center";
            case RIGHT -> "right";
        };
    }

    /** Shares the width by weight; what rounding leaves over goes to the last column, so that the sum is exact. */
    private int[] widths(List<Block.Column> columns) {
        int all = columns.stream().mapToInt(TablePart::weight).sum();
        int[] widths = new int[columns.size()];
        int rest = width;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == widths.length - 1 ? rest : width * weight(columns.get(i)) / all;
            rest -= widths[i];
        }
        return widths;
    }

    private static int weight(Block.Column column) {
        return Math.max(1, column.weight());
    }
}
