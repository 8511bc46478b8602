package vn.cchc.declared.internal.section;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.cchc.declared.internal.expression.Expression;
import vn.cchc.declared.internal.expression.Quantity;
import vn.cchc.plugin.Derivation;

/**
 * An indicator that a formula computes.
 *
 * @param indicator its code
 * @param formula codes and arithmetic
 */
record DeclaredDerivation(@Override String indicator, Expression formula) implements Derivation {

    @Override
    public Set<String> inputs() {
        return formula.bareCodes();
    }

    @Override
    public Optional<BigDecimal> derive(Function<String, BigDecimal> inputs) {
        return formula.number(reference -> Optional.of(Quantity.of(inputs.apply(reference.code()))))
                .map(Quantity::amount);
    }
}
