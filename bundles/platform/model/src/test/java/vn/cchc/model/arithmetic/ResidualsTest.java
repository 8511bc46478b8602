package vn.cchc.model.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.model.arithmetic.Residual.Cause;
import vn.cchc.model.arithmetic.Residuals.Known;

class ResidualsTest {

    private static BigDecimal n(String digits) {
        return new BigDecimal(digits);
    }

    private static Optional<Cause> figure(String stated, String computed) {
        return Residuals.ofFigure(n(stated), n(computed), List.of()).map(Residual::cause);
    }

    @Nested
    class AFigure {

        @Test
        void withTwoDigitsSwappedIsRecognised() {
            assertEquals(Optional.of(Cause.SWAPPED_DIGITS), figure("1754", "1574"));
            assertEquals(Optional.of(Cause.SWAPPED_DIGITS), figure("21", "12"));
        }

        @Test
        void offByAPowerOfTenIsRecognised() {
            assertEquals(Optional.of(Cause.FACTOR), figure("3470", "347"));
            assertEquals(Optional.of(Cause.FACTOR), figure("1.311", "1311"));
        }

        @Test
        void ofAnEarlierYearIsRecognised() {
            Optional<Residual> found = Residuals.ofFigure(n("739"), n("847"), List.of(new Known("năm 2024", n("739"))));

            assertEquals(Optional.of(Cause.OLD_VALUE), found.map(Residual::cause));
        }

        @Test
        void withOneDigitWrongIsRecognised() {
            assertEquals(Optional.of(Cause.ONE_DIGIT), figure("357", "347"));
        }

        @Test
        void withoutPatternHasNoReason() {
            assertEquals(Optional.empty(), figure("300", "411"));
            assertEquals(Optional.empty(), figure("300", "300"));
        }
    }

    @Nested
    class ASum {

        private final List<Known> parts =
                List.of(new Known("xã", n("151")), new Known("phường", n("20")), new Known("thị trấn", n("13")));

        @Test
        void thatLacksAPartNamesIt() {
            Residual found =
                    Residuals.ofSum(n("171"), n("184"), parts, List.of()).orElseThrow();

            assertEquals(Cause.MISSING_PART, found.cause());
            assertTrue(found.words().contains("thị trấn"), found.words());
        }

        @Test
        void thatHasAPartTwiceNamesIt() {
            assertEquals(
                    Optional.of(Cause.DOUBLED_PART),
                    Residuals.ofSum(n("204"), n("184"), parts, List.of()).map(Residual::cause));
        }

        @Test
        void whoseGapIsNamedElsewhereSaysWhere() {
            Residual found = Residuals.ofSum(
                            n("2880"),
                            n("2874"),
                            List.of(new Known("đã sử dụng", n("2623")), new Known("còn lại", n("251"))),
                            List.of(new Known("biên chế dự phòng", n("6"))))
                    .orElseThrow();

            assertEquals(Cause.LISTED_ELSEWHERE, found.cause());
            assertTrue(found.words().contains("biên chế dự phòng"), found.words());
        }

        @Test
        void withASlipInOnePartGivesTheRightFigure() {
            List<Known> slipped =
                    List.of(new Known("xã", n("115")), new Known("phường", n("20")), new Known("thị trấn", n("13")));
            Residual found =
                    Residuals.ofSum(n("184"), n("148"), slipped, List.of()).orElseThrow();

            assertEquals(Cause.SWAPPED_DIGITS, found.cause());
        }
    }

    @Nested
    class ARoundedFigure {

        @Test
        void isEqualRoundedEitherWay() {
            assertEquals(Rounding.Verdict.EQUAL, Rounding.compare(n("75.7"), n("75.69744")));
            assertEquals(Rounding.Verdict.EQUAL, Rounding.compare(n("0.12"), n("0.125")));
            assertEquals(Rounding.Verdict.EQUAL, Rounding.compare(n("0.13"), n("0.125")));
        }

        @Test
        void cutOffIsToldFromWrong() {
            assertEquals(Rounding.Verdict.TRUNCATED, Rounding.compare(n("31.57"), n("31.5789")));
            assertEquals(Rounding.Verdict.DIFFERENT, Rounding.compare(n("31.75"), n("31.5789")));
        }

        @Test
        void isComparedWithAPercentOfTheWhole() {
            assertEquals(0, n("25").compareTo(Rounding.percent(n("5"), n("20"))));
        }
    }
}
