package vn.cchc.check.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.BlockKind;
import vn.cchc.model.Finding;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Operand;
import vn.cchc.model.Severity;
import vn.cchc.model.Target;
import vn.cchc.plugin.Derivation;
import vn.cchc.plugin.template.PeriodRef;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.plugin.template.TemplatePart;

/** The checks that hold a round against its targets, its outline and its calendar. */
class RoundChecksTest {

    private static Finding only(List<Finding> findings) {
        assertEquals(1, findings.size(), findings.toString());
        return findings.get(0);
    }

    private static void assertSays(Finding finding, String... words) {
        for (String word : words) {
            assertTrue(finding.message().contains(word), () -> "«" + word + "» in: " + finding.message());
        }
    }

    @Nested
    class Targets {

        private TestRound round(Target.Direction direction, String threshold, int by) {
            return TestRound.with(TestSection.institutions().target("TC_XL_TYLE", direction, threshold, by));
        }

        @ParameterizedTest
        @CsvSource({"AT_LEAST,85", "AT_LEAST,90", "AT_LEAST,hơn 85", "AT_MOST,85", "AT_MOST,80", "AT_MOST,dưới 85"})
        void thatAreReachedAreFine(Target.Direction direction, String result) {
            assertEquals(
                    List.of(),
                    round(direction, "85", 2025)
                            .figures("TC_XL_TYLE", "2024", result)
                            .run(new TargetCheck()));
        }

        @ParameterizedTest
        @CsvSource({"AT_LEAST,80", "AT_LEAST,dưới 85", "AT_LEAST,hơn 80", "AT_MOST,86", "AT_MOST,hơn 85"})
        void thatAreNotReachedOrNotProvedAreNamed(Target.Direction direction, String result) {
            Finding finding = only(round(direction, "85", 2025)
                    .figures("TC_XL_TYLE", "2024", result)
                    .run(new TargetCheck()));
            assertEquals(Severity.WARN, finding.severity());
            assertSays(finding, result + "%", direction.label() + " 85%", "năm 2025", "Kế hoạch 01/KH-UBND, mục 3");
            assertSays(finding, "so-lieu.csv, dòng 2", "Năm 2024");
        }

        @Test
        void ofALaterYearAreOnlyAhead() {
            Finding finding = only(round(Target.Direction.AT_LEAST, "85", 2030)
                    .figures("TC_XL_TYLE", "2024", "80")
                    .run(new TargetCheck()));
            assertEquals(Severity.HINT, finding.severity());
            assertSays(finding, "năm 2030 còn phía trước", "80%");
        }

        @Test
        void withoutAResultAskForOneAndWriteTheYearAsAYear() {
            Finding finding = only(round(Target.Direction.AT_LEAST, "85", 2025).run(new TargetCheck()));
            assertEquals(Severity.HINT, finding.severity());
            assertSays(finding, "tối thiểu 85%", "vào năm 2025");
        }

        @Test
        void thatDoNotApplyAreAnswered() {
            assertEquals(
                    List.of(),
                    round(Target.Direction.AT_LEAST, "85", 2025)
                            .figures("TC_XL_TYLE", "2024", "không áp dụng")
                            .run(new TargetCheck()));
        }

        @Test
        void ofOneIndicatorHaveFindingsOfTheirOwn() {
            List<Finding> findings = TestRound.with(TestSection.institutions()
                            .target("TC_XL_TYLE", Target.Direction.AT_LEAST, "85", 2023)
                            .target("TC_XL_TYLE", Target.Direction.AT_LEAST, "95", 2025))
                    .figures("TC_XL_TYLE", "2024", "80")
                    .run(new TargetCheck());
            assertEquals(2, findings.size());
            assertNotEquals(findings.get(0).id(), findings.get(1).id());
        }
    }

    @Nested
    class RequiredValues {

        private final TestRound round = TestRound.with(TestSection.institutions());

        @Test
        void thatAreThereOrAnsweredAreFine() {
            assertEquals(
                    List.of(),
                    round.figures("TC_TRAI", "2024", "không phát sinh").run(new RequiredValueCheck()));
        }

        @Test
        void thatAreMissingAreNamedWithTheirCode() {
            Finding finding = only(round.run(new RequiredValueCheck()));
            assertSays(finding, "Chỉ tiêu TC_TRAI (TC_TRAI)", "Phần the-che", "1 số bắt buộc");
            assertEquals(Optional.of("the-che"), finding.section());
        }

        @Test
        void ofAnotherRoundDoNotCount() {
            round.figures("TC_TRAI", "2020", "5");
            assertEquals(1, round.run(new RequiredValueCheck()).size());
        }

        @Test
        void ofAnotherUnitDoNotCount() {
            round.figure("so-y-te", "TC_TRAI", "2024", "5");
            assertEquals(1, round.run(new RequiredValueCheck()).size());
        }
    }

    @Nested
    class AsOfDates {

