package vn.cchc.check.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.check.CheckRequest;
import vn.cchc.check.PlantedError;
import vn.cchc.check.PlantedError.Kind;
import vn.cchc.check.SelfTestResult;
import vn.cchc.model.Observation;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;

class DefaultSelfTestTest {

    private final DefaultSelfTest test = new DefaultSelfTest(new DefaultCheckRunner(Duration.ofSeconds(5)));

    /** A total with its parts, a ratio with its base, and a figure that nothing can be held against. */
    private static TestRound province() {
        return TestRound.with(TestSection.institutions(), TestSection.organisation())
                .figures("TC_VB", "2024", "347", "TC_VB_NQ", "2024", "109", "TC_VB_QD", "2024", "238")
                .figures("TC_VB", "2023", "300", "TC_VB_NQ", "2023", "100", "TC_VB_QD", "2023", "200")
                .figures("TC_XL_TYLE", "2024", "31,58", "TC_XL", "2024", "6", "TC_TRAI", "2024", "19")
                .figures("BM_NU", "2024-12-31", "4");
    }

    private static Set<Kind> kinds(SelfTestResult result) {
        return result.errors().stream()
                .map(PlantedError::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    @Nested
    class PlantedErrors {

        @Test
        void areAsManyAsAskedForAndOfEveryKind() {
            SelfTestResult result = test.run(province().request(), 25, 7);

            assertEquals(25, result.errors().size());
            assertEquals(EnumSet.allOf(Kind.class), kinds(result));
        }

        @Test
        void areTheSameForTheSameSeedAndOthersForAnother() {
            CheckRequest request = province().request();

            assertEquals(test.run(request, 8, 1), test.run(request, 8, 1));
            assertNotEquals(test.run(request, 8, 1), test.run(request, 8, 2));
        }

        @Test
        void doNotDependOnTheOrderOfEntries() {
            CheckRequest request = province().request();
            List<Observation> turned = new ArrayList<>(request.observations());
            Collections.reverse(turned);

            assertEquals(test.run(request, 12, 3), test.run(request.withObservations(turned), 12, 3));
        }

        @Test
        void areSpreadOverTheEntriesBeforeOneGetsASecond() {
            SelfTestResult result = test.run(province().request(), 10, 5);

            assertEquals(
                    10,
                    result.errors().stream().map(PlantedError::key).distinct().count());
        }

        @Test
        void areFewerWhereThereIsNoMoreToBreak() {
            SelfTestResult result = test.run(
                    TestRound.with(TestSection.organisation())
                            .figures("BM_NU", "2024-12-31", "4")
                            .request(),
                    100,
                    1);

            assertEquals(EnumSet.of(Kind.FACTOR_TEN, Kind.MISSING_VALUE), kinds(result));
            assertEquals(2, result.errors().size());
        }

        @Test
        void inTheUnitOfMeasureAreWhatTheOtherUnitWouldRead() {
            SelfTestResult result = test.run(
                    TestRound.with(TestSection.organisation(), TestSection.finance())
                            .figures(
                                    "BM_TIET_KIEM",
                                    "2024",
                                    "139,25",
                                    "TCC_GIAM",
                                    "2024",
                                    "139250",
                                    "BM_NU",
                                    "2024-12-31",
                                    "4")
                            .request(),
                    100,
                    1);

            assertEquals(
                    Map.of("BM_TIET_KIEM", "139250", "TCC_GIAM", "139.25"),
                    result.errors().stream()
                            .filter(error -> error.kind() == Kind.MISSING_MEASURE)
                            .collect(Collectors.toMap(error -> error.key().indicator(), error -> amount(error.wrong())
                                    .toPlainString())));
        }

        @Test
        void areNotPlantedWhereNoFigureWasGiven() {
            TestRound round = TestRound.with(TestSection.organisation())
                    .figures("BM_NU", "2024-12-31", "không thu thập", "BM_BT", "2024-12-31", "không phát sinh");

            assertEquals(List.of(), test.run(round.request(), 10, 1).errors());
        }

        @Test
        void differFromWhatWasEntered() {
            for (PlantedError error : test.run(province().request(), 100, 9).errors()) {
                assertNotEquals(error.right(), error.wrong(), error::toString);
                switch (error.kind()) {
                    case MISSING_VALUE -> assertEquals(Value.of(ValueState.MISSING), error.wrong());
                    case FACTOR_TEN ->
                        assertEquals(
                                0,
                                amount(error.right()).movePointRight(1).compareTo(amount(error.wrong())),
                                error::toString);
                    case MISSING_MEASURE ->
                        assertEquals(
                                0,
                                amount(error.right()).movePointLeft(2).compareTo(amount(error.wrong())),
                                error::toString);
                    case SWAPPED_DIGITS -> assertEquals(sorted(error.right()), sorted(error.wrong()), error::toString);
                    case STALE_YEAR -> assertEquals("2024", error.key().period().id());
                }
            }
        }

        private static BigDecimal amount(Value value) {
            return value.amount().orElseThrow();
        }

        private static List<Integer> sorted(Value value) {
            return amount(value)
                    .unscaledValue()
                    .toString()
                    .chars()
                    .sorted()
                    .boxed()
                    .toList();
        }
    }

    @Nested
    class AnError {

        private boolean caught(SelfTestResult result, String code, Kind kind) {
            return result.errors().stream()
                    .filter(error -> error.key().indicator().equals(code) && error.kind() == kind)
                    .anyMatch(PlantedError::caught);
        }

        private final SelfTestResult all = test.run(province().request(), 1000, 1);

        @Test
        void inASumOrARatioIsCaught() {
            assertTrue(caught(all, "TC_VB", Kind.SWAPPED_DIGITS));
            assertTrue(caught(all, "TC_VB_NQ", Kind.FACTOR_TEN));
            assertTrue(caught(all, "TC_VB_QD", Kind.STALE_YEAR));
            assertTrue(caught(all, "TC_XL_TYLE", Kind.SWAPPED_DIGITS));
        }

        @Test
        void inARequiredFigureThatGoesMissingIsCaught() {
            assertTrue(caught(all, "TC_TRAI", Kind.MISSING_VALUE));
        }

        @Test
        void inTheUnitOfMeasureIsCaughtByTheSameQuantityAndByTheRatio() {
            SelfTestResult money = test.run(
                    TestRound.with(TestSection.organisation(), TestSection.finance())
                            .figures("BM_TIET_KIEM", "2024", "139,25", "TCC_GIAM", "2024", "139250")
                            .request(),
                    100,
                    1);

            assertTrue(caught(money, "BM_TIET_KIEM", Kind.MISSING_MEASURE));
            assertTrue(caught(money, "TCC_GIAM", Kind.MISSING_MEASURE));
            assertTrue(caught(all, "TC_XL_TYLE", Kind.MISSING_MEASURE));
            assertTrue(all.errors().stream()
                    .noneMatch(error -> error.kind() == Kind.MISSING_MEASURE
                            && error.key().indicator().equals("TC_VB")));
        }

        @Test
        void inAFigureThatStandsAloneIsNot() {
            assertFalse(caught(all, "BM_NU", Kind.FACTOR_TEN));
            assertFalse(caught(all, "BM_NU", Kind.MISSING_VALUE));
        }

        @Test
        void isCaughtAlsoWhereTheSameFindingSaysSomethingElse() {
            TestRound wrong = TestRound.with(TestSection.institutions())
                    .figures("TC_VB", "2024", "350", "TC_VB_NQ", "2024", "109", "TC_VB_QD", "2024", "238");

            assertTrue(caught(test.run(wrong.request(), 1000, 1), "TC_VB_QD", Kind.FACTOR_TEN));
        }
    }

    @Nested
    class TheScore {

        @Test
        void isGivenForEachSectionAndForAll() {
            SelfTestResult result = test.run(province().request(), 1000, 1);

            assertEquals(
                    List.of("the-che", "to-chuc"), List.copyOf(result.sections().keySet()));
            assertEquals(new SelfTestResult.Score(2, 0), result.sections().get("to-chuc"));
            assertEquals(result.errors().size(), result.total().planted());
            assertEquals(
                    result.total().caught(),
                    result.sections().values().stream()
                            .mapToInt(SelfTestResult.Score::caught)
                            .sum());
            assertEquals(
                    Optional.of(0), result.sections().get("to-chuc").share().map(BigDecimal::signum));
        }

        @Test
        void ofNothingHasNoShare() {
            assertEquals(Optional.empty(), new SelfTestResult(List.of()).total().share());
        }
    }

    @Test
    void leavesTheDataAsTheyAre() {
        CheckRequest request = province().request();
        Set<Observation> before = new HashSet<>(request.observations());

        test.run(request, 40, 1);

        assertEquals(before, new HashSet<>(request.observations()));
    }

    @Test
    void plantsAtLeastOne() {
        CheckRequest request = province().request();

        assertThrows(IllegalArgumentException.class, () -> test.run(request, 0, 1));
    }
}
