package vn.cchc.model.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.arithmetic.Residual.Cause;

/** Looks for what explains the gap between a stated figure and the computed one. */
public final class Residuals {

    private static final List<Integer> FACTORS = List.of(1, 2, 3);

    private Residuals() {}

    /**
     * A figure that might explain a gap.
     *
     * @param name what it counts, for the explanation
     * @param value the figure
     */
    public record Known(String name, BigDecimal value) {}

    /**
     * Returns the likeliest reason why a stated total is not the sum of its parts.
     *
     * @param parts what was added up
     * @param elsewhere figures named near by that are not among the parts
     */
    public static Optional<Residual> ofSum(
            BigDecimal stated, BigDecimal sum, List<Known> parts, List<Known> elsewhere) {
        Optional<Residual> exact = ofFigure(stated, sum, List.of());
        if (exact.isPresent() && exact.orElseThrow().cause() != Cause.ONE_DIGIT) {
            return exact;
        }
        BigDecimal gap = stated.subtract(sum);
        for (Known part : parts) {
            if (part.value().signum() != 0 && part.value().compareTo(gap.abs()) == 0) {
                Cause cause = gap.signum() < 0 ? Cause.MISSING_PART : Cause.DOUBLED_PART;
                return Optional.of(new Residual(cause, part.name(), part.value()));
            }
        }
        for (Known other : elsewhere) {
            if (other.value().signum() != 0 && other.value().abs().compareTo(gap.abs()) == 0) {
                return Optional.of(new Residual(Cause.LISTED_ELSEWHERE, other.name(), other.value()));
            }
        }
        Optional<Residual> slipInPart = slipOfOnePart(stated, sum, parts);
        return slipInPart.isPresent() ? slipInPart : exact;
    }

    /**
     * Returns the likeliest reason why a stated figure is not the computed one.
     *
     * @param earlier figures of the same quantity in earlier periods
     */
    public static Optional<Residual> ofFigure(BigDecimal stated, BigDecimal computed, List<Known> earlier) {
        if (stated.compareTo(computed) == 0) {
            return Optional.empty();
        }
        for (Known old : earlier) {
            if (old.value().compareTo(stated) == 0) {
                return Optional.of(new Residual(Cause.OLD_VALUE, old.name(), stated));
            }
        }
        if (swapped(stated, computed)) {
            return Optional.of(new Residual(Cause.SWAPPED_DIGITS, "", computed));
        }
        for (int power : FACTORS) {
            if (stated.signum() != 0
                    && (stated.movePointRight(power).compareTo(computed) == 0
                            || stated.movePointLeft(power).compareTo(computed) == 0)) {
                return Optional.of(new Residual(Cause.FACTOR, "", computed));
            }
        }
        return oneDigit(stated, computed) ? Optional.of(new Residual(Cause.ONE_DIGIT, "", computed)) : Optional.empty();
    }

    /** A part whose digits were swapped, or that is off by a factor, when the rest of the list is right. */
    private static Optional<Residual> slipOfOnePart(BigDecimal stated, BigDecimal sum, List<Known> parts) {
        for (Known part : parts) {
            BigDecimal fitting = part.value().add(stated.subtract(sum));
            Optional<Residual> slip = fitting.signum() <= 0
                    ? Optional.empty()
                    : ofFigure(part.value(), fitting, List.of()).filter(found -> found.cause() != Cause.ONE_DIGIT);
            if (slip.isPresent()) {
                return slip.map(found -> new Residual(found.cause(), part.name(), fitting));
            }
        }
        return Optional.empty();
    }

    private static boolean swapped(BigDecimal a, BigDecimal b) {
        String left = digits(a);
        String right = digits(b);
        if (left.length() != right.length() || left.equals(right)) {
            return false;
        }
        int first = 0;
        while (left.charAt(first) == right.charAt(first)) {
            first++;
        }
        return first + 1 < left.length()
                && left.charAt(first) == right.charAt(first + 1)
                && left.charAt(first + 1) == right.charAt(first)
                && left.substring(first + 2).equals(right.substring(first + 2));
    }

    private static boolean oneDigit(BigDecimal a, BigDecimal b) {
        String left = digits(a);
        String right = digits(b);
        if (left.length() != right.length() || left.length() < 2) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < left.length(); i++) {
            different += left.charAt(i) == right.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }

    private static String digits(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
