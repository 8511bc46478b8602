package vn.cchc.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cchc.catalog.TestFigures.PROVINCE;
import static vn.cchc.catalog.TestFigures.period;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Precision;
import vn.cchc.model.ValueState;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.plugin.Figure;
import vn.cchc.plugin.Figures;

class FigureTableTest {

    private static final PluginCatalog CATALOG =
            TestSection.catalog(TestSection.institutions(), TestSection.organisation());

    private static String written(Optional<Figure> figure) {
        return figure.map(f -> VietnameseNumbers.format(f.value(), vn.cchc.model.Measure.NONE))
                .orElse("—");
    }

    private static String find(Figures figures, String code, String period) {
        return written(figures.find(PROVINCE, code, period(period)));
    }

    @Nested
    class Entries {

        @Test
        void beatWhatTheirPartsGive() {
            FigureTable figures = TestFigures.of(
                            "TC_VB", "2024", "100", "TC_VB_NQ", "2024", "15", "TC_VB_QD", "2024", "84")
                    .in(CATALOG);
            assertEquals("100", find(figures, "TC_VB", "2024"));
            assertEquals("99", written(figures.derived(PROVINCE, "TC_VB", period("2024"))));
        }

        @Test
        void ofUnknownIndicatorsAndMissingOnesAreKeptOut() {
            FigureTable figures =
                    TestFigures.of("LA_MA", "2024", "5", "TC_XL", "2024", "").in(CATALOG);
            assertEquals(Set.of(), figures.units());
            assertEquals("—", find(figures, "LA_MA", "2024"));
            assertEquals(List.of(), figures.series(PROVINCE, "TC_XL"));
        }

        @Test
        void carryTheirSource() {
            FigureTable figures = TestFigures.of("TC_XL", "2024", "5").in(CATALOG);
            Figure figure = figures.find(PROVINCE, "TC_XL", period("2024")).orElseThrow();
            assertFalse(figure.isDerived());
            assertEquals(
                    "Báo cáo sơ kết của UBND tỉnh, mục II.1", figure.toOperand().source());
        }

