package vn.cchc.declared.internal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.Measure;
import vn.cchc.model.Period;

class ExpressionsTest {

    private final Expressions expressions = new Expressions();

    private static Function<Reference, Optional<Quantity>> bare(Map<String, String> amounts) {
        return reference -> Optional.ofNullable(amounts.get(reference.code()))
                .map(BigDecimal::new)
                .map(Quantity::of);
    }

    private BigDecimal number(String text, Map<String, String> amounts) {
        return expressions
                .compile(text, Expression.Type.NUMBER)
                .number(bare(amounts))
                .orElseThrow()
                .amount();
    }

    private boolean holds(String text, Map<String, String> amounts) {
        return expressions
                .compile(text, Expression.Type.CONDITION)
                .holds(bare(amounts))
                .orElseThrow();
    }

    private String reason(String text) {
        return assertThrows(ExpressionException.class, () -> expressions.compile(text), text)
                .reason();
    }

    @Nested
    class Arithmetic {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "A + B * 2; 7",
                    "(A + B) * 2; 10",
                    "A - B - 1; 0",
                    "A / B * 3; 4.5",
                    "-A + +B; -1",
                    "abs(B - A); 1",
                    "min(A, B); 2",
                    "max(A, max(B, 7)); 7",
                    "rounded(2 / B, 2); 1.00",
                    "rounded(10 / 3, 2); 3.33",
                    "rounded(0.125, 2); 0.13",
                    "1500 / 1000; 1.5",
                    "0.1 + 0.2; 0.3",
                    "123456789012345 * 1; 123456789012345",
                    "0.00000000000001 + 0; 0.00000000000001",
                })
        void isDecimalAndExact(String text, String expected) {
            BigDecimal result = number(text, Map.of("A", "3", "B", "2"));

            assertEquals(0, new BigDecimal(expected).compareTo(result), () -> text + " = " + result);
        }

        @Test
        void knowsNoBinaryFractions() {
            assertTrue(holds("A + B == C", Map.of("A", "0.1", "B", "0.2", "C", "0.3")));
            assertTrue(holds("A == 3", Map.of("A", "3.00")));
            assertTrue(holds("abs(A - B) <= 0.01", Map.of("A", "82.31", "B", "82.30")));
            assertFalse(holds("A == B", Map.of("A", "12345678901234567890123.1", "B", "12345678901234567890123.2")));
        }

        @Test
        void hasNoValueForADivisionByZero() {
            Expression quotient = expressions.compile("A / (B - B) + 1", Expression.Type.NUMBER);
            assertEquals(Optional.empty(), quotient.number(bare(Map.of("A", "1", "B", "2"))));

            Expression rule = expressions.compile("A / B > 1", Expression.Type.CONDITION);
            assertEquals(Optional.empty(), rule.holds(bare(Map.of("A", "1", "B", "0"))));
        }

        @Test
        void hasNoValueWhenAnAmountIsMissing() {
            Expression sum = expressions.compile("A + B", Expression.Type.NUMBER);
            assertEquals(Optional.empty(), sum.number(bare(Map.of("A", "1"))));
        }

        @Test
        void joinsConditionsInWords() {
            Map<String, String> amounts = Map.of("A", "3", "B", "2");
            assertTrue(holds("A > B and not (A == B)", amounts));
            assertTrue(holds("A < B or A != B", amounts));
            assertFalse(holds("not (A >= B) or (A <= B and B > 0)", amounts));
        }
    }

    @Nested
    class Money {

        private final Measure million = new Measure("triệu đồng");
        private final Measure billion = new Measure("tỷ đồng");

        private Optional<Quantity> amount(Reference reference) {
            return Optional.of(
                    reference.code().equals("M")
                            ? Quantity.of(new BigDecimal("139209"), million)
                            : Quantity.of(new BigDecimal("139.209"), billion));
        }

        @Test
        void isConverted() {
            assertTrue(expressions
                    .compile("to('tỷ đồng', M) == T and to('đồng', sum('T')) == 139209000000")
                    .holds(this::amount)
                    .orElseThrow());
        }

        @Test
        void keepsItsUnitThroughSums() {
            Quantity sum = expressions
                    .compile("to('tỷ đồng', M) + max(T, 0)")
                    .number(this::amount)
                    .orElseThrow();
            assertEquals(Optional.of(billion), sum.measure());
            assertEquals(0, new BigDecimal("278.418").compareTo(sum.amount()));
        }

        @Test
        void isNeverMixed() {
            for (String text : List.of("M + T > 0", "M == T", "max(M, T) > 0")) {
                Expression mixed = expressions.compile(text);
                String reason = assertThrows(ExpressionException.class, () -> mixed.holds(this::amount))
                        .reason();
                assertTrue(reason.contains("triệu đồng") && reason.contains("tỷ đồng"), reason);
            }
        }

        @Test
        void isNotMadeOfPeople() {
            Expression people = expressions.compile("to('đồng', A)");
            assertThrows(
                    ExpressionException.class,
                    () -> people.number(r -> Optional.of(Quantity.of(BigDecimal.ONE, new Measure("người")))));
            assertThrows(ExpressionException.class, () -> people.number(r -> Optional.of(Quantity.of(BigDecimal.ONE))));
        }
    }

    @Nested
    class TheFiguresAskedFor {

        @Test
        void areFoundInTheTreeNotInTheText() {
            Expression rule = expressions.compile(
                    "BM_BT <= first('BM_CQ') and at('TC_VB', '2024-Q1') + to('tỷ đồng', sum('TCC_A')) > round('X') "
                            + "or last('BM_CQ') == BM_BT");

            assertEquals(Set.of("BM_BT", "BM_CQ", "TC_VB", "TCC_A", "X"), rule.codes());
            assertEquals(Set.of("BM_BT"), rule.bareCodes());
            assertEquals(6, rule.references().size());
            assertTrue(rule.references()
                    .contains(Reference.at("TC_VB", Period.parse("2024-Q1").orElseThrow())));
        }

        @Test
        void areLookedUpByFunctionAndCode() {
            Expression sum = expressions.compile("first('A') + last('A') * 10 + sum('A') * 100 + round('A') * 1000");
            BigDecimal result = sum.number(reference -> Optional.of(
                            Quantity.of(BigDecimal.valueOf(reference.which().ordinal()))))
                    .orElseThrow()
                    .amount();
            assertEquals(0, new BigDecimal("5432").compareTo(result));
        }

        @Test
        void haveSidesWhereTheyAreCompared() {
            Expression rule = expressions.compile("A + 0.01 <= B and (C == to('tỷ đồng', D) and E > 1)");
            assertEquals(3, rule.comparisons().size());
            assertEquals(Set.of("D"), rule.comparisons().get(1).right().codes());
            assertEquals(
                    Optional.of(new BigDecimal("3.01")),
                    rule.comparisons()
                            .get(0)
                            .left()
                            .number(bare(Map.of("A", "3")))
                            .map(Quantity::amount));
            assertEquals(List.of(), expressions.compile("A > 1 or B > 1").comparisons());
        }
    }

    @Nested
    class AMistake {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "A = B; =",
                    "A && B; &",
                    "firts('A') > 1; first",
                    "last('A', '2024') > 1; 1 tham số",
                    "min(A) > 1; 2 tham số",
                    "at('A') > 1; 2 tham số",
                    "at('A', '2024-Q5') > 1; kỳ",
                    "sum(A) > 1; nháy đơn",
                    "sum('ab') > 1; mã chỉ tiêu",
                    "to('usd', A) > 1; đơn vị tiền",
                    "rounded(A, B) > 1; từ 0 đến 10",
                    "rounded(A, 11) > 1; từ 0 đến 10",
                    "A > 010; không đúng",
                    "A > 0x1F; không đúng",
                    "A > 1e9; không đúng",
                    "A > 1.; không đúng",
                    "A > 1234567890123456; không đúng",
                    "A > 1 > 2; không đúng ở gần cột",
                    "A > ; không đúng ở gần cột",
                    "(A > 1; không đúng ở gần cột",
                    "A B; không đúng ở gần cột",
                    "A > 'x; không được đóng",
                    "A and B; cần một điều kiện",
                    "(A > 1) + 1; cần một số",
                    "first > 1; không phải là mã",
                    "A ≤ B; ≤",
                    "số_lượng > 1; «số_lượng»",
                })
        void saysWhatAndWhere(String text, String part) {
            assertTrue(reason(text).contains(part), () -> reason(text));
        }

        @Test
        void isTheWrongTypeForItsPlace() {
            assertThrows(ExpressionException.class, () -> expressions.compile("A - B", Expression.Type.CONDITION));
            assertThrows(ExpressionException.class, () -> expressions.compile("A > B", Expression.Type.NUMBER));
        }

        @Test
        void comesWithARemedy() {
            ExpressionException wrong =
                    assertThrows(ExpressionException.class, () -> expressions.compile("min(A) > 1"));
            assertEquals("Viết min(x, x)", wrong.remedy());
        }
    }

    @Test
    void oneExpressionServesManyThreads() {
        Expression rule = expressions.compile("A * 2 == B");
        long right = java.util.stream.IntStream.range(0, 2000)
                .parallel()
                .filter(i ->
                        rule.holds(bare(Map.of("A", "" + i, "B", "" + i * 2))).orElseThrow())
                .count();
        assertEquals(2000, right);
    }
}
