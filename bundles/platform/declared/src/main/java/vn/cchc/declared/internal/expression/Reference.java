package vn.cchc.declared.internal.expression;

import java.util.Optional;
import vn.cchc.model.Period;

/**
 * One figure that an expression asks for.
 *
 * @param code code of the indicator
 * @param which which of its figures
 * @param period the period named by {@code at}; empty for all others
 */
public record Reference(String code, Which which, Optional<Period> period) {

    /** Which figure of an indicator is meant. */
    public enum Which {
        /** The one of the period that is looked at: a bare code. */
        CURRENT,
        /** The one of a named period. */
        AT,
        /** The earliest of the round. */
        FIRST,
        /** The latest of the round. */
        LAST,
        /** The sum over the years of the round. */
        SUM,
        /** The one that stands for the whole round. */
        ROUND
    }

    /** Names the figure of the period that is looked at. */
    public static Reference current(String code) {
        return new Reference(code, Which.CURRENT, Optional.empty());
    }

    /** Names the figure of one period. */
    public static Reference at(String code, Period period) {
        return new Reference(code, Which.AT, Optional.of(period));
    }
}
