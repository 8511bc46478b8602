package vn.cchc.audit.internal.rule;

/** The words that say which way a figure went, and what they come to. */
final class Turns {

    /** Words of a change before its size. */
    static final String WORDS =
            "tăng|giảm|cao hơn|nhiều hơn|thấp hơn|ít hơn|tiết kiệm|cắt giảm|rút ngắn|bổ sung|tụt|lùi|thăng";

    private Turns() {}

    /** Returns "tăng" or "giảm". */
    static String direction(String word) {
        return switch (word) {
            case "tăng", "cao hơn", "nhiều hơn", "bổ sung", "thăng" -> "tăng";
            default -> "giảm";
        };
    }
}
