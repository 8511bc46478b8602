package vn.cchc.check.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.model.BlockKind;
import vn.cchc.model.Finding;
import vn.cchc.model.Severity;
import vn.cchc.model.Target;
import vn.cchc.plugin.CheckContext;

class DefaultCheckRunnerTest {

    private static Finding finding(String id, Severity severity) {
        return new Finding(
                id,
                "the-che/" + id,
                severity,
                Optional.of("the-che"),
                Optional.empty(),
                Optional.empty(),
                "Sai",
                "Vì sao",
                List.of());
    }

    /** Breaks every rule of the platform at once. */
    private static TestRound badRound() {
        return TestRound.with(
                        TestSection.institutions()
                                .form("Văn bản", "MA_LA")
                                .target("TC_XL_TYLE", Target.Direction.AT_LEAST, "95", 2025)
                                .with(TestSection.check("the-che/a", c -> List.of(finding("a", Severity.HINT)))),
                        TestSection.finance(),
                        TestSection.organisation().form("Biên chế", "BM_BT", "BM_NU"))
                .figures("TC_VB", "2024", "100", "TC_VB_NQ", "2024", "15", "TC_VB_QD", "2024", "84")
                .figures("TC_XL", "2021-2025", "5", "TC_XL", "2023", "10", "TC_XL", "2024", "40")
                .figures("TCC_BT", "2025-03-31", "105", "BM_BT", "2025-03-31", "106", "BM_NU", "2024-12-31", "40")
                .figures("TC_XL_TYLE", "2024", "80")
                .asks(TestRound.heading("II.1.1", List.of("II.1"), List.of(BlockKind.RESULTS)))
                .asksFor("y-te", "so-y-te", LocalDate.of(2025, 4, 1));
    }

    @Nested
    class Findings {

        @Test
        void comeFromEveryCheck() {
            List<String> rules = badRound().runAll().stream()
                    .map(Finding::rule)
                    .distinct()
                    .sorted()
                    .toList();
            assertEquals(
                    List.of(
                            "platform/bien-dong",
                            "platform/cong-cac-nam",
                            "platform/cung-mot-so",
                            "platform/de-cuong",
                            "platform/mo-dun",
                            "platform/muc-tieu",
                            "platform/ngay-chot",
                            "platform/qua-han",
                            "platform/so-bat-buoc",
                            "platform/so-tinh-lai",
                            "the-che/a"),
                    rules);
        }

        @Test
        void beginWithTheGravest() {
            List<Severity> severities =
                    badRound().runAll().stream().map(Finding::severity).toList();
            assertEquals(severities.stream().sorted().toList(), severities);
            assertEquals(Severity.BLOCK, severities.get(0));
        }

        @Test
        void areTheSameAtEveryRun() {
            assertEquals(badRound().runAll(), badRound().runAll());
        }

        @Test
        void haveIdsOfTheirOwn() {
            List<String> ids = badRound().runAll().stream().map(Finding::id).toList();
            assertEquals(ids.stream().distinct().toList(), ids);
        }

        @Test
        void areNoneInARoundWithoutFaults() {
            assertEquals(
                    List.of(),
                    TestRound.with(TestSection.institutions())
                            .figures("TC_TRAI", "2024", "19", "TC_XL", "2024", "6")
                            .runAll());
        }

        @Test
        void areNoneInAnEmptyHost() {
            assertEquals(List.of(), TestRound.with().runAll());
        }
    }

    @Nested
    class ACheckOfAPlugin {

        private List<Finding> beside(Function<CheckContext, List<Finding>> bad) {
            return TestRound.with(TestSection.institutions()
                            .with(TestSection.check("the-che/hong", bad))
                            .with(TestSection.check("the-che/tot", c -> List.of(finding("tot", Severity.HINT)))))
                    .figures("TC_TRAI", "2024", "19")
                    .runAll();
        }

        private void assertFailure(List<Finding> findings, String... words) {
            assertEquals(2, findings.size(), findings.toString());
            Finding failure = findings.get(0);
            assertEquals("platform/phep-kiem-tra-loi/the-che/hong", failure.id());
            assertEquals(Optional.of("the-che"), failure.section());
            for (String word : words) {
                assertTrue(failure.message().contains(word), failure.message());
            }
            assertEquals("tot", findings.get(1).id());
        }

        @Test
        void thatThrowsBecomesAFindingAndTheOthersRun() {
            assertFailure(
                    beside(c -> {
                        throw new IllegalStateException("mẫu số bằng 0");
                    }),
                    "the-che/hong",
                    "mẫu số bằng 0");
        }

        @Test
        void thatRunsOutOfStackBecomesAFindingToo() {
            assertFailure(beside(this::endless), "StackOverflowError");
        }

        private List<Finding> endless(CheckContext context) {
            return endless(context);
        }

        @Test
        void thatReturnsNothingOrHolesBecomesAFindingToo() {
            assertFailure(beside(c -> null), "NullPointerException");
            assertFailure(beside(c -> Arrays.asList((Finding) null)), "NullPointerException");
        }

        @Test
        void thatHangsIsStoppedAfterItsTime() {
            assertFailure(
                    beside(c -> {
                        try {
                            Thread.sleep(60_000);
                        } catch (InterruptedException stopped) {
                            Thread.currentThread().interrupt();
                        }
                        return List.of(finding("muon", Severity.BLOCK));
                    }),
                    "the-che/hong",
                    "giây");
        }

        @Test
        void seesTheFiguresTheRoundAndTheDay() {
            TestRound round = TestRound.with(TestSection.institutions().with(TestSection.check("the-che/nhin", c -> {
                        assertEquals("dot", c.round().id());
                        assertEquals(LocalDate.of(2025, 5, 1), c.today());
                        assertTrue(c.figures()
                                .wholeRound(TestRound.PROVINCE, "TC_TRAI")
                                .isPresent());
                        return List.of(finding("nhin", Severity.HINT));
                    })))
                    .figures("TC_TRAI", "2021-2025", "19");
            assertEquals("nhin", round.runAll().get(0).id());
        }
    }
}
