package vn.cchc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.model.text.VietnameseDates;

class UnitTreeTest {

    private static OrgUnit unit(String id, UnitLevel level, String parent) {
        return new OrgUnit(
                id, id, level, Optional.of(parent).filter(p -> !p.isEmpty()), Optional.empty(), Optional.empty());
    }

    /** Children stand before their parents: the order of the list is the province's own. */
    private static final UnitRegister REGISTER = new UnitRegister(
            List.of(
                    unit("xa-b", UnitLevel.COMMUNE, "huyen-a"),
                    unit("huyen-a", UnitLevel.DISTRICT, "tinh"),
                    unit("xa-a", UnitLevel.COMMUNE, "huyen-a"),
                    unit("so", UnitLevel.DEPARTMENT, "tinh"),
                    unit("tinh", UnitLevel.PROVINCE, ""),
                    unit("tinh-khac", UnitLevel.PROVINCE, "")),
            List.of(),
            List.of());

    private static List<String> ids(List<OrgUnit> units) {
        return units.stream().map(OrgUnit::id).toList();
    }

    @Test
    void unitsBelowAreFoundInEveryStepAndInOrder() {
        assertEquals(List.of("xa-b", "huyen-a", "xa-a", "so"), ids(REGISTER.below("tinh")));
        assertEquals(List.of("xa-b", "xa-a"), ids(REGISTER.below("huyen-a")));
        assertEquals(List.of(), REGISTER.below("xa-a"));
        assertEquals(List.of(), REGISTER.below("tinh-khac"));
    }

    @Test
    void unitsAboveAreFoundFromTheNearestOn() {
        assertEquals(List.of("huyen-a", "tinh"), REGISTER.above("xa-a"));
        assertEquals(List.of(), REGISTER.above("tinh"));
        assertEquals(List.of(), REGISTER.above("khong-co"));
    }

    @ParameterizedTest
    @CsvSource({"2023,false", "2024,true", "2025,true", "2026,false", "2025-Q3,false", "2025-06-30,true"})
    void aUnitExistsInAPeriodWhenItDoesOnADayOfIt(String period, boolean exists) {
        OrgUnit unit = new OrgUnit(
                "xa",
                "xã",
                UnitLevel.COMMUNE,
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 12, 31)),
                Optional.of(LocalDate.of(2025, 6, 30)));
        assertEquals(exists, unit.existsIn(Period.parse(period).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "2025,năm 2025",
        "2025-Q3,quý III năm 2025",
        "2025-H1,6 tháng đầu năm 2025",
        "2021-2025,giai đoạn 2021-2025",
        "2025-03-31,ngày 31/3/2025"
    })
    void aPeriodHasWordsForASentence(String period, String words) {
        assertEquals(words, VietnameseDates.inSentence(Period.parse(period).orElseThrow()));
    }

    @Test
    void onlyAmountsThatAddUpAreCollectedFromUnits() {
        Indicator flow = new Indicator(
                "A",
                "phan",
                "Số A",
                new Measure("văn bản"),
                IndicatorKind.FLOW,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
        assertEquals(Set.of(), flow.collect());
        assertEquals(
                Set.of(UnitLevel.COMMUNE),
                flow.collectedFrom(Set.of(UnitLevel.COMMUNE)).collect());
        Indicator score = new Indicator(
                "B",
                "phan",
                "Điểm B",
                new Measure("điểm"),
                IndicatorKind.INDEX,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
        Set<UnitLevel> communes = Set.of(UnitLevel.COMMUNE);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> score.collectedFrom(communes));
        assertTrue(refused.getMessage().contains("B"), refused::getMessage);
    }
}
