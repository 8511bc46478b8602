package vn.cchc.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.Measure;
import vn.cchc.model.Precision;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;

/** Figures as they are written and as they are read back. */
class VietnameseNumbersTest {

    private static Value read(String cell) {
        VietnameseNumberReader.Reading reading = VietnameseNumberReader.read(cell);
        return reading.value()
                .orElseThrow(() -> new AssertionError(reading.problem().orElse("no reason")));
    }

    private static String problem(String cell) {
        VietnameseNumberReader.Reading reading = VietnameseNumberReader.read(cell);
        assertEquals(Optional.empty(), reading.value(), cell);
        return reading.problem().orElseThrow();
    }

    @Nested
    class Writing {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "0|0",
                    "0.00|0",
                    "5|5",
                    "100|100",
                    "1E+3|1.000",
                    "1060|1.060",
                    "1574|1.574",
                    "1234567.5|1.234.567,5",
                    "31.570|31,57",
                    "0.05|0,05",
                    "-1574.25|-1.574,25",
                    "-999|-999"
                })
        void setsDotsBetweenThousandsAndADecimalComma(BigDecimal number, String written) {
            assertEquals(written, VietnameseNumbers.format(number));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {"1|01", "5|05", "9.0|09", "0|0", "10|10", "5.5|5,5", "-5|-5", "1500|1.500"})
        void padsSmallCountsOnly(BigDecimal number, String written) {
            assertEquals(written, VietnameseNumbers.formatCount(number));
        }

        @Test
        void attachesThePercentSignAndSetsWordsOff() {
            BigDecimal number = new BigDecimal("31.57");
            assertEquals("31,57%", VietnameseNumbers.format(number, new Measure("%")));
            assertEquals("31,57 tỷ đồng", VietnameseNumbers.format(number, new Measure("tỷ đồng")));
            assertEquals("31,57", VietnameseNumbers.format(number, Measure.NONE));
        }

        @Test
        void saysThePrecisionAndTheState() {
            Measure measure = new Measure("lượt");
            assertEquals(
                    "hơn 1.500 lượt",
                    VietnameseNumbers.format(Value.of(new BigDecimal(1500), Precision.OVER), measure));
            assertEquals("không phát sinh", VietnameseNumbers.format(Value.of(ValueState.ZERO), measure));
        }

        @ParameterizedTest
        @CsvSource({"31.575,31.58", "31.574,31.57", "31.5,31.5", "-0.005,-0.01", "7,7"})
        void roundsComputedFiguresHalfUpToTwoDecimals(BigDecimal number, BigDecimal rounded) {
            assertEquals(0, rounded.compareTo(VietnameseNumbers.roundComputed(number)));
        }
    }

    @Nested
    class Reading {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "0|0",
                    "05|5",
                    "1060|1060",
                    "1.060|1060",
                    "1.574|1574",
                    "1.234.567|1234567",
                    "31,57|31.57",
                    "1.574,25|1574.25",
                    "0,578|0.578",
                    "-12|-12",
                    "-1.574,5|-1574.5",
                    "31,5780|31.5780"
                })
        void takesFiguresAsOfficersWriteThem(String cell, BigDecimal number) {
            assertEquals(Value.of(number), read(cell));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "hơn 1.500|OVER",
                    "Trên 1.500|OVER",
                    "dưới 1.500|UNDER",
                    "gần 1.500|UNDER",
                    "khoảng  1500|ABOUT"
                })
        void keepsTheWordOfPrecision(String cell, Precision precision) {
            assertEquals(Value.of(new BigDecimal(1500), precision), read(cell));
        }

        @ParameterizedTest
        @ValueSource(strings = {"không phát sinh", "Không áp dụng", "KHÔNG THU THẬP", "chưa có số liệu"})
        void takesTheWordsOfAState(String cell) {
            assertEquals(
                    cell.toLowerCase(java.util.Locale.ROOT), read(cell).state().label());
        }

        @Test
        void takesWordsInDecomposedUnicode() {
            String apart = Normalizer.normalize("hơn 1.500", Normalizer.Form.NFD);
            assertEquals(Value.of(new BigDecimal(1500), Precision.OVER), read(apart));
            assertEquals(Value.of(ValueState.ZERO), read(Normalizer.normalize("không phát sinh", Normalizer.Form.NFD)));
        }

        @Test
        void overlooksBlanksThatExcelAndWordLeave() {
            assertEquals(Value.of(1574), read(" \u00a01.574\t"));
            assertEquals(Value.of(new BigDecimal(1500), Precision.OVER), read("hơn\u00a01.500"));
        }

        @Test
        void takesAnEmptyCellAsMissing() {
            assertEquals(Value.of(ValueState.MISSING), read("  "));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "1.574", "31,57", "-1.574,25", "1.234.567"})
        void givesBackWhatIsWritten(String written) {
            assertEquals(
                    written, VietnameseNumbers.format(read(written).number().orElseThrow()));
        }
    }

    @Nested
    class Refusing {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "31.57|31,57",
                    "0.578|0,578",
                    "1574.5|1574,5",
                    "1,234.56|1.234,56",
                    "1,234,567|1.234.567",
                    "-1,234,567.8|-1.234.567,8"
                })
        void foreignWritingSaysWhatToWriteInstead(String cell, String instead) {
            assertTrue(problem(cell).contains("hãy viết"), problem(cell));
            assertTrue(problem(cell).contains(instead), problem(cell));
        }

        @Test
        void ambiguityNamesBothMeanings() {
            String problem = problem("31,578");
            assertTrue(problem.contains("31.578") && problem.contains("số thập phân 31,578"), problem);
            assertTrue(problem.contains("31,5780"), problem);
        }

        @Test
        void thePercentSignSaysThatItHasAColumnOfItsOwn() {
            assertTrue(problem("31,57%").contains("hãy bỏ dấu %"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"abc", "12 người", "1.57.4", "hơn", "hơn không phát sinh", "-", "1e5", "15.74.2", "--5"})
        void wordsAndHalvesOfNumbersNameTheCellAndWhatIsAllowed(String cell) {
            assertTrue(problem(cell).contains("1.574; 31,57"), problem(cell));
        }
    }
}
