package vn.cchc.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.BlockKind;
import vn.cchc.model.ChartGroup;
import vn.cchc.model.Period;
import vn.cchc.model.UnitLevel;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.TemplateBlock;

/** Every kind of mistake in a section's files is told with file, line, place, reason and remedy. */
class BadSectionTest extends SectionFixture {

    @Test
    void aSoundSectionIsRead() {
        SectionPlugin section = read().orElseThrow();
        assertEquals("mau", section.section().id());
        assertEquals(3, section.indicators().size());
        assertEquals("M_A", section.indicators().get(2).ratio().orElseThrow().numerator());
        assertEquals(1, section.checks().size());
        assertTrue(section.checks().get(0).examples().get(0).holds());
        assertEquals(2, section.form().get(0).periods().size());
        assertEquals("mau/sang-kien", section.registers().get(0).path());
        assertEquals(1, section.targets().size());
    }

    @Test
    void tiersThatReportAreRead() throws IOException {
        replaceInYaml(
                "name: Số A, unit: văn bản, kind: flow", "name: Số A, unit: văn bản, kind: flow, collect: [so, xa]");
        assertEquals(
                Set.of(UnitLevel.DEPARTMENT, UnitLevel.COMMUNE),
                read().orElseThrow().indicators().get(0).collect());
        replaceInYaml("name: Số A, unit: văn bản, kind: flow", "name: Số A, unit: văn bản, kind: flow, collect: xa");
        assertEquals(
                Set.of(UnitLevel.COMMUNE),
                read().orElseThrow().indicators().get(0).collect());
    }

    @Test
    void chartsAreReadAndShown() throws IOException {
        write("mau.md", TEMPLATE.replace("{{table \"Biểu một\"}}", "{{chart \"A và B\"}}"));
        replaceInYaml(
                "registers:",
                "charts:\n  - { chart: A và B, kind: stacked, rows: [M_A, M_B], periods: [2023, 2024] }\nregisters:");
        SectionPlugin section = read().orElseThrow();
        assertEquals(
                List.of(new ChartGroup(
                        "A và B",
                        ChartGroup.Kind.STACKED,
                        List.of("M_A", "M_B"),
                        List.of(new Period.Year(2023), new Period.Year(2024)))),
                section.charts());
        assertTrue(section.template().block(BlockKind.RESULTS).contains(new TemplateBlock.ChartOf("A và B")));
    }

    @Nested
    class UnitsAndCharts {

        @Test
        void aTierThatDoesNotExistIsNamed() throws IOException {
            replaceInYaml(
                    "name: Số A, unit: văn bản, kind: flow", "name: Số A, unit: văn bản, kind: flow, collect: xã");
            assertOnly("mau.yaml", 7, "indicators[0].collect", "«xã»", "xa");
        }

        @Test
        void aTierInAListThatDoesNotExistIsNamed() throws IOException {
            replaceInYaml(
                    "name: Số A, unit: văn bản, kind: flow",
                    "name: Số A, unit: văn bản, kind: flow, collect: [xa, sở]");
            assertOnly("mau.yaml", 7, "indicators[0].collect[1]", "«sở»", "nganh-doc");
        }

        @Test
        void aRatioIsNotCollected() throws IOException {
            replaceInYaml("kind: ratio,", "kind: ratio, collect: xa,");
            assertOnly("mau.yaml", 9, "indicators[2].collect", "M_TL", "tử số");
        }

        @Test
        void aChartOfAnotherKindIsTold() throws IOException {
            replaceInYaml("registers:", "charts:\n  - { chart: A, kind: pie, rows: [M_A] }\nregisters:");
            assertOnly("mau.yaml", 24, "charts[0].kind", "«pie»", "bar, line, stacked");
        }

        @Test
        void aChartThatIsNotDeclaredCannotBeShown() throws IOException {
            replaceInTemplate("{{table \"Biểu một\"}}", "{{chart \"Biểu một\"}}");
            assertOnly("mau.md", 5, "", "«Biểu một»", "charts");
        }

        @Test
        void aChartStandsAlone() throws IOException {
            replaceInTemplate("{{table \"Biểu một\"}}", "Xem {{chart \"Biểu một\"}}");
            assertOnly("mau.md", 5, "", "{{chart …}}");
        }
    }

