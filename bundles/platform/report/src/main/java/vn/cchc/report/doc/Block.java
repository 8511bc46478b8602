package vn.cchc.report.doc;

import java.util.List;
import vn.cchc.model.OutlineNode;

/** One block of the document, from top to bottom. */
public sealed interface Block {

    /**
     * A heading of the outline.
     *
     * @param node id of the outline node
     * @param level rung of the ladder
     * @param label number as printed, without the dot: "Phần thứ nhất", "II", "1.1"
     * @param title words of the heading
     */
    record Heading(String node, OutlineNode.Level level, String label, String title) implements Block {}

    /** A heading inside the text of a section; its letter, "a)", is set by the writer's numbering. */
    record RunIn(String letter, String title) implements Block {}

    /** A paragraph of the body. */
    record Paragraph(List<Inline> inlines) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * An item of a list.
     *
     * @param depth 1 for "-", 2 for "+"
     */
    record Item(int depth, List<Inline> inlines) implements Block {
        public Item {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * A table.
     *
     * @param number running number of the table in the report, from 1
     * @param caption words of the caption, without "Bảng n."
     * @param columns headings
     * @param rows rows of cells, as many as columns
     * @param note line below the table, such as the as-of date; may be empty
     */
    record Table(int number, String caption, List<Column> columns, List<List<Cell>> rows, String note)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
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
     * A cell.
     *
     * @param inlines content
     * @param bold whether it stands out, such as a total
     */
    record Cell(List<Inline> inlines, boolean bold) {
        public Cell {
            inlines = List.copyOf(inlines);
        }
    }
}
