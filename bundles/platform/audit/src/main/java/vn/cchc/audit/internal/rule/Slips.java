package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;

/** Tells whether one figure looks like the other with a slip of the hand. */
final class Slips {

    private Slips() {}

    /** Returns the digits of a figure without separators and zeros at the end of decimals. */
    static String digits(BigDecimal value) {
        return value.stripTrailingZeros().unscaledValue().abs().toString();
    }

    /** Returns whether two neighbouring digits of the one are swapped in the other; at least two digits. */
    static boolean swapped(BigDecimal a, BigDecimal b) {
        String x = a.toPlainString();
        String y = b.toPlainString();
        if (x.length() != y.length() || x.equals(y)) {
            return false;
        }
        int first = 0;
        while (x.charAt(first) == y.charAt(first)) {
            first++;
        }
        int last = x.length() - 1;
        while (x.charAt(last) == y.charAt(last)) {
            last--;
        }
        // "102,38" and "103,28": the digits on both sides of a comma are neighbours.
        boolean next = last == first + 1 || last == first + 2 && x.charAt(first + 1) == '.';
        return next && x.charAt(first) == y.charAt(last) && x.charAt(last) == y.charAt(first);
    }

    /** Returns whether changing one of the figures by a slip makes the parts add up: the words then surely mean a sum. */
    static boolean repairs(BigDecimal total, java.util.List<vn.cchc.audit.internal.figure.Figure> parts) {
        BigDecimal sum = parts.stream()
                .map(vn.cchc.audit.internal.figure.Figure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal gap = sum.subtract(total);
        return slip(total, sum)
                || parts.stream()
                        .anyMatch(part -> slip(part.value(), part.value().subtract(gap)));
    }

    /** Returns whether the one is the other with a digit changed, two neighbours swapped, or ten times as much. */
    static boolean slip(BigDecimal a, BigDecimal b) {
        if (a.signum() <= 0 || b.signum() <= 0 || a.compareTo(b) == 0) {
            return false;
        }
        boolean ten = a.compareTo(b.multiply(BigDecimal.TEN)) == 0 || b.compareTo(a.multiply(BigDecimal.TEN)) == 0;
        BigDecimal x = a.stripTrailingZeros();
        BigDecimal y = b.stripTrailingZeros();
        int scale = Math.max(0, Math.max(x.scale(), y.scale()));
        BigDecimal left = x.setScale(scale);
        BigDecimal right = y.setScale(scale);
        return ten || swapped(left, right) || oneDigit(left, right, 2);
    }

    /** Returns whether one digit differs, in figures of at least so many digits. */
    static boolean oneDigit(BigDecimal a, BigDecimal b, int digits) {
        String x = a.toPlainString();
        String y = b.toPlainString();
        if (x.length() != y.length() || x.replace(".", "").length() < digits) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < x.length(); i++) {
            different += x.charAt(i) == y.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }
}
