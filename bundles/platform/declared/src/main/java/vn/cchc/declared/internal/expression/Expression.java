package vn.cchc.declared.internal.expression;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.jexl3.JexlExpression;

/** One expression that was checked and can be computed, by several threads at once. */
public final class Expression {

    /** What an expression gives. */
    public enum Type {
        NUMBER,
        CONDITION
    }

    /**
     * A comparison that must hold for the whole to hold.
     *
     * @param left what stands left of the sign
     * @param right what stands right of it
     * @param whole both
     */
    public record Comparison(Expression left, Expression right, Expression whole) {}

    private final String text;
    private final Type type;
    private final List<Reference> references;
    private final List<Comparison> comparisons;
    private final boolean onlyArithmetic;
    private final JexlExpression compiled;

    Expression(
            String text,
            Type type,
            List<Reference> references,
            List<Comparison> comparisons,
            boolean onlyArithmetic,
            JexlExpression compiled) {
        this.text = text;
        this.type = type;
        this.references = List.copyOf(references);
        this.comparisons = List.copyOf(comparisons);
        this.onlyArithmetic = onlyArithmetic;
        this.compiled = compiled;
    }

    /** Returns what it gives. */
    public Type type() {
        return type;
    }

    /** Returns the figures that it asks for, in the order written. */
    public List<Reference> references() {
        return references;
    }

    /** Returns the codes that it names, bare or in a function. */
    public Set<String> codes() {
        return references.stream().map(Reference::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the codes whose figure is the one of the period that is looked at. */
    public Set<String> bareCodes() {
        return references.stream()
                .filter(reference -> reference.which() == Reference.Which.CURRENT)
                .map(Reference::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the comparisons of a condition that is one comparison, or several joined by {@code and}. */
    public List<Comparison> comparisons() {
        return comparisons;
    }

    /** Tells whether it is made of codes and arithmetic only, as a formula must be. */
    public boolean isOnlyArithmetic() {
        return onlyArithmetic;
    }

    /** Computes a number; empty when an amount is missing or there is a division by zero. */
    public Optional<Quantity> number(Function<Reference, Optional<Quantity>> amounts) {
        return compute(amounts).map(ExactArithmetic::quantity);
    }

    /** Tells whether a condition holds; empty when an amount is missing or there is a division by zero. */
    public Optional<Boolean> holds(Function<Reference, Optional<Quantity>> amounts) {
        return compute(amounts).map(Boolean.class::cast);
    }

    private Optional<Object> compute(Function<Reference, Optional<Quantity>> amounts) {
        try {
            return Optional.ofNullable(compiled.evaluate(new Evaluation(amounts::apply)));
        } catch (RuntimeException failed) {
            // The engine wraps some of what its callbacks throw, and lets some of it through as it is.
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof NoValueException) {
                    return Optional.empty();
                }
                if (cause instanceof ExpressionException wrong) {
                    throw wrong;
                }
            }
            throw new IllegalStateException("can't compute " + text, failed);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
