package vn.cchc.declared.internal.expression;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.JexlInfo;
import org.apache.commons.jexl3.internal.Debugger;
import org.apache.commons.jexl3.introspection.JexlPermissions;
import org.apache.commons.jexl3.introspection.JexlSandbox;
import org.apache.commons.jexl3.parser.ASTAndNode;
import org.apache.commons.jexl3.parser.ASTReferenceExpression;
import org.apache.commons.jexl3.parser.JexlNode;
import org.apache.commons.jexl3.parser.Parser;

/**
 * Compiles expressions.
 *
 * <p>Four locks, each of which would do: the words of the language ({@link Tokens}), the nodes of the tree
 * ({@link TreeCheck}), an engine without features, and an engine that may call {@link Functions} and reads no property
 * of anything. A table of permissions alone lets {@code ''.class} through; the empty strategy of resolvers doesn't.
 */
public final class Expressions {

    private static final JexlFeatures NO_FEATURES = JexlFeatures.createNone();
    private static final int DEPTH = 200;

    private final JexlEngine engine = newEngine();

    private static JexlEngine newEngine() {
        JexlSandbox sandbox = new JexlSandbox(false, true);
        sandbox.allow(Functions.class.getName());
        return new JexlBuilder()
                .features(NO_FEATURES)
                .permissions(new JexlPermissions.ClassPermissions(Functions.class))
                .strategy((operator, object) -> List.of())
                .sandbox(sandbox)
                .arithmetic(new ExactArithmetic())
                .strict(true)
                .silent(false)
                .safe(false)
                .antish(false)
                .cache(0)
                .stackOverflow(DEPTH * 10)
                .create();
    }

    /**
     * Compiles an expression of the given type.
     *
     * @throws ExpressionException when it is no such expression, with a reason for its author
     */
    public Expression compile(String text, Expression.Type wanted) {
        Expression expression = compile(text);
        if (expression.type() != wanted) {
            throw new ExpressionException(wanted == Expression.Type.NUMBER ? "no.number" : "no.condition");
        }
        return expression;
    }

    /** Compiles an expression of either type. */
    public Expression compile(String text) {
        Tokens.check(text);
        JexlNode tree = parse(text);
        TreeCheck check = new TreeCheck();
        Expression.Type type = check.typeOf(tree);
        List<Expression.Comparison> comparisons = new ArrayList<>();
        collect(tree, comparisons);
        return expression(text, type, check, comparisons);
    }

    private JexlNode parse(String text) {
        try {
            JexlNode script = new Parser(";").parse(new JexlInfo("", 1, 1), NO_FEATURES, text, null);
            if (script.jjtGetNumChildren() != 1) {
                throw new ExpressionException("several");
            }
            return script.jjtGetChild(0);
        } catch (JexlException wrong) {
            JexlInfo info = wrong.getInfo();
            throw new ExpressionException("syntax", info == null ? 1 : info.getColumn());
        }
    }

    private Expression expression(
            String text, Expression.Type type, TreeCheck check, List<Expression.Comparison> comparisons) {
        boolean onlyArithmetic = check.functions().stream().allMatch(Function::isArithmetic);
        return new Expression(
                text, type, check.references(), comparisons, onlyArithmetic, engine.createExpression(text));
    }

    private void collect(JexlNode node, List<Expression.Comparison> comparisons) {
        if (node instanceof ASTReferenceExpression || node instanceof ASTAndNode) {
            for (int i = 0; i < node.jjtGetNumChildren(); i++) {
                collect(node.jjtGetChild(i), comparisons);
            }
        } else if (TreeCheck.isComparison(node)) {
            comparisons.add(
                    new Expression.Comparison(part(node.jjtGetChild(0)), part(node.jjtGetChild(1)), part(node)));
        }
    }

    /** Compiles a part of a tree that was checked as a whole. */
    private Expression part(JexlNode node) {
        TreeCheck check = new TreeCheck();
        Expression.Type type = check.typeOf(node);
        return expression(new Debugger().data(node), type, check, List.of());
    }
}
