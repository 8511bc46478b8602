package vn.cchc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The units of a province through the mergers of 2025. */
class UnitRegisterTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private static OrgUnit unit(String id, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new OrgUnit(id, "Đơn vị " + id, UnitLevel.DEPARTMENT, Optional.empty(), from, to);
    }

    private static OrgUnit until(String id, LocalDate firstDayAfter) {
        return unit(id, Optional.empty(), Optional.of(firstDayAfter.minusDays(1)));
    }

    private static OrgUnit since(String id, LocalDate firstDay) {
        return unit(id, Optional.of(firstDay), Optional.empty());
    }

    private static Succession step(LocalDate date, Succession.Kind kind, List<String> from, List<String> to) {
        return new Succession(date, kind, from, to, "Nghị quyết của HĐND tỉnh");
    }

    private static UnitCount communes(LocalDate from, int count) {
        return new UnitCount("cap-xa", "Đơn vị hành chính cấp xã", UnitLevel.COMMUNE, from, count, "Nghị quyết 1660");
    }

    /** Two departments merge, the result is renamed later; one splits; one ends; one hands over a duty. */
    private static UnitRegister register() {
        return new UnitRegister(
                List.of(
                        until("so-tttt", MARCH),
                        until("so-khcn-cu", MARCH),
                        unit("so-khcn", Optional.of(MARCH), Optional.of(JULY.minusDays(1))),
                        since("so-khcn-cds", JULY),
                        until("so-ld", MARCH),
                        since("so-noi-vu", MARCH),
                        since("so-y-te", MARCH),
                        until("huyen-ea-kar", JULY),
                        since("vp-ubnd", MARCH.minusYears(20))),
                List.of(communes(LocalDate.of(2020, 1, 1), 184), communes(JULY, 102)),
                List.of(
                        step(JULY, Succession.Kind.RENAME, List.of("so-khcn"), List.of("so-khcn-cds")),
                        step(MARCH, Succession.Kind.MERGE, List.of("so-tttt", "so-khcn-cu"), List.of("so-khcn")),
                        step(MARCH, Succession.Kind.SPLIT, List.of("so-ld"), List.of("so-noi-vu", "so-y-te")),
                        step(MARCH, Succession.Kind.TRANSFER, List.of("vp-ubnd"), List.of("so-noi-vu")),
                        step(JULY, Succession.Kind.END, List.of("huyen-ea-kar"), List.of("cap-xa"))));
    }

    private static List<String> successors(String id, LocalDate day) {
        return register().successorsOn(id, day).stream().map(OrgUnit::id).toList();
    }

    @Nested
    class Successors {

        @Test
        void areTheUnitItselfBeforeAnythingHappens() {
            assertEquals(List.of("so-tttt"), successors("so-tttt", MARCH.minusDays(1)));
        }

        @Test
        void followAMergeFromItsFirstDay() {
            assertEquals(List.of("so-khcn"), successors("so-tttt", MARCH));
            assertEquals(List.of("so-khcn"), successors("so-khcn-cu", MARCH));
        }

        @Test
        void followSeveralStepsInTheOrderOfTheirDatesHoweverTheyAreListed() {
            assertEquals(List.of("so-khcn-cds"), successors("so-tttt", JULY));
        }

        @Test
        void areAllPartsAfterASplit() {
            assertEquals(List.of("so-noi-vu", "so-y-te"), successors("so-ld", JULY));
        }

        @Test
        void stayTheSameWhenASingleDutyMoves() {
            assertEquals(List.of("vp-ubnd"), successors("vp-ubnd", JULY));
        }

        @Test
        void areNoneAfterAnEndEvenWhenSomebodyTakesOverTheDuties() {
            assertEquals(List.of("huyen-ea-kar"), successors("huyen-ea-kar", JULY.minusDays(1)));
            assertEquals(List.of(), successors("huyen-ea-kar", JULY));
        }

        @Test
        void areNoneForAnUnknownUnit() {
            assertEquals(List.of(), successors("khong-co", JULY));
        }

        @Test
        void followAUnitThatMergesIntoOneThatKeepsItsId() {
            UnitRegister register = new UnitRegister(
                    List.of(until("tinh-phu-yen", JULY), since("tinh-dak-lak", LocalDate.of(2004, 1, 1))),
                    List.of(),
                    List.of(step(
                            JULY,
                            Succession.Kind.MERGE,
                            List.of("tinh-dak-lak", "tinh-phu-yen"),
                            List.of("tinh-dak-lak"))));
            assertEquals(
                    "tinh-dak-lak",
                    register.successorsOn("tinh-phu-yen", JULY).get(0).id());
            assertEquals(
                    "tinh-dak-lak",
                    register.successorsOn("tinh-dak-lak", JULY).get(0).id());
        }
    }

    @Nested
    class Existence {

        @Test
        void includesTheFirstAndTheLastDay() {
            List<String> before = ids(register().existingOn(MARCH.minusDays(1)));
            assertTrue(before.contains("so-tttt") && !before.contains("so-khcn"), before.toString());
            List<String> after = ids(register().existingOn(MARCH));
            assertTrue(!after.contains("so-tttt") && after.contains("so-khcn"), after.toString());
        }

        private List<String> ids(List<OrgUnit> units) {
            return units.stream().map(OrgUnit::id).toList();
        }

        @Test
        void neverEndsBeforeItBegins() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> unit("so-x", Optional.of(JULY), Optional.of(JULY.minusDays(1))));
        }
    }

    @Nested
    class Counts {

        @Test
        void areThoseInForceOnTheDay() {
            assertEquals(Optional.of(184), count(JULY.minusDays(1)));
            assertEquals(Optional.of(102), count(JULY));
            assertEquals(Optional.empty(), count(LocalDate.of(2019, 12, 31)));
        }

        private Optional<Integer> count(LocalDate day) {
            return register().countOn("cap-xa", day).map(UnitCount::count);
        }

        @Test
        void areEmptyForAnUnknownGroup() {
            assertEquals(Optional.empty(), register().countOn("cap-thon", JULY));
        }
    }

    @Nested
    class Refusals {

        private void assertRefused(String word, List<OrgUnit> units, Succession... steps) {
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class, () -> new UnitRegister(units, List.of(), List.of(steps)));
            assertTrue(refused.getMessage().contains(word), refused.getMessage());
        }

        @Test
        void nameASuccessionThatLeadsToAnUnknownUnit() {
            assertRefused(
                    "so-khong-co",
                    List.of(until("so-a", JULY)),
                    step(JULY, Succession.Kind.RENAME, List.of("so-a"), List.of("so-khong-co")));
        }

        @Test
        void nameASuccessorThatDoesNotExistYet() {
            assertRefused(
                    "so-b",
                    List.of(until("so-a", MARCH), since("so-b", JULY)),
                    step(MARCH, Succession.Kind.RENAME, List.of("so-a"), List.of("so-b")));
        }

        @Test
        void nameAUnitThatIsListedTwice() {
            assertRefused("so-a", List.of(since("so-a", MARCH), since("so-a", JULY)));
        }

        @Test
        void nameAParentThatIsNotListed() {
            assertRefused("so-b", List.of(child("so-a", "so-b")));
        }

        @Test
        void nameUnitsThatStandAboveOneAnother() {
            assertRefused("so-a", List.of(child("so-a", "so-b"), child("so-b", "so-a")));
        }

        private OrgUnit child(String id, String parent) {
            return new OrgUnit(
                    id, "Đơn vị", UnitLevel.DEPARTMENT, Optional.of(parent), Optional.empty(), Optional.empty());
        }

        @Test
        void areForSuccessionsThatTheirKindCannotMean() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> step(JULY, Succession.Kind.MERGE, List.of("so-a"), List.of("so-b")));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> step(JULY, Succession.Kind.SPLIT, List.of("so-a"), List.of("so-b")));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> step(JULY, Succession.Kind.RENAME, List.of("so-a"), List.of()));
            assertThrows(
                    IllegalArgumentException.class, () -> step(JULY, Succession.Kind.END, List.of(), List.of("so-a")));
        }
    }
}
