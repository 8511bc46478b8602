package vn.cchc.model;

import java.math.BigDecimal;

/**
 * A target (mục tiêu) for one indicator.
 *
 * @param section section that owns it
 * @param indicator code of the indicator
 * @param direction how the result is held against the threshold
 * @param threshold figure in the indicator's unit of measure
 * @param by milestone year
 * @param source law or plan that sets it
 */
public record Target(
        String section, String indicator, Direction direction, BigDecimal threshold, int by, String source) {

    /** How a result is held against a threshold. */
    public enum Direction {
        AT_LEAST("at-least", "tối thiểu"),
        AT_MOST("at-most", "tối đa");

        private final String id;
        private final String label;

        Direction(String id, String label) {
            this.id = id;
            this.label = label;
        }

        /** Returns the word used in declarations. */
        public String id() {
            return id;
        }

        /** Returns the Vietnamese word before the threshold. */
        public String label() {
            return label;
        }
    }

    public Target {
        Require.id(section, "section");
        Require.code(indicator);
        source = Require.text(source, "source of the target for " + indicator);
    }

    /** Tells whether the result reaches the target. */
    public boolean isReachedBy(BigDecimal result) {
        int order = result.compareTo(threshold);
        return direction == Direction.AT_LEAST ? order >= 0 : order <= 0;
    }
}
