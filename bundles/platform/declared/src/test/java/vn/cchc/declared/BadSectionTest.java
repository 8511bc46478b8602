package vn.cchc.declared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plugin.SectionPlugin;

/** Every kind of mistake in a section's files is told with file, line, place, reason and remedy. */
class BadSectionTest {

    private static final String YAML = """
            section: mau
            kind: area
            title: Mẫu
            owner: so-tu-phap
            outline: II.1
            indicators:
              - { code: M_A, name: Số A, unit: văn bản, kind: flow }
              - { code: M_B, name: Số B, unit: văn bản, kind: flow }
              - { code: M_TL, name: Tỷ lệ, unit: "%", kind: ratio, numerator: M_A, denominator: M_B }
            checks:
              - id: a-trong-b
                rule: M_A <= M_B
                severity: block
                say: A nhiều hơn B
                holds: { M_A: 1, M_B: 2 }
                fails: { M_A: 3, M_B: 2 }
            targets:
              - { indicator: M_TL, at-least: 100, by: 2025, source: Kế hoạch }
            form:
              - group: Biểu một
                rows: [M_A, M_B]
                periods: [2024, 2025-03-31]
            registers:
              - id: sang-kien
                title: Sáng kiến
                columns:
                  - { id: ten, title: Tên }
            """;
    private static final String TEMPLATE = """
            ### Kết quả

            Ban hành {{M_A unit}}[[, bằng {{M_TL unit}} của {{M_B}}]].

            {{table "Biểu một"}}

            {{register "sang-kien"}}

            ### Tồn tại, hạn chế

            {{narrative "ton-tai"}}
            """;

    @TempDir
    Path folder;

    private Path yaml;

    @BeforeEach
    void begin() throws IOException {
        yaml = folder.resolve("mau.yaml");
        write("mau.yaml", YAML);
        write("mau.md", TEMPLATE);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Reading<SectionPlugin> read() {
        return new DeclaredSections().read(yaml);
    }

    private void replaceInYaml(String old, String now) throws IOException {
        assertTrue(YAML.contains(old), old);
        write("mau.yaml", YAML.replace(old, now));
    }

    private void replaceInTemplate(String old, String now) throws IOException {
        assertTrue(TEMPLATE.contains(old), old);
        write("mau.md", TEMPLATE.replace(old, now));
    }

    /** The only mistake, at that line and place, whose text has the words. */
    private void assertOnly(String file, int line, String path, String... words) {
        Reading<SectionPlugin> reading = read();
        assertEquals(1, reading.problems().size(), () -> reading.problems().toString());
        assertTold(reading.problems().get(0), file, line, path, words);
        assertTrue(reading.declared().isEmpty());
    }

    private static void assertTold(Problem problem, String file, int line, String path, String... words) {
        assertEquals(file, problem.file());
        assertEquals(line, problem.line(), problem::toString);
        assertEquals(path, problem.path(), problem::toString);
        assertFalse(problem.remedy().isEmpty(), problem::toString);
        for (String word : words) {
            assertTrue(problem.toString().contains(word), problem::toString);
        }
    }

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
    class TheYaml {

        @Test
        void aKeyGivenTwiceIsTold() throws IOException {
            replaceInYaml("title: Mẫu", "title: Mẫu\ntitle: Khác");
            assertOnly("mau.yaml", 4, "title", "hai lần", "dòng 3");
        }

        @Test
        void brokenYamlHasALine() throws IOException {
            replaceInYaml("owner: so-tu-phap", "owner: [so-tu-phap");
            Problem problem = read().problems().get(0);
            assertTrue(problem.line() >= 4 && problem.reason().contains("YAML"), problem::toString);
        }

        @Test
        void aTabIsTold() throws IOException {
            replaceInYaml("    rule: M_A", "\trule: M_A");
            assertTrue(read().problems().get(0).line() >= 11);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "title: &a Mẫu",
                    "title: *a",
                    "title: !!java.io.File Mẫu",
                    "title: !!str Mẫu",
                    "title: !x Mẫu",
                    "? [a]\n: b",
                    "? {a: b}\n: c"
                })
        void anchorsTagsAndOddKeysAreRefused(String line) throws IOException {
            replaceInYaml("title: Mẫu", line);
            Reading<SectionPlugin> reading = read();
            assertTrue(reading.declared().isEmpty());
            assertEquals(3, reading.problems().get(0).line(), () -> reading.problems()
                    .toString());
        }

        @Test
        void aBombOfAliasesIsRefusedAtItsFirstAnchor() throws IOException {
            StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
            for (int i = 1; i < 40; i++) {
                bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
            }
            write("mau.yaml", bomb.toString());
            assertOnly("mau.yaml", 1, "", "neo");
        }

        @Test
        void deepNestingIsRefused() throws IOException {
            write("mau.yaml", "a: " + "[".repeat(5000) + "]".repeat(5000));
            assertFalse(read().problems().isEmpty());
        }

        @Test
        void aSecondDocumentIsRefused() throws IOException {
            write("mau.yaml", YAML + "---\nsection: hai\n");
            assertOnly("mau.yaml", 28, "", "---");
        }

        @Test
        void anEmptyFileIsTold() throws IOException {
            write("mau.yaml", "# chỉ có chú thích\n");
            assertOnly("mau.yaml", 1, "", "trống");
        }

        @Test
        void aListAtTheTopIsTold() throws IOException {
            write("mau.yaml", "- a\n");
            assertOnly("mau.yaml", 1, "", "danh sách");
        }

        @Test
        void wordsThatOtherParsersTurnAroundStayWords() throws IOException {
            replaceInYaml("title: Mẫu", "title: no");
            assertEquals("no", read().orElseThrow().section().title());
        }

        @Test
        void aMissingFileIsTold() {
            Reading<SectionPlugin> reading = new DeclaredSections().read(folder.resolve("khong-co.yaml"));
            assertTold(reading.problems().get(0), "khong-co.yaml", 0, "", "không có tệp");
        }

        @Test
        void aFileOfAnotherEncodingIsTold() throws IOException {
            Files.write(yaml, "title: \u00e9".getBytes(StandardCharsets.ISO_8859_1));
            assertOnly("mau.yaml", 0, "", "UTF-8");
        }

        @Test
        void aHugeFileIsRefused() throws IOException {
            write("mau.yaml", "# " + "x".repeat(2_000_000));
            assertOnly("mau.yaml", 0, "", "1024 kB");
        }

        @Test
        void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
            Files.delete(yaml);
            Files.writeString(elsewhere.resolve("mau.yaml"), YAML);
            Files.createSymbolicLink(yaml, elsewhere.resolve("mau.yaml"));
            assertFalse(read().problems().isEmpty());
        }

        @Test
        void decomposedLettersAndWindowsLinesAreRead() throws IOException {
            String text = java.text.Normalizer.normalize(YAML, java.text.Normalizer.Form.NFD);
            write("mau.yaml", "\ufeff" + text.replace("\n", "\r\n"));
            assertEquals("Mẫu", read().orElseThrow().section().title());
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
