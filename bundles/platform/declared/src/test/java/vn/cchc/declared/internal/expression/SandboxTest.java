package vn.cchc.declared.internal.expression;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlException;
import org.apache.commons.jexl3.JexlFeatures;
import org.apache.commons.jexl3.introspection.JexlPermissions;
import org.apache.commons.jexl3.introspection.JexlSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An expression calculates and compares; it does nothing else, and it ends. */
class SandboxTest {

    private final Expressions expressions = new Expressions();

    private String reason(String text) {
        return assertThrows(ExpressionException.class, () -> expressions.compile(text), text)
                .reason();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "''.class",
                "''['class']",
                "''.getClass()",
                "''.class.forName('java.lang.Runtime')",
                "new('java.io.File','x')",
                "new java.io.File('x')",
                "java.lang.System.exit(0)",
                "java:lang('x')",
                "TC_VB.class",
                "TC_VB['class']",
                "TC_VB.amount",
                "TC_VB.amount()",
                "TC_VB?.amount",
                "(TC_VB).amount",
                "first('TC_VB').amount",
                "first('TC_VB').getClass().getClassLoader()",
                "first.getClass()",
                "[1].getClass()",
                "[1]",
                "{1}",
                "{'a':1}.class",
                "{'a':1}",
                "1..1000000000",
                "x -> x",
                "(x) -> { x }",
                "function(x) { x }",
                "while (true) {}",
                "for (x : [1]) { x }",
                "do {} while (true)",
                "if (TC_VB > 1) { 1 }",
                "TC_VB = 1",
                "TC_VB += 1",
                "++TC_VB",
                "TC_VB++",
                "--TC_VB",
                "var x = 1",
                "let x = 1",
                "const x = 1",
                "return 1",
                "throw 1",
                "try { 1 } catch (let e) { 2 }",
                "TC_VB ? 1 : 2",
                "TC_VB ?: 2",
                "TC_VB ?? 2",
                "TC_VB =~ '(a+)+$'",
                "TC_VB =^ 'a'",
                "~/(a+)+$/",
                "TC_VB instanceof TC_VB",
                "`${TC_VB.class}`",
                "\"${TC_VB.class}\"",
                "@silent TC_VB",
                "#pragma jexl.import java.lang",
                "size(TC_VB)",
                "empty(TC_VB)",
                "getClass()",
                "hashCode()",
                "wait(1000)",
                "resolveNamespace('x')",
                "set('TC_VB', 1)",
                "$TC_VB",
                "TC_VB & 1",
                "TC_VB << 60",
                "TC_VB % 0",
                "null == TC_VB",
                "true",
                "TC_VB; TC_VB",
                "TC_VB // TC_VB",
                "TC_VB /* x */ > 1",
                "TC_VB ## x",
                "TC_VB eq 1",
                "'a' == 'a'",
                "'a'",
                "max('a', 'b')",
                "abs('TC_VB')",
                "\\u0027\\u0027.class",
            })
    void refusesWhateverIsNotArithmetic(String text) {
        assertFalse(reason(text).isBlank());
    }

    @Test
    void refusesWhatIsTooLong() {
        assertTrue(reason("1 + ".repeat(600) + "1").contains("2000"));
        assertTrue(reason("A".repeat(3_000_000)).contains("2000"));
    }

    @Test
    void refusesWhatIsTooDeepAndDoesNotOverflow() {
        assertTrue(reason("(".repeat(900) + "1" + ")".repeat(900)).contains("phức tạp"));
        assertTrue(reason("not ".repeat(490) + "(A > 1)").contains("phức tạp"));
        assertTrue(reason("- ".repeat(900) + "1").contains("phức tạp"));
        assertTrue(reason("abs(".repeat(300) + "1" + ")".repeat(300)).contains("phức tạp"));
    }

    @Test
    void computesTheLargestThatIsAllowedInASmallStack() throws InterruptedException {
        String text = "A" + " + A".repeat(240) + " > 1";
        boolean[] held = new boolean[1];
        Thread small = new Thread(
                null,
                () -> held[0] = expressions
                        .compile(text)
                        .holds(r -> Optional.of(Quantity.of(BigDecimal.ONE)))
                        .orElseThrow(),
                "small stack",
                256 * 1024);
        small.start();
        small.join();
        assertTrue(held[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"''.class", "''['class']", "first('A').measure", "first('A').getClass()"})
    void hasAnEngineThatReadsNoPropertyEvenWithoutTheOtherLocks(String text) {
        JexlSandbox sandbox = new JexlSandbox(false, true);
        sandbox.allow(Functions.class.getName());
        var engine = new JexlBuilder()
                .features(JexlFeatures.createNone())
                .permissions(new JexlPermissions.ClassPermissions(Functions.class))
                .strategy((operator, object) -> List.of())
                .sandbox(sandbox)
                .arithmetic(new ExactArithmetic())
                .strict(true)
                .silent(false)
                .safe(false)
                .create();
        Evaluation evaluation = new Evaluation(r -> Optional.of(Quantity.of(BigDecimal.ONE)));

        assertThrows(JexlException.class, () -> engine.createExpression(text).evaluate(evaluation));
    }
}
