package vn.cchc.check.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cchc.check.internal.TestSection.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.Finding;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Operand;
import vn.cchc.model.Severity;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.plugin.Derivation;

/** The checks that hold figures against figures. */
class FigureChecksTest {

    private static Finding only(List<Finding> findings) {
        assertEquals(1, findings.size(), findings.toString());
        return findings.get(0);
    }

    private static void assertSays(Finding finding, String... words) {
        for (String word : words) {
            assertTrue(finding.message().contains(word), () -> "«" + word + "» in: " + finding.message());
        }
    }

    /** Every operand stands in the message: name, period, value with its unit of measure, source. */
    private static void assertEvidence(Finding finding, int operands) {
        assertEquals(operands, finding.operands().size(), finding.operands().toString());
        for (Operand operand : finding.operands()) {
            assertSays(
                    finding,
                    "«" + operand.name() + "», " + VietnameseDates.format(operand.period()) + ": "
                            + VietnameseNumbers.format(operand.value(), operand.measure()) + " [" + operand.source()
                            + "]");
        }
        assertFalse(finding.why().isBlank());
    }

    private static TestRound institutions(String... figures) {
        return TestRound.with(TestSection.institutions()).figures(figures);
    }

    @Nested
    class AnEnteredTotal {

        private List<Finding> total(String total, String resolutions, String decisions) {
            return institutions("TC_VB", "2024", total, "TC_VB_NQ", "2024", resolutions, "TC_VB_QD", "2024", decisions)
                    .run(new DerivedValueCheck());
        }

        @Test
        void thatItsPartsGiveIsFine() {
            assertEquals(List.of(), total("99", "15", "84"));
        }

        @Test
        void thatItsPartsDoNotGiveBlocksTheReport() {
            Finding finding = only(total("100", "15", "84"));
            assertEquals(Severity.BLOCK, finding.severity());
            assertEquals("platform/so-tinh-lai/TC_VB/tinh-dak-lak/2024", finding.id());
            assertEquals(Optional.of("the-che"), finding.section());
            assertSays(finding, "100 văn bản", "99 văn bản", "15 + 84", "lệch 1 văn bản");
            assertSays(finding, "so-lieu.csv, dòng 2", "so-lieu.csv, dòng 3", "so-lieu.csv, dòng 4");
            assertEvidence(finding, 3);
        }

        @Test
        void isNotHeldAgainstRoughFigures() {
            assertEquals(List.of(), total("hơn 90", "15", "84"));
            assertEquals(List.of(), total("90", "hơn 15", "84"));
            assertEquals(List.of(), total("không thu thập", "15", "84"));
        }

        @Test
        void mayNotBeBelowThePartsThatAreKnown() {
            List<Finding> findings = institutions("TC_VB", "2024", "80", "TC_VB_QD", "2024", "84")
                    .run(new DerivedValueCheck());
            assertSays(only(findings), "84 văn bản", "80 văn bản");
            assertEvidence(only(findings), 2);
        }

        @Test
        void mayBeAboveThePartsThatAreKnown() {
            assertEquals(
                    List.of(),
                    institutions("TC_VB", "2024", "90", "TC_VB_QD", "2024", "84")
                            .run(new DerivedValueCheck()));
        }

        @Test
        void ofMoneyIsComparedWithAllItsDecimals() {
            TestSection money = TestSection.area("tai-chinh", "II.5")
                    .add(indicator("TCC_A", "tỷ đồng", IndicatorKind.FLOW).totalOf("TCC_B", "TCC_C"))
                    .add(indicator("TCC_B", "tỷ đồng", IndicatorKind.FLOW))
                    .add(indicator("TCC_C", "tỷ đồng", IndicatorKind.FLOW));
            TestRound fits = TestRound.with(money)
                    .figures("TCC_A", "2024", "139,2105", "TCC_B", "2024", "139,2", "TCC_C", "2024", "0,0105");
            assertEquals(List.of(), fits.run(new DerivedValueCheck()));
            TestRound off = TestRound.with(money)
                    .figures("TCC_A", "2024", "139,2145", "TCC_B", "2024", "139,2", "TCC_C", "2024", "0,0105");
            assertSays(only(off.run(new DerivedValueCheck())), "lệch 0,004 tỷ đồng");
        }

