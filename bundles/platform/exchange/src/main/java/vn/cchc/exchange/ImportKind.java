package vn.cchc.exchange;

/** What a file holds. */
public enum ImportKind {
    FIGURES("số liệu"),
    DOCUMENTS("văn bản"),
    ROWS("dòng danh mục"),
    NARRATIVES("thuyết minh");

    private final String label;

    ImportKind(String label) {
        this.label = label;
    }

    /** Returns the Vietnamese words for what is counted. */
    public String label() {
        return label;
    }
}
