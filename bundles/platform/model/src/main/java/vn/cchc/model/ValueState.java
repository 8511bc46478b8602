package vn.cchc.model;

/** What is known of a value; an empty cell is one of five facts, and they must not be mixed up. */
public enum ValueState {
    /** A figure was reported. */
    REPORTED("đã báo cáo"),
    /** Nothing occurred: counts as 0 in totals and is printed "không phát sinh". */
    ZERO("không phát sinh"),
    /** The indicator has no meaning for this unit or period: left out of totals and coverage. */
    NOT_APPLICABLE("không áp dụng"),
    /** It has a meaning, but nobody counts it: left out of totals, named in the coverage. */
    NOT_COLLECTED("không thu thập"),
    /** It should be there and isn't yet. */
    MISSING("chưa có số liệu");

    private final String label;

    ValueState(String label) {
        this.label = label;
    }

    /** Returns the Vietnamese words that forms, files and reports use for this state. */
    public String label() {
        return label;
    }
}
