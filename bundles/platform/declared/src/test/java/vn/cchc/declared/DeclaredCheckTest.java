package vn.cchc.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.model.Finding;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Period;
import vn.cchc.model.Precision;
import vn.cchc.model.Severity;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;
import vn.cchc.plugin.Check;
import vn.cchc.plugin.Derivation;
import vn.cchc.plugin.SectionPlugin;

/** What declared checks and formulas do with figures. */
class DeclaredCheckTest {

    @TempDir
    Path folder;

    private SectionPlugin section(String indicators, String rule, String codes) throws IOException {
        Files.writeString(folder.resolve("mau.yaml"), """
                section: mau
                kind: area
                title: Mẫu
                owner: so-noi-vu
                outline: II.3
                indicators:
                %s
                checks:
                  - { id: thu, rule: "%s", severity: block, say: Hai số không khớp, holds: { %s }, fails: { %s } }
                """.formatted(indicators, rule, codes, codes));
        Files.writeString(folder.resolve("mau.md"), "### Kết quả\n\nMột.\n");
        return new DeclaredSections().read(folder.resolve("mau.yaml")).orElseThrow();
    }

    private Check check(String rule, String codes) throws IOException {
        return section("  - { code: X, name: X, unit: cái, kind: flow }", rule, codes)
                .checks()
                .get(0);
    }

    private static Period period(String id) {
        return Period.parse(id).orElseThrow();
    }

    private static ExampleFigures figures() {
        return new ExampleFigures(
                List.of(
                        ExampleFigures.indicator("A", "Số A", "văn bản", IndicatorKind.FLOW),
                        ExampleFigures.indicator("B", "Số B", "văn bản", IndicatorKind.FLOW),
                        ExampleFigures.indicator("T", "Kinh phí", "triệu đồng", IndicatorKind.FLOW)),
                Map.of());
    }

    private static Value value(String number) {
        return Value.of(new BigDecimal(number));
    }

    @Nested
    class ARuleOfBareCodes {

        @Test
        void runsForEachPeriodThatHasThemAll() throws IOException {
            Check check = check("A <= B", "A: 1, B: 1");
            ExampleFigures figures = figures()
                    .add("A", period("2023"), value("4"))
                    .add("B", period("2023"), value("3"))
                    .add("A", period("2024"), value("1574"))
                    .add("B", period("2024"), value("1500.5"))
                    .add("A", period("2025"), value("9"))
                    .add("A", period("2024-Q1"), value("1"))
                    .add("B", period("2024-Q1"), value("1"));

            List<Finding> findings = check.run(figures.context());

            assertEquals(
                    List.of("mau/thu/tinh-dak-lak/2023", "mau/thu/tinh-dak-lak/2024"),
                    findings.stream().map(Finding::id).toList());
            Finding second = findings.get(1);
            assertEquals("mau/thu", second.rule());
            assertEquals(Severity.BLOCK, second.severity());
            assertEquals(Optional.of("mau"), second.section());
            assertEquals(Optional.of(period("2024")), second.period());
            assertEquals(2, second.operands().size());
            assertEquals(
                    "Hai số không khớp. Số liệu: «Số A» (năm 2024) = 1.574 văn bản [Ví dụ, dòng 2]; "
                            + "«Số B» (năm 2024) = 1.500,5 văn bản [Ví dụ, dòng 3]; "
                            + "vế trái = 1.574 văn bản, vế phải = 1.500,5 văn bản, lệch 73,5.",
                    second.message());
            assertTrue(second.why().contains("Đối chiếu"), second::why);
        }

        @Test
        void countsNothingOccurredAsZero() throws IOException {
            ExampleFigures figures =
                    figures().add("A", period("2024"), value("1")).add("B", period("2024"), Value.of(ValueState.ZERO));
            assertEquals(1, check("A <= B", "A: 1, B: 1").run(figures.context()).size());
        }

        @ParameterizedTest
        @EnumSource(
                value = ValueState.class,
                names = {"NOT_APPLICABLE", "NOT_COLLECTED", "MISSING"})
        void isSilentWithoutAnAmount(ValueState state) throws IOException {
            ExampleFigures figures =
                    figures().add("A", period("2024"), value("1")).add("B", period("2024"), Value.of(state));
            assertEquals(List.of(), check("A <= B", "A: 1, B: 1").run(figures.context()));
        }

        @ParameterizedTest
        @EnumSource(value = Precision.class, names = "EXACT", mode = EnumSource.Mode.EXCLUDE)
        void isSilentAboutWhatIsNotExact(Precision precision) throws IOException {
            ExampleFigures figures = figures()
                    .add("A", period("2024"), Value.of(new BigDecimal("9"), precision))
                    .add("B", period("2024"), value("1"));
            assertEquals(List.of(), check("A <= B", "A: 1, B: 1").run(figures.context()));
        }

