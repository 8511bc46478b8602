package vn.cchc.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cchc.catalog.TestFigures.PROVINCE;
import static vn.cchc.catalog.TestFigures.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Measure;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.UnitLevel;
import vn.cchc.model.ValueState;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.plugin.Coverage;
import vn.cchc.plugin.Figure;

class RollUpTest {

    private static final PluginCatalog CATALOG = TestSection.catalog(
            TestSection.institutions().collectedFrom(UnitLevel.COMMUNE),
            TestSection.organisation().collectedFrom(UnitLevel.COMMUNE));

    private static final OrgUnit TOP = unit(PROVINCE, UnitLevel.PROVINCE, "", "", "");
    private static final OrgUnit DISTRICT = unit("huyen-1", UnitLevel.DISTRICT, PROVINCE, "", "");
    private static final OrgUnit A = unit("xa-a", UnitLevel.COMMUNE, "huyen-1", "", "");
    private static final OrgUnit B = unit("xa-b", UnitLevel.COMMUNE, "huyen-1", "", "");
    private static final OrgUnit C = unit("xa-c", UnitLevel.COMMUNE, PROVINCE, "", "");

    private static OrgUnit unit(String id, UnitLevel level, String parent, String from, String to) {
        return new OrgUnit(
                id,
                "đơn vị " + id,
                level,
                Optional.of(parent).filter(p -> !p.isEmpty()),
                Optional.of(from).filter(d -> !d.isEmpty()).map(LocalDate::parse),
                Optional.of(to).filter(d -> !d.isEmpty()).map(LocalDate::parse));
    }

    /** Lays out "unit code period value" lines over the province, its district and three communes. */
    private static FigureTable table(String... lines) {
        return figures(lines).among(TOP, DISTRICT, A, B, C).in(CATALOG);
    }

    private static TestFigures figures(String... lines) {
        TestFigures figures = new TestFigures();
        for (String line : lines) {
            String[] words = line.split(" ", 4);
            figures.put(words[0], words[1], words[2], words[3]);
        }
        return figures;
    }

    private static Figure find(FigureTable table, String code, String period) {
        return table.find(PROVINCE, code, period(period)).orElseThrow();
    }

    private static String written(Figure figure) {
        return VietnameseNumbers.format(figure.value(), Measure.NONE);
    }

    private static Coverage coverage(Figure figure) {
        return figure.coverage().orElseThrow();
    }

    @Nested
    class TheTotal {

        @Test
        void addsTheUnitsBelowInHoweverManySteps() {
            Figure total = find(table("xa-a TC_XL 2024 3", "xa-b TC_XL 2024 4", "xa-c TC_XL 2024 5"), "TC_XL", "2024");
            assertEquals("12", written(total));
            assertEquals(new Coverage(List.of("xa-a", "xa-b", "xa-c"), List.of(), List.of()), coverage(total));
            assertTrue(total.isExact());
            assertEquals(3, total.entries().size());
            assertEquals("tổng hợp từ 3/3 đơn vị", total.toOperand().source());
        }

        @Test
        void isFormedForEveryUnitAboveThoseThatReport() {
            FigureTable table = table("xa-a TC_XL 2024 3", "xa-b TC_XL 2024 4", "xa-c TC_XL 2024 5");
            assertEquals(Set.of("huyen-1", PROVINCE, "xa-a", "xa-b", "xa-c"), table.units());
            assertEquals(
                    "7", written(table.find("huyen-1", "TC_XL", period("2024")).orElseThrow()));
            assertEquals(Optional.empty(), table.rolledUp("xa-a", "TC_XL", period("2024")));
        }

        @Test
        void givesWayToAnEntryOfTheProvinceAndCanStillBeAskedFor() {
            FigureTable table = table("xa-a TC_XL 2024 3", PROVINCE + " TC_XL 2024 20");
            assertEquals("20", written(find(table, "TC_XL", "2024")));
            assertTrue(find(table, "TC_XL", "2024").isComplete());
            assertEquals(
                    "3",
                    written(table.rolledUp(PROVINCE, "TC_XL", period("2024")).orElseThrow()));
        }

