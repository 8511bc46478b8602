package vn.cchc.model;

/** What a line of a report looks like. */
public enum LineShape {
    /** A heading of the outline. */
    HEADING,
    /** A heading inside the text, with a letter before it. */
    RUN_IN,
    /** A paragraph. */
    PARAGRAPH,
    /** An item after a dash. */
    DASH,
    /** An item after a plus, below a dash. */
    PLUS,
    /** The caption of a table or chart. */
    CAPTION,
    /** The line below a table. */
    NOTE,
    /** A cell of a table. */
    CELL
}
