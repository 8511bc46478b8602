package vn.cchc.declared.internal.expression;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.model.Measure;

/**
 * A number with its unit of measure, as far as that is known.
 *
 * @param amount the number
 * @param measure the unit; empty for a bare number and for what has been multiplied or divided
 */
public record Quantity(BigDecimal amount, Optional<Measure> measure) {

    /** Makes a number without a unit of measure. */
    public static Quantity of(BigDecimal amount) {
        return new Quantity(amount, Optional.empty());
    }

    /** Makes a number in a unit of measure. */
    public static Quantity of(BigDecimal amount, Measure measure) {
        return new Quantity(amount, Optional.of(measure));
    }

    Quantity with(BigDecimal other) {
        return new Quantity(other, measure);
    }

    /** Returns the unit of measure of a sum, a difference or a comparison of the two. */
    Optional<Measure> measureWith(Quantity other) {
        if (measure.isEmpty() || other.measure.isEmpty()) {
            return measure.or(other::measure);
        }
        Measure mine = measure.get();
        Measure theirs = other.measure.get();
        if (mine.equals(theirs)) {
            return measure;
        }
        // 139.209 triệu đồng and 139,209 tỷ đồng are the same amount: as bare numbers they would give nonsense.
        if (mine.factorTo(theirs).isPresent()) {
            throw new ExpressionException("mixed", mine.name(), theirs.name());
        }
        return Optional.empty();
    }

    /** Returns it in another unit of measure. */
    Quantity to(Measure target) {
        Measure mine = measure.orElseThrow(() -> new ExpressionException("unmeasured", target.name()));
        BigDecimal factor = mine.factorTo(target)
                .orElseThrow(() -> new ExpressionException("unconvertible", mine.name(), target.name()));
        return of(amount.multiply(factor), target);
    }
}