        @Test
        void namesTheUnitsThatHaveNotAnswered() {
            Figure total = find(table("xa-a TC_XL 2024 3"), "TC_XL", "2024");
            assertEquals("3", written(total));
            assertEquals(List.of("xa-b", "xa-c"), coverage(total).missing());
            assertEquals(1, coverage(total).reported());
            assertFalse(total.isExact());
        }

        @Test
        void isNothingWhileNobodyHasAnswered() {
            assertEquals(Optional.empty(), table("xa-a TC_TRAI 2024 3").find(PROVINCE, "TC_XL", period("2024")));
        }
    }

    @Nested
    class StatesWithoutAnAmount {

        @Test
        void countAsZeroWhenNothingOccurred() {
            Figure total = find(
                    table("xa-a TC_XL 2024 3", "xa-b TC_XL 2024 không phát sinh", "xa-c TC_XL 2024 1"),
                    "TC_XL",
                    "2024");
            assertEquals("4", written(total));
            assertTrue(total.isComplete());
        }

        @Test
        void sayThatNothingOccurredAnywhere() {
            Figure total = find(
                    table(
                            "xa-a TC_XL 2024 không phát sinh",
                            "xa-b TC_XL 2024 không phát sinh",
                            "xa-c TC_XL 2024 không phát sinh"),
                    "TC_XL",
                    "2024");
            assertEquals(ValueState.ZERO, total.value().state());
        }

        @Test
        void leaveUnitsToWhichItDoesNotApplyOutOfSumAndCoverage() {
            Figure total = find(
                    table("xa-a TC_XL 2024 3", "xa-b TC_XL 2024 không áp dụng", "xa-c TC_XL 2024 5"), "TC_XL", "2024");
            assertEquals("8", written(total));
            assertEquals(List.of("xa-a", "xa-c"), coverage(total).units());
            assertTrue(total.isComplete());
        }

        @Test
        void doNotApplyAnywhere() {
            Figure total = find(
                    table(
                            "xa-a TC_XL 2024 không áp dụng",
                            "xa-b TC_XL 2024 không áp dụng",
                            "xa-c TC_XL 2024 không áp dụng"),
                    "TC_XL",
                    "2024");
            assertEquals(ValueState.NOT_APPLICABLE, total.value().state());
        }

        @Test
        void nameUnitsThatDoNotCountIt() {
            Figure total = find(
                    table("xa-a TC_XL 2024 3", "xa-b TC_XL 2024 không thu thập", "xa-c TC_XL 2024 5"), "TC_XL", "2024");
            assertEquals(List.of("xa-b"), coverage(total).notCollected());
            assertEquals(List.of(), coverage(total).missing());
            assertEquals(2, coverage(total).reported());
        }
    }

    @Nested
    class UnitsThroughTime {

        private final OrgUnit old = unit("xa-cu", UnitLevel.COMMUNE, PROVINCE, "", "2025-06-30");
        private final OrgUnit young = unit("xa-moi", UnitLevel.COMMUNE, PROVINCE, "2025-07-01", "");

        private FigureTable table(String... lines) {
            return figures(lines).among(TOP, old, young).in(CATALOG);
        }

        @Test
        void areAskedForTheTimeInWhichTheyExisted() {
            FigureTable table = table("xa-cu TC_XL 2024 3", "xa-moi TC_XL 2026 4");
            assertEquals(
                    List.of("xa-cu"), coverage(find(table, "TC_XL", "2024")).units());
            assertEquals(
                    List.of("xa-moi"), coverage(find(table, "TC_XL", "2026")).units());
        }