    @Test
    void aProblemIsOneSentence() throws IOException {
        replaceInYaml("title: Mẫu", "titel: Mẫu");
        List<Problem> problems = read().problems();
        assertEquals(2, problems.size(), problems::toString);
        assertTrue(
                problems.stream().anyMatch(p -> p.toString()
                        .startsWith("mau.yaml, dòng 3, titel: không có khóa «titel». Có phải ý là «title» không?")),
                problems::toString);
        assertTrue(problems.stream().anyMatch(p -> p.reason().equals("thiếu khóa «title»")), problems::toString);
    }

    @Nested
    class TheShape {

        @Test
        void aWrongKeyNamesTheNearestRightOne() throws IOException {
            replaceInYaml(
                    "unit: văn bản, kind: flow }\n  - { code: M_B",
                    "unit: văn bản, kinds: flow, kind: flow }\n  - { code: M_B");
            assertOnly("mau.yaml", 7, "indicators[0].kinds", "«kind»");
        }

        @Test
        void aCommaInPlainWordsIsExplained() throws IOException {
            replaceInYaml("name: Số B", "name: Số B, C và D");
            assertOnly("mau.yaml", 8, "indicators[1].C và D", "ngoặc kép");
        }

        @Test
        void aMissingKeyIsNamed() throws IOException {
            replaceInYaml("    severity: block\n", "");
            assertOnly("mau.yaml", 11, "checks[0]", "thiếu khóa «severity»", "block");
        }

        @Test
        void aValueOutsideTheListIsNamed() throws IOException {
            replaceInYaml("severity: block", "severity: blok");
            assertOnly("mau.yaml", 13, "checks[0].severity", "«blok»", "«block»", "block, warn, hint");
        }

        @Test
        void aNumberInPlaceOfWordsWantsQuotes() throws IOException {
            replaceInYaml("title: Mẫu", "title: 2021");
            assertOnly("mau.yaml", 3, "title", "phải là chữ", "ngoặc kép");
        }

        @Test
        void wordsInPlaceOfANumberAreTold() throws IOException {
            replaceInYaml("at-least: 100", "at-least: một trăm");
            assertOnly("mau.yaml", 18, "targets[0].at-least", "ở đây là chữ, phải là số");
        }

        @Test
        void aListInPlaceOfWordsIsTold() throws IOException {
            replaceInYaml("owner: so-tu-phap", "owner: [so-tu-phap]");
            assertOnly("mau.yaml", 4, "owner", "danh sách");
        }

        @Test
        void aBadCodeIsTold() throws IOException {
            replaceInYaml("rows: [M_A, M_B]", "rows: [M_A, m.b]");
            assertOnly("mau.yaml", 21, "form[0].rows[1]", "«m.b»", "TC_VB");
        }

        @Test
        void aBadPeriodIsTold() throws IOException {
            replaceInYaml("2025-03-31]", "2025-02-31]");
            assertOnly("mau.yaml", 22, "form[0].periods[1]", "2025-02-31");
        }

        @Test
        void aNumeratorWantsADenominator() throws IOException {
            replaceInYaml(", denominator: M_B", "");
            assertOnly("mau.yaml", 9, "indicators[2]", "numerator", "denominator");
        }

        @Test
        void anEmptyListIsTold() throws IOException {
            replaceInYaml("rows: [M_A, M_B]", "rows: []");
            assertOnly("mau.yaml", 21, "form[0].rows", "trống");
        }

        @Test
        void aBadKeyOfAnExampleIsTold() throws IOException {
            replaceInYaml("holds: { M_A: 1,", "holds: { M_A: 1, m: 2,");
            assertOnly("mau.yaml", 15, "checks[0].holds.m", "«m»");
        }
    }

    @Nested
    class TheSense {

        @Test
        void aCodeGivenTwiceIsTold() throws IOException {
            replaceInYaml("code: M_B", "code: M_A");
            assertOnly("mau.yaml", 8, "indicators[1].code", "«M_A»", "dòng 7");
        }

        @Test
        void anAreaHasNoDueDate() throws IOException {
            replaceInYaml("outline: II.1", "outline: II.1\ndue: 2025-05-15");
            assertOnly("mau.yaml", 6, "due", "thematic");
        }

        @Test
        void aThematicReportHasOne() throws IOException {
            replaceInYaml("kind: area", "kind: thematic");
            assertOnly("mau.yaml", 1, "", "hạn");
        }

