package vn.cchc.model;

import java.util.List;

/**
 * A table of rows that officers fill (danh mục): initiatives, documents, tasks.
 *
 * @param section section that owns it
 * @param id stable within the section
 * @param title caption
 * @param columns columns in order
 */
public record Register(String section, String id, String title, List<Column> columns) {

    /** What a cell holds. */
    public enum CellType {
        TEXT("text"),
        NUMBER("number"),
        DATE("date");

        private final String id;

        CellType(String id) {
            this.id = id;
        }

        /** Returns the word used in declarations. */
        public String id() {
            return id;
        }
    }

    /**
     * One column.
     *
     * @param id stable within the register
     * @param title heading, also the name of the column in an import file
     * @param type what a cell holds
     */
    public record Column(String id, String title, CellType type) {
        public Column {
            Require.id(id, "column");
            title = Require.text(title, "title of column " + id);
        }
    }

    public Register {
        Require.id(section, "section");
        Require.id(id, "register");
        title = Require.text(title, "title of register " + id);
        columns = List.copyOf(columns);
        Require.that(!columns.isEmpty(), "register " + id + " has no columns");
        long distinct = columns.stream().map(Column::id).distinct().count();
        Require.that(distinct == columns.size(), "register " + id + " has two columns of the same id");
    }

    /** Returns the name by which files refer to it: {@code section/register}. */
    public String path() {
        return section + "/" + id;
    }
}
