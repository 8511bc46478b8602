package vn.cchc.model.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Tells whether a published figure is the computed one, rounded as published. */
public final class Rounding {

    /** How a published figure stands to the computed one. */
    public enum Verdict {
        /** The same, or the same after rounding. */
        EQUAL,
        /** Digits were cut off instead of rounded: 31,57 for 31,578… */
        TRUNCATED,
        /** Neither. */
        DIFFERENT
    }

    private Rounding() {}

    /** Compares at the decimals of the published figure; either way of rounding a half is accepted. */
    public static Verdict compare(BigDecimal published, BigDecimal computed) {
        int scale = Math.max(0, published.scale());
        BigDecimal halfUnit = BigDecimal.valueOf(5, scale + 1);
        if (published.subtract(computed).abs().compareTo(halfUnit) <= 0) {
            return Verdict.EQUAL;
        }
        return computed.setScale(scale, RoundingMode.DOWN).compareTo(published) == 0
                ? Verdict.TRUNCATED
                : Verdict.DIFFERENT;
    }

    /** Compares two figures of which either may have been rounded. */
    public static Verdict compareAtCoarser(BigDecimal a, BigDecimal b) {
        return a.scale() <= b.scale() ? compare(a, b) : compare(b, a);
    }

    /** Compares exactly: totals of counts are not rounded. */
    public static Verdict exactly(BigDecimal published, BigDecimal computed) {
        return published.compareTo(computed) == 0 ? Verdict.EQUAL : Verdict.DIFFERENT;
    }

    /** Returns part ÷ whole in percent, not rounded; the whole must not be zero. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, MathContext.DECIMAL128);
    }
}
