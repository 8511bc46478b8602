package vn.cchc.report.doc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.OutlineNode;

/** One block of the document, from top to bottom. */
public sealed interface Block {

    /** Return where its words come from. */
    Origin origin();

    /**
     * A heading of the outline.
     *
     * @param node id of the outline node
     * @param level rung of the ladder
     * @param label number as printed, without the dot: "Phần thứ nhất", "II", "1.1"
     * @param title words of the heading
     */
    record Heading(String node, OutlineNode.Level level, String label, String title) implements Block {
        @Override
        public Origin origin() {
            return new Origin(Origin.Kind.OUTLINE, node);
        }
    }

    /**
     * A heading inside the text of a section.
     *
     * @param letter its letter in the Vietnamese alphabet without bracket, "đ"; empty where the writer counts
     */
    record RunIn(Origin origin, String letter, String title) implements Block {
        /** Makes one that nothing stands behind. */
        public RunIn(String letter, String title) {
            this(Origin.NONE, letter, title);
        }
    }

    /** A paragraph of the body. */
    record Paragraph(Origin origin, List<Inline> inlines) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }

        /** Makes one that nothing stands behind. */
        public Paragraph(List<Inline> inlines) {
            this(Origin.NONE, inlines);
        }
    }

    /**
     * An item of a list.
     *
     * @param depth 1 for "-", 2 for "+"
     */
    record Item(Origin origin, int depth, List<Inline> inlines) implements Block {
        public Item {
            inlines = List.copyOf(inlines);
        }

        /** Makes one that nothing stands behind. */
        public Item(int depth, List<Inline> inlines) {
            this(Origin.NONE, depth, inlines);
        }
    }

    /**
     * The list of the report's headings; the writer fills it from the headings that follow.
     *
     * @param title words above it, "MỤC LỤC"
     */
    record Contents(String title) implements Block {
        @Override
        public Origin origin() {
            return Origin.NONE;
        }
    }

    /**
     * A table.
     *
     * @param number running number of the table in the report, from 1
     * @param caption words of the caption, without "Bảng n."
     * @param columns columns from left to right
     * @param head rows of the heading from top to bottom, repeated on every page; empty for one row with the titles of the
     *     columns
     * @param rows rows of cells; what a merged cell covers is left out, in its own row and in those below
     * @param note line below the table, such as the as-of date; may be empty
     */
    record Table(
            Origin origin,
            int number,
            String caption,
            List<Column> columns,
            List<List<Head>> head,
            List<List<Cell>> rows,
            String note)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            head = head.stream().map(List::copyOf).toList();
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Makes one with a heading of one row, that nothing stands behind. */
        public Table(int number, String caption, List<Column> columns, List<List<Cell>> rows, String note) {
            this(Origin.NONE, number, caption, columns, List.of(), rows, note);
        }
    }

    /**
     * A column of a table.
     *
     * @param title heading
     * @param weight share of the width, relative to the other columns
     * @param align how cells are aligned
     */
    record Column(String title, int weight, Align align) {}

    /** How the cells of a column are aligned. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * A cell of a table's heading.
     *
     * @param columns how many columns it covers, at least 1
     * @param rows how many rows of the heading it covers, at least 1
     */
    record Head(String title, int columns, int rows) {}

    /**
     * A cell.
     *
     * @param inlines content
     * @param bold whether it stands out, such as a total
     * @param columns how many columns it covers, at least 1
     * @param rows how many rows it covers, at least 1
     */
    record Cell(List<Inline> inlines, boolean bold, int columns, int rows) {
        public Cell {
            inlines = List.copyOf(inlines);
        }

        /** Makes one that covers a single place. */
        public Cell(List<Inline> inlines, boolean bold) {
            this(inlines, bold, 1, 1);
        }
    }

    /**
     * A chart that can be edited in Word: its figures travel with it as a workbook.
     *
     * @param number running number of the chart in the report, from 1
     * @param kind how figures are drawn
     * @param caption words of the caption, without "Biểu đồ n."
     * @param measure unit of measure of all figures
     * @param categories what stands along the axis, such as years
     * @param series what is compared, each with as many values as there are categories
     */
    record Chart(
            Origin origin,
            int number,
            ChartKind kind,
            String caption,
            String measure,
            List<String> categories,
            List<Series> series)
            implements Block {
        public Chart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /** How a chart draws its figures. */
    enum ChartKind {
        /** Upright bars side by side. */
        BAR,
        /** Lines from left to right, for a development over years. */
        LINE,
        /** Upright bars of parts one above the other. */
        STACKED
    }

    /**
     * One row of figures in a chart.
     *
     * @param values a figure for each category, empty where there is none
     */
    record Series(String name, List<Optional<BigDecimal>> values) {
        public Series {
            values = List.copyOf(values);
        }
    }
}
