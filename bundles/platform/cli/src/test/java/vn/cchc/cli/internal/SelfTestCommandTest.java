package vn.cchc.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.check.PlantedError;
import vn.cchc.check.SelfTestResult;
import vn.cchc.cli.internal.CommandLineDesk.Ran;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;

/** {@code check --mutate}. */
class SelfTestCommandTest {

    private final CommandLineDesk desk = new CommandLineDesk();

    private static PlantedError error(String section, boolean caught) {
        return new PlantedError(
                section,
                new ObservationKey("tinh-dak-lak", "TC_VB", new Period.Year(2024)),
                PlantedError.Kind.MISSING_VALUE,
                Value.of(5),
                Value.of(ValueState.MISSING),
                caught);
    }

    @Test
    void printsAnAlignedTableWithALineForEachSectionAndOneForAll() {
        desk.dossiers.selfTest = new SelfTestResult(
                List.of(error("the-che", true), error("the-che", true), error("the-che", false), error("x", false)));

        Ran ran = desk.run("check", "a.cchc", "--mutate", "4", "--seed", "9", "--today", "30/6/2025");

        assertEquals(0, ran.code(), ran.err());
        assertEquals(
                List.of(
                        "Phần              Gài  Bắt được   Tỷ lệ",
                        "Cải cách thể chế    3         2  66,67%",
                        "x                   1         0      0%",
                        "Tổng                4         2     50%"),
                ran.out().lines().toList());
        assertEquals(List.of("read a.cchc", "self-test 4 9 2025-06-30"), desk.dossiers.calls);
        assertTrue(desk.dossiers.closed);
    }

    @Test
    void saysWhenTheDataHaveNoRoomForAllErrors() {
        desk.dossiers.selfTest = new SelfTestResult(List.of(error("the-che", true)));

        String out = desk.run("check", "a.cchc", "--mutate", "50").out();

        assertTrue(out.contains("chỉ đủ chỗ cho 1 lỗi") && out.contains("50"), out);
    }

    @Test
    void printsNoFindings() {
        assertFalse(desk.run("check", "a.cchc", "--mutate", "1").out().contains("Kết quả kiểm tra"));
        assertTrue(desk.dossiers.calls.stream().noneMatch(call -> call.startsWith("check")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3"})
    void wantsAtLeastOneError(String count) {
        CommandLineDesk.refused(desk.run("check", "a.cchc", "--mutate", count), count, "--mutate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nhiều", "1,5", "99999999999"})
    void wantsAWholeNumber(String count) {
        CommandLineDesk.refused(desk.run("check", "a.cchc", "--mutate", count), "«" + count + "»", "--mutate");
    }
}
