package vn.cchc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {

    private static final Optional<Indicator.Ratio> SHARE = Optional.of(new Indicator.Ratio("TC_XL", "TC_TRAI"));

    private static Indicator indicator(
            String code,
            IndicatorKind kind,
            List<String> totalOf,
            Optional<Indicator.Ratio> ratio,
            Optional<String> formula,
            Optional<String> sameAs) {
        return new Indicator(
                code,
                "the-che",
                "Văn bản",
                new Measure("văn bản"),
                kind,
                totalOf,
                ratio,
                formula,
                sameAs,
                false,
                Optional.empty());
    }

    private static Indicator plain(String code) {
        return indicator(code, IndicatorKind.FLOW, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Indicator total(IndicatorKind kind, String... parts) {
        return indicator("TC_VB", kind, List.of(parts), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Nested
    class Codes {

        @ParameterizedTest
        @ValueSource(strings = {"TC_VB", "TC_VB_NQ", "A", "CB_L1_2025"})
        void areCapitalsAndDigitsJoinedByUnderscores(String code) {
            assertEquals(code, plain(code).code());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "tc_vb", "TC.VB", "TC VB", "TC_", "_TC", "1TC", "TC__VB", "TĐ_VB"})
        void areRefusedOtherwise(String code) {
            assertThrows(IllegalArgumentException.class, () -> plain(code));
        }
    }

    @Nested
    class Arithmetic {

        @Test
        void isOneOfTotalRatioAndFormula() {
            assertFalse(plain("TC_VB").isDerived());
            assertTrue(total(IndicatorKind.FLOW, "TC_VB_NQ", "TC_VB_QD").isDerived());
            assertTrue(indicator("TC_TYLE", IndicatorKind.RATIO, List.of(), SHARE, Optional.empty(), Optional.empty())
                    .isDerived());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> indicator(
                            "TC_TYLE", IndicatorKind.RATIO, List.of(), SHARE, Optional.of("A / B"), Optional.empty()));
        }

        @Test
        void addsOnlyStocksAndFlows() {
            assertThrows(IllegalArgumentException.class, () -> total(IndicatorKind.RATIO, "TC_VB_NQ"));
            assertThrows(IllegalArgumentException.class, () -> total(IndicatorKind.INDEX, "TC_VB_NQ"));
        }

        @Test
        void countsNoPartTwice() {
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class, () -> total(IndicatorKind.FLOW, "TC_VB_NQ", "TC_VB_NQ"));
            assertTrue(refused.getMessage().contains("TC_VB"), refused.getMessage());
        }

        @Test
        void dividesOnlyForARatio() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> indicator(
                            "TC_TYLE", IndicatorKind.FLOW, List.of(), SHARE, Optional.empty(), Optional.empty()));
        }
    }

    @Test
    void isNotTheSameAsItself() {
        assertThrows(
                IllegalArgumentException.class,
                () -> indicator(
                        "TC_VB",
                        IndicatorKind.FLOW,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("TC_VB")));
    }
}
