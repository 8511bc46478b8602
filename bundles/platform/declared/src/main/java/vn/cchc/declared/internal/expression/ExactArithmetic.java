package vn.cchc.declared.internal.expression;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.jexl3.JexlArithmetic;
import org.apache.commons.jexl3.JexlOperator;

/**
 * Calculates with decimal numbers only, exactly; a quotient has 20 decimals.
 *
 * <p>The engine's own arithmetic turns to binary fractions, in which {@code 0.1 + 0.2} is not {@code 0.3}, and knows
 * operations on words and lists. Here whatever is no number is refused.
 */
public final class ExactArithmetic extends JexlArithmetic {

    private static final int SCALE = 20;

    ExactArithmetic() {
        super(true);
    }

    @Override
    protected JexlArithmetic createWithOptions(boolean strict, MathContext context, int scale) {
        return this;
    }

    static Quantity quantity(Object value) {
        if (value instanceof Quantity quantity) {
            return quantity;
        }
        // A literal: the check of the tree has made sure that its digits fit.
        if (value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || value instanceof Double) {
            return Quantity.of(new BigDecimal(value.toString()));
        }
        throw new ArithmeticException("not a number");
    }

    @Override
    public Object add(Object left, Object right) {
        Quantity a = quantity(left);
        Quantity b = quantity(right);
        return new Quantity(a.amount().add(b.amount()), a.measureWith(b));
    }

    @Override
    public Object subtract(Object left, Object right) {
        Quantity a = quantity(left);
        Quantity b = quantity(right);
        return new Quantity(a.amount().subtract(b.amount()), a.measureWith(b));
    }

    @Override
    public Object multiply(Object left, Object right) {
        return Quantity.of(quantity(left).amount().multiply(quantity(right).amount()));
    }

    @Override
    public Object divide(Object left, Object right) {
        BigDecimal divisor = quantity(right).amount();
        if (divisor.signum() == 0) {
            throw new NoValueException("division by zero");
        }
        return Quantity.of(quantity(left).amount().divide(divisor, SCALE, RoundingMode.HALF_UP));
    }

    @Override
    public Object negate(Object value) {
        Quantity quantity = quantity(value);
        return quantity.with(quantity.amount().negate());
    }

    @Override
    public Object positivize(Object value) {
        return quantity(value);
    }

    @Override
    public boolean equals(Object left, Object right) {
        return compare(left, right, JexlOperator.EQ) == 0;
    }

    @Override
    protected int compare(Object left, Object right, JexlOperator operator) {
        Quantity a = quantity(left);
        Quantity b = quantity(right);
        a.measureWith(b);
        return a.amount().compareTo(b.amount());
    }
}