        @Test
        void allSpeakForAFlowOfAYearInWhichOneFollowedTheOther() {
            Figure total = find(table("xa-cu TC_XL 2025 3", "xa-moi TC_XL 2025 4"), "TC_XL", "2025");
            assertEquals("7", written(total));
            assertEquals(List.of("xa-cu", "xa-moi"), coverage(total).units());
        }

        @Test
        void countInAStockOnlyWhileTheyExist() {
            FigureTable table =
                    table("xa-cu BM_BT 2025-06-30 30", "xa-cu BM_BT 2025-12-31 30", "xa-moi BM_BT 2025-12-31 28");
            assertEquals("30", written(find(table, "BM_BT", "2025-06-30")));
            assertEquals("28", written(find(table, "BM_BT", "2025-12-31")));
        }

        @Test
        void giveTheirWholeRoundFromTheYearsTheyLived() {
            FigureTable table = table("xa-moi TC_XL 2025 4");
            assertEquals(
                    "4",
                    written(table.find("xa-moi", "TC_XL", period("2021-2025")).orElseThrow()));
        }
    }

    @Nested
    class SeveralTiers {

        @Test
        void areAddedSideBySideAndNeverTwice() {
            PluginCatalog catalog = TestSection.catalog(
                    TestSection.institutions().collectedFrom(UnitLevel.DISTRICT, UnitLevel.COMMUNE));
            FigureTable table = figures(
                            "huyen-1 TC_XL 2024 10", "xa-a TC_XL 2024 1", "xa-b TC_XL 2024 2", "xa-c TC_XL 2024 3")
                    .among(TOP, DISTRICT, A, B, C)
                    .in(catalog);
            assertEquals("16", written(find(table, "TC_XL", "2024")));
            assertEquals(Optional.empty(), table.rolledUp("huyen-1", "TC_XL", period("2024")));
        }
    }

    @Nested
    class Ratios {

        @Test
        void comeFromSummedNumeratorAndDenominator() {
            FigureTable table = table(
                    "xa-a TC_XL 2024 1",
                    "xa-a TC_TRAI 2024 2",
                    "xa-b TC_XL 2024 9",
                    "xa-b TC_TRAI 2024 10",
                    "xa-c TC_XL 2024 0",
                    "xa-c TC_TRAI 2024 8");
            assertEquals("50", written(find(table, "TC_XL_TYLE", "2024")));
            assertEquals(3, coverage(find(table, "TC_XL_TYLE", "2024")).reported());
        }

        @Test
        void countOnlyUnitsThatGaveBoth() {
            FigureTable table =
                    table("xa-a TC_XL 2024 1", "xa-a TC_TRAI 2024 2", "xa-b TC_TRAI 2024 100", "xa-c TC_XL 2024 7");
            Figure ratio = find(table, "TC_XL_TYLE", "2024");
            assertEquals("50", written(ratio));
            assertEquals(List.of("xa-b", "xa-c"), coverage(ratio).missing());
            assertEquals(
                    List.of(BigDecimal.ONE, BigDecimal.valueOf(2)),
                    ratio.inputs().stream().map(f -> f.amount().orElseThrow()).toList());
        }

        @Test
        void areNoneWhenOnePartIsOfTheWholeAndTheOtherOfSomeUnits() {
            FigureTable table = table("xa-a TC_XL 2024 1", PROVINCE + " TC_TRAI 2024 2");
            assertEquals(Optional.empty(), table.find(PROVINCE, "TC_XL_TYLE", period("2024")));
        }

        @Test
        void standWhenTheWholeIsEnteredAndEveryUnitGaveThePart() {
            FigureTable table =
                    table("xa-a TC_XL 2024 1", "xa-b TC_XL 2024 1", "xa-c TC_XL 2024 1", PROVINCE + " TC_TRAI 2024 4");
            assertEquals("75", written(find(table, "TC_XL_TYLE", "2024")));
        }

