package vn.cchc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Values, their units of measure, and what is held against them. */
class ValuesTest {

    @Nested
    class States {

        @Test
        void carryAFigureOnlyWhenReported() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Value(ValueState.REPORTED, Optional.empty(), Precision.EXACT));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Value(ValueState.ZERO, Optional.of(BigDecimal.ZERO), Precision.EXACT));
            assertThrows(IllegalArgumentException.class, () -> Value.of(ValueState.REPORTED));
        }

        @Test
        void haveNoPrecisionWithoutAFigure() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Value(ValueState.MISSING, Optional.empty(), Precision.OVER));
        }

        @Test
        void countNothingOccurredAsZeroAndTheOthersNotAtAll() {
            assertEquals(Optional.of(BigDecimal.ZERO), Value.of(ValueState.ZERO).amount());
            assertEquals(
                    Optional.of(new BigDecimal("31.57")),
                    Value.of(new BigDecimal("31.57")).amount());
            for (ValueState state : List.of(ValueState.MISSING, ValueState.NOT_APPLICABLE, ValueState.NOT_COLLECTED)) {
                assertEquals(Optional.empty(), Value.of(state).amount());
            }
        }

        @Test
        void areComparedOnlyWhenExact() {
            assertTrue(Value.of(5).isExact());
            assertTrue(Value.of(ValueState.ZERO).isExact());
            assertFalse(Value.of(new BigDecimal(1500), Precision.OVER).isExact());
            assertFalse(Value.of(ValueState.NOT_COLLECTED).isExact());
        }

        @Test
        void haveDifferentWords() {
            assertEquals(
                    ValueState.values().length,
                    Arrays.stream(ValueState.values())
                            .map(ValueState::label)
                            .distinct()
                            .count());
        }
    }

    @Nested
    class Money {

        private BigDecimal factor(String from, String to) {
            return new Measure(from).factorTo(new Measure(to)).orElseThrow();
        }

        @Test
        void convertsBetweenItsUnits() {
            assertEquals(0, new BigDecimal("0.001").compareTo(factor("triệu đồng", "tỷ đồng")));
            assertEquals(0, new BigDecimal("1000").compareTo(factor("tỷ đồng", "triệu đồng")));
            assertEquals(0, new BigDecimal("1000000000").compareTo(factor("tỷ đồng", "đồng")));
            assertEquals(0, new BigDecimal("0.000001").compareTo(factor("nghìn đồng", "tỷ đồng")));
        }

        @Test
        void givesBackTheSameAmountAfterGoingThereAndBack() {
            BigDecimal amount = new BigDecimal("139209");
            BigDecimal there = amount.multiply(factor("triệu đồng", "tỷ đồng"));
            assertEquals(0, new BigDecimal("139.209").compareTo(there));
            assertEquals(0, amount.compareTo(there.multiply(factor("tỷ đồng", "triệu đồng"))));
        }

        @Test
        void doesNotConvertToAnythingElse() {
            assertEquals(Optional.empty(), new Measure("tỷ đồng").factorTo(new Measure("người")));
            assertEquals(Optional.empty(), new Measure("lượt").factorTo(new Measure("người")));
            assertEquals(Optional.of(BigDecimal.ONE), new Measure("lượt").factorTo(new Measure("lượt")));
        }

        @Test
        void isRecognisedInWhateverUnicodeFormItIsWritten() {
            assertEquals(new Measure("tỷ đồng"), new Measure(" ty\u0309 đo\u0302\u0300ng "));
            assertEquals(Measure.NONE, new Measure("  "));
        }
    }

    @Nested
    class Targets {

        private Target target(Target.Direction direction) {
            return new Target("the-che", "TC_XL_TYLE", direction, new BigDecimal("85"), 2025, "Kế hoạch 01/KH-UBND");
        }

        @Test
        void areReachedAtTheThresholdItself() {
            for (Target.Direction direction : Target.Direction.values()) {
                assertTrue(target(direction).isReachedBy(new BigDecimal("85.00")));
            }
        }

        @Test
        void areHeldInTheirDirection() {
            assertTrue(target(Target.Direction.AT_LEAST).isReachedBy(new BigDecimal("90")));
            assertFalse(target(Target.Direction.AT_LEAST).isReachedBy(new BigDecimal("84.99")));
            assertTrue(target(Target.Direction.AT_MOST).isReachedBy(new BigDecimal("84.99")));
            assertFalse(target(Target.Direction.AT_MOST).isReachedBy(new BigDecimal("90")));
        }
    }

    @Nested
    class Submissions {

        @Test
        void areOnTimeUntilMidnightInVietnam() {
            LocalDate due = LocalDate.of(2025, 5, 15);
            assertTrue(new Submission("so-y-te", "y-te", Instant.parse("2025-05-15T16:59:59Z")).isOnTime(due));
            assertFalse(new Submission("so-y-te", "y-te", Instant.parse("2025-05-15T17:00:00Z")).isOnTime(due));
        }
    }
}