        @Test
        void listTheirUnitsInAlphabeticalOrder() {
            TestFigures entries = new TestFigures();
            List<String> units = List.of("so-y-te", "so-a", "tinh-dak-lak", "huyen-b", "so-noi-vu", "xa-c", "so-b");
            units.forEach(unit -> entries.put(unit, "TC_XL", "2024", "1"));
            assertEquals(
                    units.stream().sorted().toList(),
                    List.copyOf(entries.in(CATALOG).units()));
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> entries.in(CATALOG).units().clear());
        }
    }

    @Nested
    class Totals {

        @Test
        void addTheirPartsAndKnowTheEntriesTheyRestOn() {
            FigureTable figures = TestFigures.of("TC_VB_NQ", "2024", "15", "TC_VB_QD", "2024", "84")
                    .in(CATALOG);
            Figure total = figures.find(PROVINCE, "TC_VB", period("2024")).orElseThrow();
            assertEquals(Optional.of(new BigDecimal(99)), total.amount());
            assertTrue(total.isDerived());
            assertEquals(2, total.entries().size());
        }

        @Test
        void countNothingOccurredAsZero() {
            FigureTable figures = TestFigures.of("TC_VB_NQ", "2024", "không phát sinh", "TC_VB_QD", "2024", "84")
                    .in(CATALOG);
            assertEquals("84", find(figures, "TC_VB", "2024"));
        }

        @Test
        void leaveOutPartsThatDoNotApply() {
            FigureTable figures = TestFigures.of("TC_VB_NQ", "2024", "không áp dụng", "TC_VB_QD", "2024", "84")
                    .in(CATALOG);
            assertEquals("84", find(figures, "TC_VB", "2024"));
        }

        @Test
        void doNotApplyWhenNoPartDoes() {
            FigureTable figures = TestFigures.of(
                            "TC_VB_NQ", "2024", "không áp dụng", "TC_VB_QD", "2024", "không áp dụng")
                    .in(CATALOG);
            assertEquals("không áp dụng", find(figures, "TC_VB", "2024"));
        }

        @Test
        void areNoneWhileAPartIsMissingOrNotCollected() {
            assertEquals("—", find(TestFigures.of("TC_VB_NQ", "2024", "15").in(CATALOG), "TC_VB", "2024"));
            FigureTable uncounted = TestFigures.of("TC_VB_NQ", "2024", "15", "TC_VB_QD", "2024", "không thu thập")
                    .in(CATALOG);
            assertEquals("—", find(uncounted, "TC_VB", "2024"));
        }

        @Test
        void areNotRounded() {
            PluginCatalog money = TestSection.catalog(TestSection.area("tai-chinh", "II.5")
                    .total("TCC_A", "tỷ đồng", IndicatorKind.FLOW, "TCC_B", "TCC_C")
                    .plain("TCC_B", "tỷ đồng", IndicatorKind.FLOW)
                    .plain("TCC_C", "tỷ đồng", IndicatorKind.FLOW));
            FigureTable figures = TestFigures.of("TCC_B", "2024", "139,2090", "TCC_C", "2024", "0,0015")
                    .in(money);
            assertEquals("139,2105", find(figures, "TCC_A", "2024"));
        }

        @ParameterizedTest
        @CsvSource({
            "15,84,EXACT",
            "hơn 15,84,OVER",
            "hơn 15,trên 84,OVER",
            "dưới 15,84,UNDER",
            "hơn 15,dưới 84,ABOUT",
            "khoảng 15,84,ABOUT"
        })
        void areAsExactAsTheirParts(String resolutions, String decisions, Precision precision) {
            FigureTable figures = TestFigures.of("TC_VB_NQ", "2024", resolutions, "TC_VB_QD", "2024", decisions)
                    .in(CATALOG);
            assertEquals(
                    precision,
                    figures.find(PROVINCE, "TC_VB", period("2024"))
                            .orElseThrow()
                            .value()
                            .precision());
        }
    }

    @Nested
    class Ratios {

        private String share(String part, String whole) {
            return find(
                    TestFigures.of("TC_XL", "2024", part, "TC_TRAI", "2024", whole)
                            .in(CATALOG),
                    "TC_XL_TYLE",
                    "2024");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"6|19|31,58", "1|8|12,5", "1|3|33,33", "2|3|66,67", "1|800|0,13", "19|19|100", "0|19|0"})
        void roundPercentsHalfUpToTwoDecimals(String part, String whole, String percent) {
            assertEquals(percent, share(part, whole));
        }

        @Test
        void ofNothingOutOfNothingDidNotOccur() {
            FigureTable figures = TestFigures.of("TC_XL", "2024", "không phát sinh", "TC_TRAI", "2024", "0")
                    .in(CATALOG);
            Figure share = figures.find(PROVINCE, "TC_XL_TYLE", period("2024")).orElseThrow();
            assertEquals(ValueState.ZERO, share.value().state());
            assertEquals(2, share.inputs().size());
        }

        @Test
        void ofSomethingOutOfNothingHaveNoValue() {
            assertEquals("—", share("3", "0"));
        }

        @Test
        void needBothSides() {
            assertEquals("—", share("3", "không thu thập"));
            assertEquals("—", find(TestFigures.of("TC_XL", "2024", "3").in(CATALOG), "TC_XL_TYLE", "2024"));
        }

        @Test
        void overTheRoundComeFromTheSumsOfTheYearsNotFromTheirPercents() {
            TestFigures entries = new TestFigures();
            for (int year = 2021; year <= 2025; year++) {
                entries.and("TC_XL", year + "", year == 2021 ? "1" : "0", "TC_TRAI", year + "", "1");
            }
            assertEquals("20", written(entries.in(CATALOG).wholeRound(PROVINCE, "TC_XL_TYLE")));
        }

        @Test
        void areKnownBeforeTheyWereRounded() {
            FigureTable figures =
                    TestFigures.of("TC_XL", "2024", "1", "TC_TRAI", "2024", "3").in(CATALOG);
            Figure share = figures.find(PROVINCE, "TC_XL_TYLE", period("2024")).orElseThrow();
            assertTrue(figures.unrounded(share).orElseThrow().toPlainString().startsWith("33.33333"));
        }

        @Test
        void mayBeQuotientsWithoutPercent() {
            PluginCatalog catalog = TestSection.catalog(TestSection.area("a", "I")
                    .plain("MA_A", "hồ sơ", IndicatorKind.FLOW)
                    .plain("MA_B", "người", IndicatorKind.STOCK)
                    .ratio("MA_C", "hồ sơ/người", "MA_A", "MA_B"));
            assertEquals(
                    "3,33",
                    find(
                            TestFigures.of("MA_A", "2024", "10", "MA_B", "2024", "3")
                                    .in(catalog),
                            "MA_C",
                            "2024"));
        }
    }

    @Nested
    class Formulas {

        @Test
        void computeFromAllInputs() {
            FigureTable figures = TestFigures.of("TC_TRAI", "2024", "19", "TC_XL", "2024", "không phát sinh")
                    .in(CATALOG);
            assertEquals("19", find(figures, "TC_CON", "2024"));
            assertEquals("—", find(TestFigures.of("TC_TRAI", "2024", "19").in(CATALOG), "TC_CON", "2024"));
        }

        private PluginCatalog withFormula(
                java.util.function.Function<java.util.function.Function<String, BigDecimal>, Optional<BigDecimal>> f) {
            return TestSection.catalog(TestSection.area("a", "I")
                    .plain("MA_A", "tỷ đồng", IndicatorKind.FLOW)
                    .formula("MA_B", "tỷ đồng", IndicatorKind.FLOW, Set.of("MA_A"), f));
        }

        @Test
        void keepTheDecimalsOfTheirInputsAndRoundTheRest() {
            PluginCatalog twice = withFormula(in -> Optional.of(in.apply("MA_A").add(in.apply("MA_A"))));
            assertEquals("0,0246", find(TestFigures.of("MA_A", "2024", "0,0123").in(twice), "MA_B", "2024"));
            PluginCatalog third = withFormula(
                    in -> Optional.of(in.apply("MA_A").divide(new BigDecimal(3), java.math.MathContext.DECIMAL128)));
            assertEquals("0,67", find(TestFigures.of("MA_A", "2024", "2").in(third), "MA_B", "2024"));
        }

        @Test
        void mayHaveNoValue() {
            PluginCatalog none = withFormula(in -> Optional.empty());
            assertEquals("—", find(TestFigures.of("MA_A", "2024", "2").in(none), "MA_B", "2024"));
        }

        @Test
        void mayNotReachForOtherFigures() {
            PluginCatalog sneaky = withFormula(in -> Optional.of(in.apply("MA_KHAC")));
            FigureTable figures = TestFigures.of("MA_A", "2024", "2").in(sneaky);
            assertEquals("—", find(figures, "MA_B", "2024"));
            CatalogProblem failure = figures.failures().get(0);
            assertEquals("derivation.failed/MA_B", failure.id());
            assertEquals("a", failure.section());
            assertTrue(failure.message().contains("MA_KHAC"), failure.message());
        }

        @Test
        void thatThrowCostTheirOwnFigureOnly() {
            PluginCatalog broken = withFormula(in -> {
                throw new ArithmeticException("chia cho 0");
            });
            FigureTable figures = TestFigures.of("MA_A", "2024", "2").in(broken);
            assertTrue(figures.failures().get(0).message().contains("chia cho 0"));
            assertEquals("2", find(figures, "MA_A", "2024"));
            assertEquals("—", find(figures, "MA_B", "2024"));
        }

        @Test
        void thatWorkAreNotReported() {
            assertEquals(
                    List.of(),
                    TestFigures.of("TC_TRAI", "2024", "19").in(CATALOG).failures());
        }
    }

    @Nested
    class FlowsOverTheRound {

        private TestFigures years(String... values) {
            TestFigures entries = new TestFigures();
            for (int i = 0; i < values.length; i++) {
                entries.and("TC_XL", String.valueOf(2021 + i), values[i]);
            }
            return entries;
        }

        @Test
        void areTheSumOfItsYearsWhenEveryYearHasOne() {
            FigureTable figures =
                    years("1", "2", "3", "không phát sinh", "hơn 5").in(CATALOG);
            Figure whole = figures.wholeRound(PROVINCE, "TC_XL").orElseThrow();
            assertEquals("hơn 11", written(Optional.of(whole)));
            assertEquals(period("2021-2025"), whole.period());
            assertEquals(5, whole.entries().size());
        }

        @Test
        void areUnknownWhileAYearIsMissing() {
            FigureTable figures = years("1", "2", "3", "4").in(CATALOG);
            assertEquals("—", written(figures.wholeRound(PROVINCE, "TC_XL")));
            assertEquals("10", written(figures.sumOfYears(PROVINCE, "TC_XL")));
        }

        @Test
        void areWhatWasEnteredForTheRangeEvenBesideTheYears() {
            FigureTable figures = years("1", "2", "3", "4", "5")
                    .and("TC_XL", "2021-2025", "20")
                    .in(CATALOG);
            assertEquals("20", written(figures.wholeRound(PROVINCE, "TC_XL")));
            assertEquals("15", written(figures.sumOfYears(PROVINCE, "TC_XL")));
        }

        @Test
        void standInTheSeriesAfterTheYears() {
            FigureTable figures = years("1", "2", "3", "4", "5").in(CATALOG);
            assertEquals(
                    List.of("2021", "2022", "2023", "2024", "2021-2025", "2025"),
                    figures.series(PROVINCE, "TC_XL").stream()
                            .map(f -> f.period().id())
                            .toList());
        }

        @Test
        void ofATotalAddUpThroughItsParts() {
            TestFigures entries = TestFigures.of("TC_VB_QD", "2021-2025", "300");
            for (int year = 2021; year <= 2025; year++) {
                entries.and("TC_VB_NQ", year + "", "10");
            }
            assertEquals("350", written(entries.in(CATALOG).wholeRound(PROVINCE, "TC_VB")));
        }

        @Test
        void areNotTakenForWhatThePartsGive() {
            TestFigures entries = new TestFigures();
            for (int year = 2021; year <= 2025; year++) {
                entries.and("TC_VB", year + "", "10");
            }
            FigureTable figures = entries.in(CATALOG);
            assertEquals("50", written(figures.wholeRound(PROVINCE, "TC_VB")));
            assertEquals("—", written(figures.derived(PROVINCE, "TC_VB", period("2021-2025"))));
            assertEquals("—", written(figures.derived(PROVINCE, "TC_XL", period("2024"))));
        }

        @Test
        void ofOneYearAreThatYearOnly() {
            assertEquals("—", written(years("1").in("2024", CATALOG).wholeRound(PROVINCE, "TC_XL")));
            FigureTable figures = TestFigures.of("TC_XL", "2024", "7").in("2024", CATALOG);
            assertEquals("7", written(figures.wholeRound(PROVINCE, "TC_XL")));
            assertEquals("7", written(figures.sumOfYears(PROVINCE, "TC_XL")));
        }

        @Test
        void ofAQuarterAreNeverThoseOfItsYear() {
            FigureTable figures = TestFigures.of("TC_XL", "2024", "7").in("2024-Q1", CATALOG);
            assertEquals("—", written(figures.wholeRound(PROVINCE, "TC_XL")));
            assertEquals("—", written(figures.sumOfYears(PROVINCE, "TC_XL")));
        }
    }

    @Nested
    class StocksAndIndexes {

        private final FigureTable figures = TestFigures.of(
                        "BM_BT",
                        "2020-12-31",
                        "150",
                        "BM_BT",
                        "2021-12-31",
                        "135",
                        "BM_BT",
                        "2025-03-31",
                        "105",
                        "BM_BT",
                        "2026-03-31",
                        "99",
                        "BM_BT",
                        "2024",
                        "không thu thập",
                        "BM_NU",
                        "2025-03-31",
                        "35",
                        "CS_XEPHANG",
                        "2022",
                        "28",
                        "CS_XEPHANG",
                        "2023",
                        "53")
                .in(CATALOG);

        @Test
        void standForTheRoundWithTheirLatestValue() {
            assertEquals("105", written(figures.wholeRound(PROVINCE, "BM_BT")));
            assertEquals("53", written(figures.wholeRound(PROVINCE, "CS_XEPHANG")));
        }

        @Test
        void haveAFirstAndALastInsideTheRoundWithAnAmount() {
            assertEquals("135", written(figures.first(PROVINCE, "BM_BT")));
            assertEquals("105", written(figures.last(PROVINCE, "BM_BT")));
            assertEquals("—", written(figures.first(PROVINCE, "BM_NU_KHONG_CO")));
        }

        @Test
        void keepEveryPeriodAndStateInTheSeries() {
            assertEquals(
                    List.of("2020-12-31", "2021-12-31", "2024", "2025-03-31", "2026-03-31"),
                    figures.series(PROVINCE, "BM_BT").stream()
                            .map(f -> f.period().id())
                            .toList());
        }

        @Test
        void giveTheirRatiosAtTheSameDate() {
            assertEquals("33,33", written(figures.wholeRound(PROVINCE, "BM_NU_TYLE")));
            assertEquals(
                    period("2025-03-31"),
                    figures.last(PROVINCE, "BM_NU_TYLE").orElseThrow().period());
        }

        @Test
        void areNeverReadFromARangeAsFirstOrLast() {
            FigureTable ranged = TestFigures.of("TC_XL", "2021-2025", "20", "TC_XL", "2022", "3")
                    .in(CATALOG);
            assertEquals("3", written(ranged.last(PROVINCE, "TC_XL")));
        }
    }
}
