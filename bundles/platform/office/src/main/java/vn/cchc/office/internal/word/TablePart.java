package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.List;
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;

/** Writes tables of figures: caption above, headings repeated on every page, merged cells, short rows that don't break. */
final class TablePart {

    // Times New Roman is about so wide for each point of its size, mean over Vietnamese text.
    private static final double LETTER = 0.45;

    private final Paragraphs paragraphs;
    private final LinePart lines;
    private final Captions captions;
    private final FormRules rules;
    private final Xml xml;
    private final double letter;
    private final int padding;
    private final double shortRow;
    private final int smallTable;

    TablePart(Paragraphs paragraphs, LinePart lines, Captions captions, FormRules rules) {
        this.paragraphs = paragraphs;
        this.lines = lines;
        this.captions = captions;
        this.rules = rules;
        this.xml = paragraphs.xml();
        this.letter = rules.twips("table.size") * LETTER;
        this.padding = 2 * rules.twips("table.padding");
        this.shortRow = rules.lines("table.row.keep") / 240.0;
        this.smallTable = rules.lines("table.keep") / 240;
    }

    /** Writes a table; the anchors go around the caption, or into the first cell of a table without one. */
    void write(Block.Table table, boolean landscape, List<String> anchors) throws IOException {
        boolean captioned = !table.caption().isBlank();
        if (captioned) {
            captions.table(table.number(), table.caption(), anchors);
        }
        if (!table.columns().isEmpty()) {
            grid(table, rules.textWidth(landscape), captioned ? List.of() : anchors);
        }
        if (table.note().isBlank()) {
            // Two tables that touch are one table to Word.
            paragraphs.line("KhoangCach", "");
        } else {
            paragraphs.line("GhiChuBang", table.note().strip());
        }
    }

    private void grid(Block.Table table, int width, List<String> anchors) throws IOException {
        int[] widths = widths(table.columns(), width);
        xml.open("w:tbl").open("w:tblPr").value("w:tblStyle", "BangSoLieu");
        xml.leaf("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa").value("w:jc", "center");
        xml.leaf("w:tblLayout", "w:type", "fixed").close();
        xml.open("w:tblGrid");
        for (int column : widths) {
            xml.leaf("w:gridCol", "w:w", Integer.toString(column));
        }
        xml.close();
        List<List<Block.Head>> head = table.head().isEmpty()
                ? List.of(table.columns().stream()
                        .map(column -> new Block.Head(column.title(), 1, 1))
                        .toList())
                : table.head();
        head(table, head, widths, anchors);
        body(table, widths);
        xml.close();
    }

    private void head(Block.Table table, List<List<Block.Head>> head, int[] widths, List<String> anchors)
            throws IOException {
        Spans spans = new Spans(widths.length);
        for (int r = 0; r < head.size(); r++) {
            List<Block.Head> row = head.get(r);
            int below = head.size() - r;
            xml.open("w:tr")
                    .open("w:trPr")
                    .leaf("w:cantSplit")
                    .leaf("w:tblHeader")
                    .close();
            boolean first = r == 0;
            List<Spans.Size> sizes = row.stream()
                    .map(cell -> new Spans.Size(cell.columns(), Math.min(cell.rows(), below)))
                    .toList();
            boolean fits = spans.row(sizes, new Cells(widths, "DauBang") {
                @Override
                void content(int index, int column) throws IOException {
                    paragraphs.open(Look.of("DauBang"), first && index == 0 ? anchors : List.of());
                    paragraphs.run("", row.get(index).title().strip());
                    paragraphs.close();
                }
            });
            if (!fits) {
                throw new OfficeException(
                        Messages.text("table.heads", table.number(), table.caption(), r + 1, widths.length));
            }
            xml.close();
        }
    }

