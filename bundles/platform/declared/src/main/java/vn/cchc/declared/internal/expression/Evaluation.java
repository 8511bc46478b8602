package vn.cchc.declared.internal.expression;

import java.util.Optional;
import org.apache.commons.jexl3.JexlContext;
import org.jspecify.annotations.Nullable;

/** What an expression sees while it is computed: the amounts of its codes, and the ten functions. */
final class Evaluation implements JexlContext, JexlContext.NamespaceResolver {

    /** Gives the amount of a figure; empty when it has none. */
    @FunctionalInterface
    interface Amounts {
        Optional<Quantity> find(Reference reference);
    }

    private final Amounts amounts;
    private final Functions functions;

    Evaluation(Amounts amounts) {
        this.amounts = amounts;
        this.functions = new Functions(amounts);
    }

    @Override
    public Object get(String name) {
        return amounts.find(Reference.current(name)).orElseThrow(() -> new NoValueException(name));
    }

    @Override
    public boolean has(String name) {
        // A function's name is never a variable, or the engine would take the variable for something to call.
        return Function.byWord(name).isEmpty();
    }

    @Override
    public void set(String name, Object value) {
        throw new UnsupportedOperationException("nothing is assigned");
    }

    @Override
    public @Nullable Object resolveNamespace(@Nullable String name) {
        return name == null || name.isEmpty() ? functions : null;
    }
}
