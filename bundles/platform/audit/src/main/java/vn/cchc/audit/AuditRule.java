package vn.cchc.audit;

/** What kind of claim was recomputed. */
public enum AuditRule {
    /** Parts and their total. */
    SUM("sum"),
    /** A percentage and the counts it is made of. */
    PERCENT("percent"),
    /** A change against the figures before and after. */
    DELTA("delta"),
    /** The base of a fraction against the base stated near it. */
    FRACTION("fraction"),
    /** A number of things against the list of the things. */
    COUNT("count"),
    /** One quantity with two values in two places. */
    CROSS("cross"),
    /** Units of measure that can't both be right. */
    UNIT("unit"),
    /** Dates that don't exist or can't be. */
    DATE("date"),
    /** How legal documents are cited. */
    CITE("cite"),
    /** Numbering of points and sections, paragraphs that stand twice. */
    STRUCT("struct"),
    /** Wrong or mixed characters. */
    GLYPH("glyph");

    private final String id;

    AuditRule(String id) {
        this.id = id;
    }

    /** Returns the word used in machine-readable output. */
    public String id() {
        return id;
    }
}
