package vn.cchc.model.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "31.58, 31.578947, EQUAL",
        "31.6,  31.578947, EQUAL",
        "32,    31.578947, EQUAL",
        "31.57, 31.578947, TRUNCATED",
        "31.5,  31.578947, TRUNCATED",
        "31,    31.578947, TRUNCATED",
        "31.56, 31.578947, DIFFERENT",
        "31.59, 31.578947, DIFFERENT",
        "33,    31.578947, DIFFERENT",
        "0.13,  0.125,     EQUAL",
        "0.12,  0.125,     EQUAL",
        "100,   100,       EQUAL"
    })
    void judgesAtTheDecimalsThatWerePublished(BigDecimal published, BigDecimal computed, Rounding.Verdict verdict) {
        assertEquals(verdict, Rounding.compare(published, computed));
    }

    @Test
    void takesWhicheverFigureHasFewerDecimalsAsTheRoundedOne() {
        assertEquals(
                Rounding.Verdict.EQUAL, Rounding.compareAtCoarser(new BigDecimal("31.5789"), new BigDecimal("31.58")));
        assertEquals(
                Rounding.Verdict.EQUAL, Rounding.compareAtCoarser(new BigDecimal("31.58"), new BigDecimal("31.5789")));
    }

    @Test
    void roundsNoTotals() {
        assertEquals(Rounding.Verdict.DIFFERENT, Rounding.exactly(new BigDecimal("99"), new BigDecimal("99.1")));
        assertEquals(Rounding.Verdict.EQUAL, Rounding.exactly(new BigDecimal("99"), new BigDecimal("99.00")));
    }
}