        @Test
        void isSilentAboutADivisionByZero() throws IOException {
            ExampleFigures figures =
                    figures().add("A", period("2024"), value("9")).add("B", period("2024"), value("0"));
            assertEquals(List.of(), check("A / B < 1", "A: 1, B: 1").run(figures.context()));
        }
    }

    @Nested
    class ARuleOfFunctions {

        @Test
        void runsOncePerUnit() throws IOException {
            Check check = check("first('A') - last('A') == round('B')", "A: 1, B: 1");
            ExampleFigures figures = figures()
                    .add("A", period("2024-12-31"), value("129"))
                    .add("A", period("2025-03-31"), value("99"))
                    .add("B", ExampleFigures.ROUND, value("36"));

            List<Finding> findings = check.run(figures.context());

            assertEquals(1, findings.size());
            assertEquals("mau/thu/tinh-dak-lak/so-ket", findings.get(0).id());
            assertEquals(Optional.empty(), findings.get(0).period());
            assertEquals(3, findings.get(0).operands().size());
            assertEquals(
                    "Hai số không khớp. Số liệu: «Số A» (31/12/2024) = 129 văn bản [Ví dụ, dòng 0]; "
                            + "«Số A» (31/3/2025) = 99 văn bản [Ví dụ, dòng 1]; "
                            + "«Số B» (giai đoạn 2021-2025) = 36 văn bản [Ví dụ, dòng 2]; "
                            + "vế trái = 30 văn bản, vế phải = 36 văn bản, lệch 6.",
                    findings.get(0).message());
        }

        @Test
        void writesMoneyInTheUnitItWasConvertedTo() throws IOException {
            Check check = check("to('tỷ đồng', round('T')) == to('tỷ đồng', sum('T'))", "T: 1");
            ExampleFigures figures = figures()
                    .add("T", ExampleFigures.ROUND, value("1311000"))
                    .add("T", period("2024"), value("139209"));

            String message = check.run(figures.context()).get(0).message();

            assertTrue(message.contains("vế trái = 1.311 tỷ đồng, vế phải = 139,21 tỷ đồng, lệch 1.171,79"), message);
            assertTrue(message.contains("[tính từ T (2024)]"), message);
        }

        @Test
        void showsADifferenceTooSmallForTwoDecimals() throws IOException {
            Check check = check("A / 3 == B", "A: 1, B: 1");
            ExampleFigures figures =
                    figures().add("A", period("2024"), value("1")).add("B", period("2024"), value("0.333"));
            String message = check.run(figures.context()).get(0).message();
            assertTrue(message.contains("0,3333333333"), message);
        }

        @Test
        void isSilentUntilAllAreThere() throws IOException {
            Check check = check("at('A', '2024') > 0 or at('B', '2024') > 0", "A: 1, B: 1");
            ExampleFigures one = figures().add("A", period("2024"), value("-1"));
            assertEquals(List.of(), check.run(one.context()));

            ExampleFigures both = one.add("B", period("2024"), value("-1"));
            assertEquals(1, check.run(both.context()).size());
        }

        @Test
        void writesOnlyTheComparisonThatFails() throws IOException {
            Check check = check("A >= 1 and A <= 63", "A: 1");
            String message = check.run(
                            figures().add("A", period("2024"), value("64")).context())
                    .get(0)
                    .message();
            assertTrue(message.contains("vế phải = 63") && !message.contains("vế phải = 1,"), message);
        }
    }

    @Nested
    class AFormula {

        private Derivation derivation(String formula) throws IOException {
            return section(
                            "  - { code: X, name: X, unit: \"%\", kind: ratio, formula: \"" + formula + "\" }",
                            "X > 0",
                            "X: 1")
                    .derivations()
                    .get(0);
        }

        @Test
        void namesItsInputsAndComputes() throws IOException {
            Derivation derivation = derivation("A / (A + B) * 100");
            assertEquals("X", derivation.indicator());
            assertEquals(Set.of("A", "B"), derivation.inputs());
            assertEquals(
                    0,
                    new BigDecimal("75")
                            .compareTo(derivation
                                    .derive(code -> new BigDecimal(code.equals("A") ? "3" : "1"))
                                    .orElseThrow()));
        }

        @Test
        void hasNoValueForADivisionByZero() throws IOException {
            assertEquals(Optional.empty(), derivation("A / (A + B)").derive(code -> BigDecimal.ZERO));
        }
    }
}