    private void body(Block.Table table, int[] widths) throws IOException {
        List<Block.Column> columns = table.columns();
        Spans spans = new Spans(widths.length);
        boolean small = table.rows().size() <= smallTable;
        for (int r = 0; r < table.rows().size(); r++) {
            List<Block.Cell> row = table.rows().get(r);
            int below = table.rows().size() - r;
            // A small table stays on one page, and no last row, mostly a total, stands alone on one.
            boolean kept = below > 1 && (small || below == 2);
            xml.open("w:tr");
            if (isShort(row, widths)) {
                xml.open("w:trPr").leaf("w:cantSplit").close();
            }
            List<Spans.Size> sizes = row.stream()
                    .map(cell -> new Spans.Size(cell.columns(), Math.min(cell.rows(), below)))
                    .toList();
            boolean fits = spans.row(sizes, new Cells(widths, "OBang") {
                @Override
                void content(int index, int column) throws IOException {
                    Block.Cell cell = row.get(index);
                    String alignment = alignment(columns.get(column).align(), cell, columns.size());
                    Look look = Look.of(cell.bold() ? "OBangDam" : "OBang").aligned(alignment);
                    paragraphs.open(look.keptWithNextWhen(kept), List.of());
                    lines.write(cell.inlines());
                    paragraphs.close();
                }
            });
            if (!fits) {
                throw new OfficeException(Messages.text(
                        "table.cells", table.number(), table.caption(), r + 1, row.size(), columns.size()));
            }
            xml.close();
        }
    }

    /** Writes the places of a row; who uses it says what stands in a cell. */
    private abstract class Cells implements Spans.Sink {
        private final int[] widths;
        private final String style;

        Cells(int[] widths, String style) {
            this.widths = widths;
            this.style = style;
        }

        abstract void content(int index, int column) throws IOException;

        @Override
        public void cell(int index, int column, int columns, boolean tall) throws IOException {
            open(column, columns, tall ? "restart" : "");
            content(index, column);
            xml.close();
        }

        @Override
        public void covered(int column, int columns) throws IOException {
            open(column, columns, "continue");
            paragraphs.line(style, "");
            xml.close();
        }

        @Override
        public void missing(int column) throws IOException {
            open(column, 1, "");
            paragraphs.line(style, "");
            xml.close();
        }

        private void open(int column, int columns, String merge) throws IOException {
            int width = 0;
            for (int i = column; i < column + columns; i++) {
                width += widths[i];
            }
            xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
            if (columns > 1) {
                xml.value("w:gridSpan", columns);
            }
            if (!merge.isEmpty()) {
                xml.value("w:vMerge", merge);
            }
            xml.value("w:vAlign", "center").close();
        }
    }

    /** A row that would take a good part of a page may break: kept together, it would leave a hole before it. */
    private boolean isShort(List<Block.Cell> row, int[] widths) {
        int column = 0;
        for (Block.Cell cell : row) {
            int width = 0;
            for (int i = 0; i < Math.max(1, cell.columns()) && column < widths.length; i++) {
                width += widths[column++];
            }
            if (letters(cell) * letter > shortRow * Math.max(letter, width - padding)) {
                return false;
            }
        }
        return true;
    }

    private static int letters(Block.Cell cell) {
        int letters = 0;
        for (Inline piece : cell.inlines()) {
            Inline inline = Revisions.bare(piece);
            if (inline instanceof Inline.Text text) {
                letters += text.text().length();
            } else if (inline instanceof Inline.Number number) {
                letters += number.written().length();
            }
        }
        return letters;
    }

    /**
     * A cell that holds a number and nothing else goes to the right, unless its column is centred on purpose. Words over
     * several columns go to their middle, those over the whole row, which head a group of rows, to the left.
     */
    private static String alignment(Block.Align column, Block.Cell cell, int columns) {
        boolean number = !cell.inlines().isEmpty()
                && cell.inlines().stream().map(Revisions::bare).allMatch(Inline.Number.class::isInstance);
        if (cell.columns() > 1 && !number) {
            return cell.columns() >= columns ? "left" : "center";
        }
        return switch (column) {
            case LEFT -> number ? "right" : "left";
            case CENTER -> "center";
            case RIGHT -> "right";
        };
    }

    /** Shares the width by weight; what rounding leaves over goes to the last column, so that the sum is exact. */
    private static int[] widths(List<Block.Column> columns, int width) {
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
