package vn.cchc.declared.internal.expression;

import java.math.RoundingMode;
import java.util.Optional;
import vn.cchc.model.Measure;
import vn.cchc.model.Period;

/**
 * The functions by the names under which expressions call them.
 *
 * <p>Public because the engine calls it by reflection; it is the only class that the engine may call.
 */
public final class Functions {

    private final Evaluation.Amounts amounts;

    Functions(Evaluation.Amounts amounts) {
        this.amounts = amounts;
    }

    public Object at(String code, String period) {
        return find(new Reference(code, Reference.Which.AT, Period.parse(period)));
    }

    public Object first(String code) {
        return find(new Reference(code, Reference.Which.FIRST, Optional.empty()));
    }

    public Object last(String code) {
        return find(new Reference(code, Reference.Which.LAST, Optional.empty()));
    }

    public Object sum(String code) {
        return find(new Reference(code, Reference.Which.SUM, Optional.empty()));
    }

    public Object round(String code) {
        return find(new Reference(code, Reference.Which.ROUND, Optional.empty()));
    }

    public Object to(String measure, Object value) {
        return ExactArithmetic.quantity(value).to(new Measure(measure));
    }

    public Object abs(Object value) {
        Quantity quantity = ExactArithmetic.quantity(value);
        return quantity.with(quantity.amount().abs());
    }

    public Object min(Object left, Object right) {
        Quantity a = ExactArithmetic.quantity(left);
        Quantity b = ExactArithmetic.quantity(right);
        return new Quantity(a.amount().min(b.amount()), a.measureWith(b));
    }

    public Object max(Object left, Object right) {
        Quantity a = ExactArithmetic.quantity(left);
        Quantity b = ExactArithmetic.quantity(right);
        return new Quantity(a.amount().max(b.amount()), a.measureWith(b));
    }

    public Object rounded(Object value, Object digits) {
        Quantity quantity = ExactArithmetic.quantity(value);
        int scale = ExactArithmetic.quantity(digits).amount().intValueExact();
        return quantity.with(quantity.amount().setScale(scale, RoundingMode.HALF_UP));
    }

    private Quantity find(Reference reference) {
        return amounts.find(reference).orElseThrow(() -> new NoValueException(reference.code()));
    }
}