        @Test
        void isHeldAgainstThePartsOfItsOwnUnit() {
            TestRound round = institutions("TC_VB", "2024", "99", "TC_VB_NQ", "2024", "15", "TC_VB_QD", "2024", "84")
                    .figure("so-y-te", "TC_VB", "2024", "7")
                    .figure("so-y-te", "TC_VB_NQ", "2024", "3")
                    .figure("so-y-te", "TC_VB_QD", "2024", "3");
            assertEquals(
                    Optional.of("so-y-te"),
                    only(round.run(new DerivedValueCheck())).unit());
        }
    }

    @Nested
    class AnEnteredRatio {

        private List<Finding> ratio(String percent) {
            return institutions("TC_XL_TYLE", "2024", percent, "TC_XL", "2024", "6", "TC_TRAI", "2024", "19")
                    .run(new DerivedValueCheck());
        }

        @ParameterizedTest
        @ValueSource(strings = {"31,58", "31,6", "32", "31,5789"})
        void thatIsRoundedAtAnyDecimalIsFine(String percent) {
            assertEquals(List.of(), ratio(percent));
        }

        @Test
        void thatWasCutOffIsOnlyAHint() {
            Finding finding = only(ratio("31,57"));
            assertEquals(Severity.HINT, finding.severity());
            assertSays(finding, "31,57%", "31,58%", "6 / 19");
            assertEvidence(finding, 3);
        }

        @Test
        void thatIsWrongBlocksTheReport() {
            Finding finding = only(ratio("35"));
            assertEquals(Severity.BLOCK, finding.severity());
            assertSays(finding, "35%", "6 / 19 = 31,58%", "lệch 3,42%");
            assertEvidence(finding, 3);
        }
    }

    @Nested
    class AnEnteredFormulaResult {

        private List<Finding> remaining(String result) {
            return institutions("TC_CON", "2024", result, "TC_TRAI", "2024", "19", "TC_XL", "2024", "6")
                    .run(new DerivedValueCheck());
        }

        @Test
        void thatIsRightIsFine() {
            assertEquals(List.of(), remaining("13"));
        }

        @Test
        void thatIsWrongShowsTheFormula() {
            Finding finding = only(remaining("12"));
            assertSays(finding, "TC_TRAI - TC_XL", "13 văn bản", "12 văn bản");
            assertEvidence(finding, 3);
        }

        @Test
        void isNotJudgedBeyondTheDecimalsThatAreKnown() {
            TestSection third = TestSection.area("a", "I")
                    .add(indicator("MA_A", "", IndicatorKind.FLOW))
                    .add(indicator("MA_B", "", IndicatorKind.FLOW))
                    .add(indicator("MA_C", "", IndicatorKind.INDEX).formula("MA_A / 3 + MA_B"))
                    .with(new Derivation() {
                        @Override
                        public String indicator() {
                            return "MA_C";
                        }

                        @Override
                        public Set<String> inputs() {
                            return Set.of("MA_A", "MA_B");
                        }

                        @Override
                        public Optional<BigDecimal> derive(Function<String, BigDecimal> in) {
                            return Optional.of(in.apply("MA_A")
                                    .divide(new BigDecimal(3), MathContext.DECIMAL64)
                                    .add(in.apply("MA_B")));
                        }
                    });
            TestRound round =
                    TestRound.with(third).figures("MA_A", "2024", "1", "MA_B", "2024", "0", "MA_C", "2024", "0,333");
            assertEquals(List.of(), round.run(new DerivedValueCheck()));
        }
    }

    @Nested
    class TheYearsOfAFlow {

        private TestRound years(String whole, String... years) {
            TestRound round = institutions("TC_XL", "2021-2025", whole);
            for (int i = 0; i < years.length; i++) {
                round.figures("TC_XL", String.valueOf(2021 + i), years[i]);
            }
            return round;
        }

        @Test
        void thatAddUpAreFine() {
            assertEquals(List.of(), years("15", "1", "2", "3", "4", "5").run(new YearsAgainstRangeCheck()));
            assertEquals(List.of(), years("15", "1", "2", "3").run(new YearsAgainstRangeCheck()));
            assertEquals(List.of(), years("hơn 10", "1", "2", "3", "4", "5").run(new YearsAgainstRangeCheck()));
        }

        @Test
        void thatDoNotAddUpBlockTheReport() {
            Finding finding = only(years("16", "1", "2", "3", "4", "5").run(new YearsAgainstRangeCheck()));
            assertEquals(Severity.BLOCK, finding.severity());
            assertSays(finding, "16 văn bản", "15 văn bản", "1 + 2 + 3 + 4 + 5", "Giai đoạn 2021-2025");
            assertEvidence(finding, 6);
        }

