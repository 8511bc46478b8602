package vn.cchc.declared;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The language in which rules and formulas are written, for whoever lets a user type one.
 *
 * <p>An expression can calculate and compare, and nothing else: it can't reach an object, a class, a file or a variable
 * other than the amounts it is given, and it always ends.
 */
@ProviderType
public interface ExpressionLanguage {

    /** Says what is wrong with an expression and what to write instead; empty when it can be used. */
    Optional<String> problemOf(String expression);

    /**
     * Computes an expression that gives a number.
     *
     * @param amounts amounts by {@code CODE}, and by {@code CODE@period} for {@code at('CODE', 'period')}
     * @return empty when an amount is missing or there is a division by zero
     * @throws IllegalArgumentException when {@link #problemOf} has something to say, or the expression gives no number
     */
    Optional<BigDecimal> evaluate(String expression, Map<String, BigDecimal> amounts);

    /**
     * Tells whether a rule holds.
     *
     * @param amounts as in {@link #evaluate}
     * @return empty when an amount is missing or there is a division by zero
     * @throws IllegalArgumentException when {@link #problemOf} has something to say, or the expression gives no answer
     */
    Optional<Boolean> holds(String rule, Map<String, BigDecimal> amounts);
}
