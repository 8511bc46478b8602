package vn.cchc.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value in one of the five states; only {@link ValueState#REPORTED} carries a figure.
 *
 * @param state what is known
 * @param number the figure in the indicator's unit of measure; percents as published ({@code 31.57}, not 0.3157)
 * @param precision how exactly the figure was given; {@link Precision#EXACT} without a figure
 */
public record Value(ValueState state, Optional<BigDecimal> number, Precision precision) {

    public Value {
        Require.that(
                number.isPresent() == (state == ValueState.REPORTED),
                "a value has a figure exactly when it is reported, not in state " + state);
        Require.that(
                number.isPresent() || precision == Precision.EXACT,
                "a value without a figure has no precision to qualify");
    }

    /** Makes a reported, exact value. */
    public static Value of(BigDecimal number) {
        return of(number, Precision.EXACT);
    }

    /** Makes a reported value given as "hơn", "dưới" or "khoảng". */
    public static Value of(BigDecimal number, Precision precision) {
        return new Value(ValueState.REPORTED, Optional.of(number), precision);
    }

    /** Makes a reported, exact whole number. */
    public static Value of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /** Makes a value without a figure. */
    public static Value of(ValueState state) {
        return new Value(state, Optional.empty(), Precision.EXACT);
    }

    /** Returns what totals add up: the figure, 0 for "không phát sinh", empty for the other states. */
    public Optional<BigDecimal> amount() {
        return state == ValueState.ZERO ? Optional.of(BigDecimal.ZERO) : number;
    }

    /** Tells whether this is a figure, or a zero, that may be compared for equality. */
    public boolean isExact() {
        return precision == Precision.EXACT && amount().isPresent();
    }
}
