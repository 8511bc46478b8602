package vn.cchc.declared.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.declared.ExpressionLanguage;
import vn.cchc.declared.internal.expression.Expression;
import vn.cchc.declared.internal.expression.ExpressionException;
import vn.cchc.declared.internal.expression.Expressions;
import vn.cchc.declared.internal.expression.Quantity;
import vn.cchc.declared.internal.expression.Reference;

/** The language as a service. */
@Component
public final class JexlExpressionLanguage implements ExpressionLanguage {

    private final Expressions expressions = new Expressions();

    @Activate
    public JexlExpressionLanguage() {}

    @Override
    public Optional<String> problemOf(String expression) {
        try {
            expressions.compile(expression);
            return Optional.empty();
        } catch (ExpressionException wrong) {
            return Optional.of(wording(wrong));
        }
    }

    @Override
    public Optional<BigDecimal> evaluate(String expression, Map<String, BigDecimal> amounts) {
        try {
            return expressions
                    .compile(expression, Expression.Type.NUMBER)
                    .number(lookUp(amounts))
                    .map(Quantity::amount);
        } catch (ExpressionException wrong) {
            throw new IllegalArgumentException(wording(wrong), wrong);
        }
    }

    @Override
    public Optional<Boolean> holds(String rule, Map<String, BigDecimal> amounts) {
        try {
            return expressions.compile(rule, Expression.Type.CONDITION).holds(lookUp(amounts));
        } catch (ExpressionException wrong) {
            throw new IllegalArgumentException(wording(wrong), wrong);
        }
    }

    private static Function<Reference, Optional<Quantity>> lookUp(Map<String, BigDecimal> amounts) {
        return reference -> {
            String key = reference.code()
                    + reference.period().map(period -> "@" + period.id()).orElse("");
            boolean given = reference.which() == Reference.Which.CURRENT || reference.which() == Reference.Which.AT;
            return given ? Optional.ofNullable(amounts.get(key)).map(Quantity::of) : Optional.empty();
        };
    }

    private static String wording(ExpressionException wrong) {
        return wrong.remedy().isEmpty() ? wrong.reason() : wrong.reason() + ". " + wrong.remedy();
    }
}