        private final TestRound round =
                TestRound.with(TestSection.organisation().form("Biên chế", "BM_BT", "BM_NU", "BM_TIET_KIEM"));

        @Test
        void thatAreTheSameAreFine() {
            round.figures("BM_BT", "2025-03-31", "105", "BM_NU", "2025-03-31", "40", "BM_BT", "2024-12-31", "110");
            assertEquals(List.of(), round.run(new AsOfDateCheck()));
        }

        @Test
        void thatDifferAreListedWithTheirFigures() {
            round.figures("BM_BT", "2025-03-31", "105", "BM_NU", "2024-12-31", "40");
            Finding finding = only(round.run(new AsOfDateCheck()));
            assertSays(finding, "Biên chế", "31/3/2025 (Chỉ tiêu BM_BT; 1 số)", "31/12/2024 (Chỉ tiêu BM_NU; 1 số)");
            assertEquals(
                    List.of("BM_NU", "BM_BT"),
                    finding.operands().stream().map(Operand::indicator).toList());
        }

        @Test
        void ofFlowsAreNone() {
            round.figures("BM_BT", "2025-03-31", "105", "BM_TIET_KIEM", "2024-12-31", "40");
            assertEquals(List.of(), round.run(new AsOfDateCheck()));
        }
    }

    @Nested
    class Headings {

        private static final TemplatePart.Number NUMBER =
                new TemplatePart.Number("TC_XL", new PeriodRef.WholeRound(), true);

        private static TemplatePart text(String words) {
            return new TemplatePart.Text(words, false, false);
        }

        private static TemplateBlock sentence(TemplatePart... parts) {
            return new TemplateBlock.Paragraph(List.of(parts));
        }

        private static TemplatePart passage(TemplatePart... parts) {
            return new TemplatePart.Passage(List.of(parts));
        }

        private TestRound asking(TemplateBlock... blocks) {
            return TestRound.with(TestSection.institutions()
                            .form("Văn bản", "TC_XL")
                            .register("sang-kien")
                            .text(BlockKind.RESULTS, blocks))
                    .asks(TestRound.heading("II.1.1", List.of("II.1"), List.of(BlockKind.RESULTS)));
        }

        private void assertFilled(TestRound round) {
            assertEquals(List.of(), round.run(new OutlineCoverageCheck()));
        }

        private void assertEmpty(TestRound round) {
            assertEquals(1, round.run(new OutlineCoverageCheck()).size());
        }

        @Test
        void thatAreEmptyNameTheirOwnerAndTheSections() {
            Finding finding = only(asking().run(new OutlineCoverageCheck()));
            assertSays(finding, "II.1.1", "Mục II.1.1", "Sở Nội vụ");
        }

        @Test
        void areFilledByTheirOwnersWords() {
            assertFilled(asking().wrote("II.1.1", BlockKind.RESULTS, "Không phát sinh."));
            assertEmpty(asking().wrote("II.1.1", BlockKind.TASKS, "Không phát sinh."));
        }

        @Test
        void areFilledByTheWordsOfASectionsOfficers() {
            TemplateBlock words = new TemplateBlock.OfficersText(BlockKind.SHORTCOMINGS);
            assertEmpty(asking(words));
            assertFilled(asking(words).wrote("the-che", BlockKind.SHORTCOMINGS, "Một số văn bản ban hành chậm."));
        }

        @Test
        void areFilledByASentenceWhoseFigureIsThere() {
            TemplateBlock sentence =
                    sentence(text("Trong giai đoạn, tỉnh đã xử lý xong theo thẩm quyền "), NUMBER, text("."));
            assertEmpty(asking(sentence));
            assertFilled(asking(sentence).figures("TC_XL", "2021-2025", "6"));
        }

        @Test
        void areNotFilledByAFigureOfAnotherPeriodThanTheSentenceNames() {
            assertEmpty(asking(sentence(text("Đã xử lý "), NUMBER)).figures("TC_XL", "2024", "6"));
        }

        @Test
        void areFilledByAPassageOnlyWhenItStands() {
            TemplateBlock sentence = sentence(passage(text("Đã xử lý "), NUMBER, text(".")));
            assertEmpty(asking(sentence));
            assertFilled(asking(sentence).figures("TC_XL", "2021-2025", "6"));
        }

        @Test
        void areFilledByASentenceThatNeedsNoFigure() {
            assertFilled(asking(sentence(text("Công khai văn bản.")))); // short, but a sentence
            assertEmpty(asking(sentence(text("Kết quả cụ thể trong toàn giai đoạn 2021-2025 như sau:"))));
        }

        @Test
        void areFilledByATableOrARegister() {
            assertEmpty(asking(new TemplateBlock.FormTable("Văn bản"), new TemplateBlock.RegisterTable("sang-kien")));
            assertFilled(asking(new TemplateBlock.FormTable("Văn bản")).figures("TC_XL", "2024", "6"));
            assertFilled(asking(new TemplateBlock.RegisterTable("sang-kien")).row("the-che/sang-kien", "Mô hình"));
        }

