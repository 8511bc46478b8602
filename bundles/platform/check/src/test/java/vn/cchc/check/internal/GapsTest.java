package vn.cchc.check.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cchc.check.internal.TestSection.indicator;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.model.Finding;
import vn.cchc.model.IndicatorKind;

/** Findings say first what probably happened. */
class GapsTest {

    private static String why(List<Finding> findings) {
        assertEquals(1, findings.size(), findings.toString());
        return findings.get(0).why();
    }

    private static void assertBegins(String beginning, String key, List<Finding> findings) {
        String why = why(findings);
        assertTrue(why.startsWith(beginning), why);
        assertTrue(why.endsWith(" " + Messages.text(key)), why);
    }

    @Nested
    class TheGapOfATotal {

        private List<Finding> documents(String total, String... more) {
            return TestRound.with(TestSection.institutions())
                    .figures("TC_VB", "2024", total, "TC_VB_NQ", "2024", "109", "TC_VB_QD", "2024", "238")
                    .figures(more)
                    .run(new DerivedValueCheck());
        }

        @Test
        void isSwappedDigits() {
            assertBegins("Có thể đảo hai chữ số liền nhau: 347.", "total.why", documents("374"));
        }

        @Test
        void isAPartThatWasLeftOut() {
            assertBegins("Phần chênh bằng đúng «Chỉ tiêu TC_VB_NQ» (109)", "total.why", documents("238"));
        }

        @Test
        void isWhatTheSectionCountsElsewhereInThatPeriod() {
            assertBegins(
                    "Phần chênh bằng đúng 26, là số của «Chỉ tiêu TC_TRAI»",
                    "total.why",
                    documents("373", "TC_TRAI", "2024", "26"));
        }

        @Test
        void isNotExplainedByAFigureOfAnotherPeriodOrByOneOfSeveral() {
            assertEquals(Messages.text("total.why"), why(documents("373", "TC_TRAI", "2023", "26")));
            assertEquals(
                    Messages.text("total.why"), why(documents("373", "TC_TRAI", "2024", "26", "TC_XL", "2024", "26")));
        }

        @Test
        void isNotExplainedByAFigureInAnotherUnitOfMeasure() {
            TestSection mixed = TestSection.area("tai-chinh", "II.5")
                    .add(indicator("TCC_A", "tỷ đồng", IndicatorKind.FLOW).totalOf("TCC_B", "TCC_C"))
                    .add(indicator("TCC_B", "tỷ đồng", IndicatorKind.FLOW))
                    .add(indicator("TCC_C", "tỷ đồng", IndicatorKind.FLOW))
                    .add(indicator("TCC_D", "dự án", IndicatorKind.FLOW));
            TestRound round = TestRound.with(mixed)
                    .figures("TCC_A", "2024", "373", "TCC_B", "2024", "109", "TCC_C", "2024", "238")
                    .figures("TCC_D", "2024", "26");

            assertEquals(Messages.text("total.why"), why(round.run(new DerivedValueCheck())));
        }

        @Test
        void isNotGuessedAtWhilePartsAreMissing() {
            TestRound round =
                    TestRound.with(TestSection.institutions()).figures("TC_VB", "2024", "38", "TC_VB_QD", "2024", "83");

            assertEquals(Messages.text("parts.above.why"), why(round.run(new DerivedValueCheck())));
        }
    }

    @Nested
    class AWrongRatio {

        private List<Finding> handled(String percent) {
            return TestRound.with(TestSection.institutions())
                    .figures("TC_XL_TYLE", "2023", "35,2", "TC_XL_TYLE", "2024", percent)
                    .figures("TC_XL", "2024", "6", "TC_TRAI", "2024", "19")
                    .run(new DerivedValueCheck());
        }

        @Test
        void isLastYearsFigure() {
            assertBegins("Trùng với số của kỳ trước (35,2)", "ratio.why", handled("35,2"));
        }

        @Test
        void hasSwappedDigitsAtItsOwnDecimals() {
            assertBegins("Có thể đảo hai chữ số liền nhau: 31,6.", "ratio.why", handled("13,6"));
        }

        @Test
        void hasOnlyTheStandingAdviceWhenNothingFits() {
            assertEquals(Messages.text("ratio.why"), why(handled("77,77")));
        }
    }

    @Nested
    class TheYearsOfAFlow {

        private List<Finding> years(String whole) {
            TestRound round = TestRound.with(TestSection.institutions()).figures("TC_XL", "2021-2025", whole);
            for (int year = 2021; year <= 2025; year++) {
                round.figures("TC_XL", String.valueOf(year), String.valueOf(100 + year - 2021));
            }
            return round.run(new YearsAgainstRangeCheck());
        }

        @Test
        void lackOneThatIsNamed() {
            assertBegins("Phần chênh bằng đúng «Năm 2023» (102)", "years.why", years("408"));
        }
    }

    @Nested
    class TheSameQuantity {

        private List<Finding> payroll(String here, String there) {
            return TestRound.with(TestSection.finance(), TestSection.organisation())
                    .figures("TCC_BT", "2024-12-31", "98", "BM_BT", "2024-12-31", "98")
                    .figures("TCC_BT", "2025-03-31", here, "BM_BT", "2025-03-31", there)
                    .run(new SameQuantityCheck());
        }

        @Test
        void hasSwappedDigitsInOnePlace() {
            assertBegins("Có thể đảo hai chữ số liền nhau", "same.why", payroll("1574", "1754"));
        }

        @Test
        void isNotDecidedByOneDigit() {
            assertEquals(Messages.text("same.why"), why(payroll("118", "119")));
        }

        @Test
        void isStillTheEarlierFigureInEitherPlace() {
            assertBegins("Trùng với số của kỳ trước (98)", "same.why", payroll("98", "105"));
            assertBegins("Trùng với số của kỳ trước (98)", "same.why", payroll("105", "98"));
        }
    }
}
