package vn.cchc.declared.internal.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.jexl3.parser.ASTAddNode;
import org.apache.commons.jexl3.parser.ASTAndNode;
import org.apache.commons.jexl3.parser.ASTDivNode;
import org.apache.commons.jexl3.parser.ASTEQNode;
import org.apache.commons.jexl3.parser.ASTFunctionNode;
import org.apache.commons.jexl3.parser.ASTGENode;
import org.apache.commons.jexl3.parser.ASTGTNode;
import org.apache.commons.jexl3.parser.ASTIdentifier;
import org.apache.commons.jexl3.parser.ASTLENode;
import org.apache.commons.jexl3.parser.ASTLTNode;
import org.apache.commons.jexl3.parser.ASTMulNode;
import org.apache.commons.jexl3.parser.ASTNENode;
import org.apache.commons.jexl3.parser.ASTNamespaceIdentifier;
import org.apache.commons.jexl3.parser.ASTNotNode;
import org.apache.commons.jexl3.parser.ASTNumberLiteral;
import org.apache.commons.jexl3.parser.ASTOrNode;
import org.apache.commons.jexl3.parser.ASTReferenceExpression;
import org.apache.commons.jexl3.parser.ASTStringLiteral;
import org.apache.commons.jexl3.parser.ASTSubNode;
import org.apache.commons.jexl3.parser.ASTUnaryMinusNode;
import org.apache.commons.jexl3.parser.ASTUnaryPlusNode;
import org.apache.commons.jexl3.parser.JexlNode;
import vn.cchc.declared.internal.Nearest;
import vn.cchc.model.Measure;
import vn.cchc.model.Period;

/**
 * Walks over a parsed expression: lets through only the nodes that are named here, finds the type of each, and collects
 * the figures asked for.
 *
 * <p>It names what is allowed. A node that the engine may learn in a later version is refused without a change here.
 */
final class TreeCheck {

    private static final Measure MONEY = new Measure("đồng");

    private final Set<Reference> references = new LinkedHashSet<>();
    private final Set<Function> functions = new LinkedHashSet<>();

    /** Returns the figures asked for, in the order written. */
    List<Reference> references() {
        return List.copyOf(references);
    }

    /** Returns the functions used. */
    Set<Function> functions() {
        return functions;
    }

    Expression.Type typeOf(JexlNode node) {
        if (node instanceof ASTReferenceExpression && node.jjtGetNumChildren() == 1) {
            return typeOf(node.jjtGetChild(0));
        }
        if (node instanceof ASTNumberLiteral) {
            return Expression.Type.NUMBER;
        }
        if (node instanceof ASTIdentifier identifier && !(node instanceof ASTNamespaceIdentifier)) {
            return code(identifier.getName());
        }
        if (node instanceof ASTFunctionNode) {
            return call(node);
        }
        if (isArithmetic(node)) {
            return all(node, Expression.Type.NUMBER, Expression.Type.NUMBER);
        }
        if (isComparison(node)) {
            return all(node, Expression.Type.NUMBER, Expression.Type.CONDITION);
        }
        if (node instanceof ASTAndNode || node instanceof ASTOrNode || node instanceof ASTNotNode) {
            return all(node, Expression.Type.CONDITION, Expression.Type.CONDITION);
        }
        if (node instanceof ASTStringLiteral text) {
            throw new ExpressionException("string", text.getLiteral());
        }
        throw new ExpressionException("node", node.getClass().getSimpleName().replaceAll("^AST|Node$", ""));
    }

    static boolean isComparison(JexlNode node) {
        return node instanceof ASTEQNode
                || node instanceof ASTNENode
                || node instanceof ASTLTNode
                || node instanceof ASTLENode
                || node instanceof ASTGTNode
                || node instanceof ASTGENode;
    }

    private static boolean isArithmetic(JexlNode node) {
        return node instanceof ASTAddNode
                || node instanceof ASTSubNode
                || node instanceof ASTMulNode
                || node instanceof ASTDivNode
                || node instanceof ASTUnaryMinusNode
                || node instanceof ASTUnaryPlusNode;
    }

    private Expression.Type all(JexlNode node, Expression.Type wanted, Expression.Type result) {
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            if (typeOf(node.jjtGetChild(i)) != wanted) {
                throw new ExpressionException(wanted == Expression.Type.NUMBER ? "want.number" : "want.condition");
            }
        }
        return result;
    }

    private Expression.Type code(String name) {
        if (!Tokens.isCode(name)) {
            throw new ExpressionException("nocode", name);
        }
        references.add(Reference.current(name));
        return Expression.Type.NUMBER;
    }

    private Expression.Type call(JexlNode node) {
        JexlNode name = node.jjtGetChild(0);
        if (!(name instanceof ASTIdentifier identifier) || name instanceof ASTNamespaceIdentifier) {
            throw new ExpressionException("node", "Namespace");
        }
        Function function = Function.byWord(identifier.getName())
                .orElseThrow(() -> new ExpressionException(
                        "function",
                        identifier.getName(),
                        Nearest.hint(identifier.getName(), Function.words()),
                        String.join(", ", Function.words())));
        functions.add(function);
        JexlNode arguments = node.jjtGetChild(1);
        int given = arguments.jjtGetNumChildren();
        if (given != function.parameters().size()) {
            throw new ExpressionException(
                    "arity", function.word(), function.parameters().size(), given, function.usage());
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < given; i++) {
            argument(function, function.parameters().get(i), arguments.jjtGetChild(i))
                    .ifPresent(words::add);
        }
        refer(function, words);
        return Expression.Type.NUMBER;
    }

    private Optional<String> argument(Function function, Function.Takes takes, JexlNode node) {
        switch (takes) {
            case NUMBER -> {
                if (typeOf(node) != Expression.Type.NUMBER) {
                    throw new ExpressionException("want.number");
                }
                return Optional.empty();
            }
            case DIGITS -> {
                boolean fits = node instanceof ASTNumberLiteral number
                        && number.isInteger()
                        && number.getLiteral().intValue() >= 0
                        && number.getLiteral().intValue() <= 10;
                if (!fits) {
                    throw new ExpressionException("digits", function.usage());
                }
                return Optional.empty();
            }
            default -> {
                if (!(node instanceof ASTStringLiteral text) || !fits(takes, text.getLiteral())) {
                    throw new ExpressionException(
                            "argument." + takes.name().toLowerCase(java.util.Locale.ROOT), function.usage());
                }
                return Optional.of(text.getLiteral());
            }
        }
    }

    private static boolean fits(Function.Takes takes, String text) {
        return switch (takes) {
            case CODE -> Tokens.isCode(text);
            case PERIOD -> Period.parse(text).isPresent();
            case MEASURE -> MONEY.factorTo(new Measure(text)).isPresent();
            case NUMBER, DIGITS -> false;
        };
    }

    private void refer(Function function, List<String> words) {
        switch (function) {
            case AT ->
                references.add(
                        Reference.at(words.get(0), Period.parse(words.get(1)).orElseThrow()));
            case FIRST -> references.add(new Reference(words.get(0), Reference.Which.FIRST, Optional.empty()));
            case LAST -> references.add(new Reference(words.get(0), Reference.Which.LAST, Optional.empty()));
            case SUM -> references.add(new Reference(words.get(0), Reference.Which.SUM, Optional.empty()));
            case ROUND -> references.add(new Reference(words.get(0), Reference.Which.ROUND, Optional.empty()));
            case TO, ABS, MIN, MAX, ROUNDED -> {
                // These calculate with what their arguments ask for.
            }
        }
    }
}
