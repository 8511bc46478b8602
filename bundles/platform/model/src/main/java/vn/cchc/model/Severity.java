package vn.cchc.model;

/** How much a finding weighs. */
public enum Severity {
    /** The report must not go out with it: a contradiction. */
    BLOCK("error", "chặn"),
    /** Somebody has to look: likely wrong or missing. */
    WARN("warning", "cảnh báo"),
    /** Worth knowing: rounding, large changes, style. */
    HINT("info", "gợi ý");

    private final String id;
    private final String label;

    Severity(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** Returns the word used in machine-readable output. */
    public String id() {
        return id;
    }

    /** Returns the Vietnamese word. */
    public String label() {
        return label;
    }
}
