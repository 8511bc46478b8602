package vn.cchc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static Period period(String text) {
        return Period.parse(text).orElseThrow(() -> new AssertionError("no period: " + text));
    }

    @Nested
    class TextForm {

        @ParameterizedTest
        @ValueSource(strings = {"2024", "2024-Q1", "2024-Q4", "2024-H1", "2024-H2", "2021-2025", "2025-03-31"})
        void isReadAndWrittenUnchanged(String text) {
            assertEquals(text, period(text).id());
            assertEquals(text, period(text).toString());
        }

        @Test
        void saysOfWhichKindThePeriodIs() {
            assertEquals(new Period.Year(2024), period("2024"));
            assertEquals(new Period.Quarter(2024, 3), period("2024-Q3"));
            assertEquals(new Period.Half(2024, 2), period("2024-H2"));
            assertEquals(new Period.Range(2021, 2025), period("2021-2025"));
            assertEquals(new Period.AsOf(LocalDate.of(2024, 2, 29)), period("2024-02-29"));
        }

        @Test
        void mayStandBetweenBlanks() {
            assertEquals(new Period.AsOf(LocalDate.of(2025, 3, 31)), period(" 2025-03-31 "));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "năm 2024",
                    "24",
                    "2024-Q5",
                    "2024-Q0",
                    "2024-H3",
                    "2024-q1",
                    "2025-2021",
                    "2021-2021",
                    "2025-3-31",
                    "2025-02-30",
                    "2023-02-29",
                    "2025-13-01",
                    "31/3/2025",
                    "1900",
                    "0001-0002",
                    "0005-Q1",
                    "2024-",
                    "2024-Q1-Q2"
                })
        void isRefusedWhenItNamesNoPeriod(String text) {
            assertEquals(Optional.empty(), Period.parse(text));
        }
    }

    @Nested
    class Days {

        @Test
        void runFromTheFirstToTheLast() {
            assertDays("2024", "2024-01-01", "2024-12-31");
            assertDays("2024-Q1", "2024-01-01", "2024-03-31");
            assertDays("2024-Q4", "2024-10-01", "2024-12-31");
            assertDays("2024-H1", "2024-01-01", "2024-06-30");
            assertDays("2024-H2", "2024-07-01", "2024-12-31");
            assertDays("2021-2025", "2021-01-01", "2025-12-31");
            assertDays("2025-03-31", "2025-03-31", "2025-03-31");
        }

        private void assertDays(String text, String first, String last) {
            assertEquals(LocalDate.parse(first), period(text).start());
            assertEquals(LocalDate.parse(last), period(text).end());
        }

        @Test
        void ofARangeFallIntoItsYears() {
            assertEquals(
                    List.of(2021, 2022, 2023),
                    new Period.Range(2021, 2023).years().boxed().toList());
        }
    }

    @Nested
    class Containment {

        @Test
        void holdsForEveryPeriodInsideAndForItself() {
            for (String inside : List.of("2021-2025", "2023-2024", "2021", "2025-Q4", "2025-H2", "2025-12-31")) {
                assertTrue(period("2021-2025").contains(period(inside)), inside);
            }
        }

        @Test
        void failsWhenADayLiesOutside() {
            for (String outside : List.of("2020-2025", "2021-2026", "2020", "2026-Q1", "2020-12-31")) {
                assertFalse(period("2021-2025").contains(period(outside)), outside);
            }
            assertFalse(period("2024-Q1").contains(period("2024-H1")));
        }
    }

    @Nested
    class Order {

        @Test
        void goesByEndAndPutsTheLongerPeriodFirst() {
            List<String> sorted = Stream.of(
                            "2025-12-31", "2025-03-31", "2025", "2021-2025", "2024", "2025-Q4", "2025-H2", "2025-Q1")
                    .map(PeriodTest::period)
                    .sorted(Period.BY_END)
                    .map(Period::id)
                    .toList();
            assertEquals(
                    List.of("2024", "2025-Q1", "2025-03-31", "2021-2025", "2025", "2025-H2", "2025-Q4", "2025-12-31"),
                    sorted);
        }
    }

    @Nested
    class Invariants {

        @Test
        void keepPeriodsThatTheTextFormCannotName() {
            assertThrows(IllegalArgumentException.class, () -> new Period.Year(1944));
            assertThrows(IllegalArgumentException.class, () -> new Period.Year(3000));
            assertThrows(IllegalArgumentException.class, () -> new Period.Quarter(24, 1));
            assertThrows(IllegalArgumentException.class, () -> new Period.Half(24, 1));
            assertThrows(IllegalArgumentException.class, () -> new Period.Range(1, 2));
            assertThrows(IllegalArgumentException.class, () -> new Period.AsOf(LocalDate.of(25, 3, 31)));
        }

        @Test
        void keepQuartersHalvesAndRangesInBounds() {
            assertThrows(IllegalArgumentException.class, () -> new Period.Quarter(2024, 5));
            assertThrows(IllegalArgumentException.class, () -> new Period.Half(2024, 0));
            assertThrows(IllegalArgumentException.class, () -> new Period.Range(2025, 2025));
        }
    }
}