        @Test
        void mayNotExceedTheWholeEvenWhenSomeAreMissing() {
            Finding finding = only(years("5", "1", "2", "3").run(new YearsAgainstRangeCheck()));
            assertSays(finding, "1 + 2 + 3", "6 văn bản");
            assertEvidence(finding, 4);
        }

        @Test
        void areNotComparedForAStock() {
            TestRound round = TestRound.with(TestSection.organisation())
                    .figures("BM_BT", "2021-2025", "10", "BM_BT", "2021", "100");
            assertEquals(List.of(), round.run(new YearsAgainstRangeCheck()));
        }
    }

    @Nested
    class TheSameQuantityInTwoSections {

        private TestRound both() {
            return TestRound.with(TestSection.finance(), TestSection.organisation());
        }

        @Test
        void isTheSameInDifferentUnitsOfMoney() {
            assertEquals(
                    List.of(),
                    both().figures("TCC_GIAM", "2024", "139.209", "BM_TIET_KIEM", "2024", "139,2090")
                            .run(new SameQuantityCheck()));
        }

        @Test
        void isToldApartInDifferentUnitsOfMoney() {
            Finding finding = only(both().figures("TCC_GIAM", "2024", "139.209", "BM_TIET_KIEM", "2024", "139,3")
                    .run(new SameQuantityCheck()));
            assertEquals(Severity.BLOCK, finding.severity());
            assertSays(finding, "139.209 triệu đồng", "139,3 tỷ đồng", "lệch 0,091 tỷ đồng");
            assertSays(finding, "Phần tai-chinh", "Phần to-chuc");
            assertEvidence(finding, 2);
        }

        @Test
        void isReportedOnceWhenEachSideNamesTheOther() {
            Finding finding = only(both().figures("TCC_BT", "2025-03-31", "105", "BM_BT", "2025-03-31", "106")
                    .run(new SameQuantityCheck()));
            assertEvidence(finding, 2);
        }

        @Test
        void isComparedPeriodByPeriodOnly() {
            assertEquals(
                    List.of(),
                    both().figures("TCC_BT", "2025-03-31", "105", "BM_BT", "2024-12-31", "106")
                            .run(new SameQuantityCheck()));
        }

        @Test
        void isComparedWithASumOfYearsToo() {
            TestRound round = both().figures("TCC_GIAM", "2021-2025", "10.000");
            for (int year = 2021; year <= 2025; year++) {
                round.figures("BM_TIET_KIEM", String.valueOf(year), "3");
            }
            assertSays(only(round.run(new SameQuantityCheck())), "10.000 triệu đồng", "15 tỷ đồng");
        }

        @Test
        void isNotComparedWhenOneSideIsRough() {
            assertEquals(
                    List.of(),
                    both().figures("TCC_BT", "2025-03-31", "hơn 100", "BM_BT", "2025-03-31", "106")
                            .run(new SameQuantityCheck()));
        }
    }

    @Nested
    class AJump {

        private List<Finding> years(String before, String after) {
            return institutions("TC_XL", "2023", before, "TC_XL", "2024", after).run(new JumpCheck());
        }

        @ParameterizedTest
        @CsvSource({"20,30", "20,10", "4,9", "0,100", "hơn 20,100"})
        void ofHalfOrLessOrOfSmallOrRoughNumbersIsNone(String before, String after) {
            assertEquals(List.of(), years(before, after));
        }

        @Test
        void ofMoreThanHalfAsksForAnExplanation() {
            Finding up = only(years("20", "31"));
            assertEquals(Severity.HINT, up.severity());
            assertSays(up, "tăng 55%", "2023", "2024");
            assertEvidence(up, 2);
            assertSays(only(years("30", "10")), "giảm 66,67%");
        }

        @Test
        void isSeenBetweenNeighbouringYearsOnly() {
            assertEquals(
                    List.of(),
                    institutions("TC_XL", "2022", "20", "TC_XL", "2024", "90").run(new JumpCheck()));
        }

        @Test
        void ofARatioIsNotJudged() {
            assertEquals(
                    List.of(),
                    institutions("TC_XL_TYLE", "2023", "20", "TC_XL_TYLE", "2024", "90")
                            .run(new JumpCheck()));
        }
    }
}
