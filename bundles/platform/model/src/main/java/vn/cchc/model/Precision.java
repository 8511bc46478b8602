package vn.cchc.model;

/** How exactly a figure was given; "hơn 1.500" must neither become 1.500 nor be compared as if it were exact. */
public enum Precision {
    /** The figure itself. */
    EXACT(""),
    /** More than the figure: "hơn", "trên". */
    OVER("hơn"),
    /** Less than the figure: "dưới", "gần". */
    UNDER("dưới"),
    /** Near the figure: "khoảng". */
    ABOUT("khoảng");

    private final String word;

    Precision(String word) {
        this.word = word;
    }

    /** Returns the word before the figure, empty for an exact one. */
    public String word() {
        return word;
    }
}