        @Test
        void areAppendicesFilledByTheirTables() {
            TestSection section =
                    TestSection.institutions().form("Văn bản", "TC_XL").register("sang-kien");
            assertEmpty(TestRound.with(section).asks(TestRound.appendix("PL1", "II.1")));
            assertFilled(TestRound.with(section)
                    .asks(TestRound.appendix("PL1", "II.1"))
                    .figures("TC_XL", "2024", "6"));
            assertFilled(TestRound.with(section)
                    .asks(TestRound.appendix("PL1", "II.1"))
                    .row("the-che/sang-kien", "Mô hình"));
        }
    }

    @Nested
    class Deadlines {

        private final TestRound round = TestRound.with()
                .asksFor("y-te", "so-y-te", LocalDate.of(2025, 5, 15))
                .asksFor("giao-duc", "so-gddt", LocalDate.of(2025, 5, 15));

        @Test
        void areKeptOnTheLastDay() {
            assertEquals(List.of(), round.on(LocalDate.of(2025, 5, 15)).run(new DeadlineCheck()));
        }

        @Test
        void thatPassedNameWhoIsLateAndByHowMuch() {
            Finding finding = only(round.on(LocalDate.of(2025, 5, 20)).run(new DeadlineCheck()));
            assertSays(
                    finding,
                    "2 báo cáo",
                    "15/5/2025",
                    "5 ngày",
                    "so-y-te: «Chuyên đề y-te»",
                    "so-gddt: «Chuyên đề giao-duc»");
        }

        @Test
        void areMetByAReportThatWasHandedIn() {
            round.handedIn("y-te", Instant.parse("2025-05-14T03:00:00Z"));
            Finding finding = only(round.on(LocalDate.of(2025, 5, 20)).run(new DeadlineCheck()));
            assertSays(finding, "1 báo cáo", "giao-duc");
        }
    }

    @Nested
    class Modules {

        @Test
        void thatFitAreFine() {
            assertEquals(List.of(), TestRound.with(TestSection.institutions()).run(new CatalogCheck()));
        }

        @Test
        void thatDoNotFitAreNamedWithAnIdThatOutlivesOtherProblems() {
            TestSection wrong = TestSection.institutions().form("Văn bản", "TC_XYZ");
            Finding alone = only(TestRound.with(wrong).run(new CatalogCheck()));
            assertEquals(Severity.BLOCK, alone.severity());
            assertSays(alone, "vn.cchc.test.the-che", "TC_XYZ", "Văn bản");
            TestSection worse = TestSection.institutions().form("A", "AA_LA").form("Văn bản", "TC_XYZ");
            assertTrue(TestRound.with(worse).run(new CatalogCheck()).stream()
                    .anyMatch(finding -> finding.id().equals(alone.id())));
        }

        @Test
        void whoseFormulaThrowsAreNamed() {
            TestSection wrong = TestSection.institutions()
                    .add(TestSection.indicator("TC_A", "văn bản", IndicatorKind.FLOW)
                            .formula("TC_XL - TC_B"))
                    .with(new Derivation() {
                        @Override
                        public String indicator() {
                            return "TC_A";
                        }

                        @Override
                        public Set<String> inputs() {
                            return Set.of("TC_XL");
                        }

                        @Override
                        public Optional<BigDecimal> derive(Function<String, BigDecimal> inputs) {
                            throw new IllegalStateException("hỏng");
                        }
                    });
            assertSays(
                    only(TestRound.with(wrong).figures("TC_XL", "2024", "6").run(new CatalogCheck())), "TC_A", "hỏng");
        }
    }

    @Nested
    class BindingsOfOfficers {

        private List<Finding> of(String text) {
            return TestRound.with(TestSection.institutions())
                    .wrote("the-che", BlockKind.RESULTS, text)
                    .run(new NarrativeBindingCheck());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Có {{TC_VB}} văn bản{{cite \"76/NQ-CP\"}}, {{change TC_VB 2023 2024}}.",
                    "Không có liên kết, 2 ** 3, a_b, _.",
                    "- Một {{date TC_VB last}}\n- Hai {{note \"theo sở\"}}"
                })
        void thatCanBeReadAreFine(String text) {
            assertEquals(List.of(), of(text));
        }

        @Test
        void thatCannotAreOneFindingForTheNarrative() {
            Finding finding = only(of("Có {{TC_VB lst}}.\n\n- {{TC_KHAC}} và [[{{TC_VB}}."));

            assertEquals("platform/lien-ket/the-che/ket-qua", finding.id());
            assertEquals(Severity.WARN, finding.severity());
            assertEquals(Optional.of("the-che"), finding.section());
            assertSays(finding, "«lst»", "«TC_KHAC»", "«[[»", "thuyet-minh.md");
        }
    }
}