        @Test
        void areLeftAloneWhenTheyAreScores() {
            assertEquals(
                    Optional.empty(), table("xa-a CS_XEPHANG 2024 3").find(PROVINCE, "CS_XEPHANG", period("2024")));
        }
    }

    @Nested
    class Formulas {

        @Test
        void takeTheirTermsFromTheSameUnits() {
            FigureTable table =
                    table("xa-a TC_TRAI 2024 5", "xa-a TC_XL 2024 3", "xa-b TC_TRAI 2024 50", "xa-c TC_XL 2024 40");
            assertEquals("2", written(find(table, "TC_CON", "2024")));
        }
    }

    @Nested
    class Years {

        @Test
        void giveTheRangeWithTheUnitsThatAreMissingInAnyOfThem() {
            TestFigures figures = new TestFigures();
            for (int year = 2021; year <= 2025; year++) {
                figures.put("xa-a", "TC_XL", Integer.toString(year), "2");
                if (year != 2023) {
                    figures.put("xa-b", "TC_XL", Integer.toString(year), "3");
                }
            }
            Figure range = find(figures.among(TOP, DISTRICT, A, B).in(CATALOG), "TC_XL", "2021-2025");
            assertEquals("22", written(range));
            assertEquals(List.of("xa-b"), coverage(range).missing());
        }

        @Test
        void giveWayToRangesThatUnitsEntered() {
            FigureTable table = table(
                    "xa-a TC_XL 2021-2025 9", "xa-b TC_XL 2021-2025 1", "xa-c TC_XL 2021-2025 2", "xa-a TC_XL 2021 5");
            assertEquals("12", written(find(table, "TC_XL", "2021-2025")));
        }
    }

    @Nested
    class Dates {

        @Test
        void ofOneUnitAloneDoNotStandForTheProvince() {
            FigureTable table = table(
                    "xa-a BM_BT 2025-03-31 10",
                    "xa-b BM_BT 2025-03-31 20",
                    "xa-c BM_BT 2025-03-31 30",
                    "xa-c BM_BT 2025-04-15 31");
            assertEquals("60", written(table.last(PROVINCE, "BM_BT").orElseThrow()));
            assertEquals(1, table.series(PROVINCE, "BM_BT").size());
            assertEquals("31", written(find(table, "BM_BT", "2025-04-15")));
        }
    }

    @Nested
    class TotalsOfParts {

        @Test
        void addUpInTheProvinceAndNameWhoIsMissingInAnyPart() {
            PluginCatalog catalog = TestSection.catalog(TestSection.area("the-che", "II.1")
                    .plain("TC_VB_NQ", "văn bản", IndicatorKind.FLOW)
                    .plain("TC_VB_QD", "văn bản", IndicatorKind.FLOW)
                    .collectedFrom(UnitLevel.COMMUNE)
                    .total("TC_VB", "văn bản", IndicatorKind.FLOW, "TC_VB_NQ", "TC_VB_QD"));
            FigureTable table = figures(
                            "xa-a TC_VB_NQ 2024 1",
                            "xa-a TC_VB_QD 2024 2",
                            "xa-b TC_VB_NQ 2024 4",
                            "xa-b TC_VB_QD 2024 8",
                            "xa-c TC_VB_NQ 2024 16")
                    .among(TOP, DISTRICT, A, B, C)
                    .in(catalog);
            Figure total = find(table, "TC_VB", "2024");
            assertEquals("31", written(total));
            assertEquals(List.of("xa-c"), coverage(total).missing());
        }

        @Test
        void giveWayToTotalsThatUnitsGive() {
            Figure total = find(
                    table("xa-a TC_VB 2024 9", "xa-b TC_VB_NQ 2024 1", "xa-b TC_VB_QD 2024 2", "xa-c TC_VB 2024 4"),
                    "TC_VB",
                    "2024");
            assertEquals("16", written(total));
            assertTrue(total.isComplete());
        }
    }
}
