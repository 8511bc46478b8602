package vn.cchc.audit.internal.figure;

import java.math.BigDecimal;

/**
 * A figure of a passage with the words around it.
 *
 * @param start first character in the passage
 * @param end character after the last one, the unit of measure included
 * @param mark where it stands in the shape
 * @param kind what kind of figure
 * @param value the figure; money in đồng; the upper figure of a fraction
 * @param base the lower figure of a fraction, zero otherwise
 * @param halfUnit how far the value may be off by rounding; zero for a whole number
 * @param scale ten to the power of this was multiplied in: 6 for triệu
 * @param decimals decimals as written
 * @param bound whether it only bounds or approximates: hơn, trên, khoảng
 * @param role what it says about the count before it
 * @param noun what it counts, in small letters
 * @param depth how many brackets are open around it
 */
public record Figure(
        int start,
        int end,
        int mark,
        Kind kind,
        BigDecimal value,
        BigDecimal base,
        BigDecimal halfUnit,
        int scale,
        int decimals,
        boolean bound,
        Role role,
        String noun,
        int depth) {

    /** What kind of figure. */
    public enum Kind {
        COUNT,
        MONEY,
        PERCENT,
        FRACTION,
        RANK,
        /** So much per something: not to be added. */
        RATE
    }

    /** What a figure says. */
    public enum Role {
        /** How many there are. */
        MAIN,
        /** By how many they became fewer. */
        DOWN,
        /** By how many they became more. */
        UP,
        /** How many are left. */
        REST
    }

    /** Returns whether it counts things or money, so that it can be added. */
    public boolean countable() {
        return kind == Kind.COUNT || kind == Kind.MONEY;
    }

    /** Returns whether it is a change. */
    public boolean change() {
        return role == Role.DOWN || role == Role.UP;
    }

    /** Returns the figure saying something else. */
    public Figure as(Role other) {
        return new Figure(start, end, mark, kind, value, base, halfUnit, scale, decimals, bound, other, noun, depth);
    }

    /** Returns the figure as if its digits were written in another unit of measure: ten to the power of this. */
    public Figure scaled(int other) {
        int by = other - scale;
        return new Figure(
                start,
                end,
                mark,
                kind,
                value.scaleByPowerOfTen(by),
                base,
                halfUnit.scaleByPowerOfTen(by),
                other,
                decimals,
                bound,
                role,
                noun,
                depth);
    }

    /** Returns the value with the sign of its change. */
    public BigDecimal signed() {
        return role == Role.DOWN ? value.negate() : value;
    }
}