        @Test
        void aDateMustExist() throws IOException {
            replaceInYaml("kind: area", "kind: thematic\ndue: 2025-02-30");
            assertOnly("mau.yaml", 3, "due", "2025-02-30");
        }

        @Test
        void aTotalIsAStockOrAFlow() throws IOException {
            replaceInYaml("kind: ratio, numerator: M_A, denominator: M_B", "kind: index, total-of: [M_A, M_B]");
            assertOnly("mau.yaml", 9, "indicators[2].kind", "stock hoặc flow");
        }

        @Test
        void anIndicatorIsComputedInOneWay() throws IOException {
            replaceInYaml("denominator: M_B }", "denominator: M_B, formula: M_A + M_B }");
            assertOnly("mau.yaml", 9, "indicators[2]", "numerator, formula");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "formula: M_TL + 1",
                    "formula: sum('M_A')",
                    "formula: M_A > 1",
                    "formula: 1 + 1",
                    "formula: M_A +",
                    "same-as: M_TL"
                })
        void aFormulaIsArithmeticOverOtherCodes(String formula) throws IOException {
            replaceInYaml("numerator: M_A, denominator: M_B", formula);
            Problem problem = read().problems().get(0);
            assertTold(problem, "mau.yaml", 9, "indicators[2]." + formula.substring(0, formula.indexOf(':')));
        }

        @Test
        void aWrongRuleHasItsLine() throws IOException {
            replaceInYaml("rule: M_A <= M_B", "rule: M_A <= firts('M_B')");
            assertOnly("mau.yaml", 12, "checks[0].rule", "«firts»", "«first»");
        }

        @Test
        void aRuleNamesACode() throws IOException {
            replaceInYaml("rule: M_A <= M_B", "rule: 1 <= 2");
            assertOnly("mau.yaml", 12, "checks[0].rule", "không dùng chỉ tiêu nào");
        }

        @Test
        void anExampleHasTheCodesOfTheRule() throws IOException {
            replaceInYaml("holds: { M_A: 1, M_B: 2 }", "holds: { M_A: 1, M_C: 2 }");
            List<Problem> problems = read().problems();
            assertEquals(2, problems.size(), problems::toString);
            assertTrue(
                    problems.toString().contains("M_C") && problems.toString().contains("thiếu số của M_B"));
        }

        @Test
        void anExampleHasRealPeriods() throws IOException {
            replaceInYaml("holds: { M_A: 1,", "holds: { M_A@2024-Q7: 1,");
            assertOnly("mau.yaml", 15, "checks[0].holds.M_A@2024-Q7", "«2024-Q7»");
        }

        @Test
        void aTargetHasOneThreshold() throws IOException {
            replaceInYaml("at-least: 100,", "at-least: 100, at-most: 90,");
            assertOnly("mau.yaml", 18, "targets[0]", "at-most");
        }

        @Test
        void twoColumnsHaveTwoNames() throws IOException {
            replaceInYaml(
                    "- { id: ten, title: Tên }", "- { id: ten, title: Tên }\n      - { id: ten, title: Tên khác }");
            assertOnly("mau.yaml", 28, "registers[0].columns[1].id", "«ten»");
        }
    }

    @Nested
    class TheTemplate {

        @Test
        void mustBeThere() throws IOException {
            Files.delete(folder.resolve("mau.md"));
            assertOnly("mau.md", 0, "", "không có tệp");
        }

        @Test
        void isReadEvenWhenTheYamlIsWrong() throws IOException {
            replaceInYaml("kind: area", "kind: areas");
            replaceInTemplate("### Kết quả", "### Kết quả chung");
            List<Problem> problems = read().problems();
            assertEquals(
                    List.of("mau.yaml", "mau.md"),
                    problems.stream().map(Problem::file).toList());
        }

        @Test
        void showsTablesOfTheSection() throws IOException {
            replaceInTemplate("Biểu một", "Biểu mốt");
            assertOnly("mau.md", 5, "", "«Biểu mốt»", "«Biểu một»");
        }

        @Test
        void showsRegistersOfTheSection() throws IOException {
            replaceInTemplate("sang-kien", "sang-kin");
            assertOnly("mau.md", 7, "", "«sang-kin»", "«sang-kien»");
        }
    }
}
