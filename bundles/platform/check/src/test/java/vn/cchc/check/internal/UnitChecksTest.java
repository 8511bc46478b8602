package vn.cchc.check.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.Finding;
import vn.cchc.model.Severity;
import vn.cchc.plugin.CheckContext;

/** The checks that look at totals over units. */
class UnitChecksTest {

    private static Finding only(List<Finding> findings) {
        assertEquals(1, findings.size(), findings.toString());
        return findings.get(0);
    }

    private static TestRound round(int communes) {
        return TestRound.with(TestSection.institutions().collected()).communes(communes);
    }

    @Nested
    class AFigureOfTheProvince {

        private TestRound round(String own, String... ofCommunes) {
            TestRound round = UnitChecksTest.round(3).figures("TC_XL", "2024", own);
            for (int i = 1; i <= ofCommunes.length; i++) {
                round.figure("xa-" + i, "TC_XL", "2024", ofCommunes[i - 1]);
            }
            return round;
        }

        private List<Finding> findings(String own, String... ofCommunes) {
            return round(own, ofCommunes).run(new RollUpCheck());
        }

        @Test
        void thatIsTheSumOfItsCommunesIsFine() {
            assertEquals(List.of(), findings("60", "10", "20", "30"));
        }

        @Test
        void thatDiffersFromAllOfThemIsWrong() {
            Finding finding = only(findings("50", "10", "20", "30"));
            assertEquals(Severity.BLOCK, finding.severity());
            assertTrue(
                    finding.message()
                            .startsWith("«Chỉ tiêu TC_XL» (Năm 2024) của tỉnh Đắk Lắk ghi 50 văn bản, nhưng cộng số của"
                                    + " 3/3 đơn vị được 60 văn bản (10 + 20 + 30), lệch 10 văn bản."),
                    finding::message);
            assertEquals(4, finding.operands().size());
            assertTrue(finding.why().contains("xã 1"), finding::why);
        }

        @Test
        void thatIsLargerWhileCommunesAreMissingIsAHint() {
            Finding finding = only(findings("50", "10", "20"));
            assertEquals(Severity.HINT, finding.severity());
            assertTrue(finding.why().startsWith("Còn thiếu xã 3;"), finding::why);
        }

        @Test
        void thatIsSmallerThanThoseThatAnsweredIsWrong() {
            assertEquals(Severity.BLOCK, only(findings("20", "10", "20")).severity());
        }

        @Test
        void givenAsAboutIsNotCompared() {
            assertEquals(List.of(), findings("khoảng 50", "10", "20", "30"));
        }

        @Test
        void isComparedAgainWhenACommuneChangesItsFigure() {
            TestRound right = round("60", "10", "20", "30");
            TestRound wrong = round("60", "10", "20", "35");
            DefaultCheckRunner runner = new DefaultCheckRunner();
            CheckRequest now = wrong.request();
            List<Finding> again = runner.rerun(
                    now,
                    runner.run(right.request()),
                    Set.of(now.observations().get(3).key()));
            assertEquals(runner.run(now), again);
            assertTrue(again.stream().anyMatch(f -> f.rule().equals("platform/so-tong-hop")), again::toString);
        }

        @Test
        void overManyCommunesIsToldInAFewLines() {
            TestRound round = UnitChecksTest.round(200).figures("TC_XL", "2024", "7");
            for (int i = 1; i <= 200; i++) {
                round.figure("xa-" + i, "TC_XL", "2024", "1");
            }
            Finding finding = only(round.run(new RollUpCheck()));
            assertEquals(201, finding.operands().size());
            assertTrue(
                    finding.message().contains("(1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + … (còn 192 số))"), finding::message);
            assertTrue(finding.message().endsWith("; và 189 số khác."), finding::message);
        }
    }

    @Nested
    class MissingUnits {

        @Test
        void areNamedOnceForASectionAndPeriod() {
            Finding finding = only(round(3).figure("xa-1", "TC_XL", "2024", "1")
                    .figure("xa-1", "TC_TRAI", "2024", "1")
                    .figure("xa-2", "TC_TRAI", "2024", "không thu thập")
                    .run(new CoverageCheck()));
            assertEquals(Severity.WARN, finding.severity());
            assertEquals("platform/do-phu/the-che/2024", finding.id());
            assertEquals(
                    "Phần «Phần the-che», năm 2024: 2 chỉ tiêu tổng hợp chưa đủ đơn vị (ít nhất 1/3). Thiếu số của:"
                            + " xã 3 (2 chỉ tiêu); xã 2 (1 chỉ tiêu); xã 2 (1 chỉ tiêu) (không thu thập).",
                    finding.message());
        }

        @Test
        void areNoneWhenAllHaveAnswered() {
            assertEquals(
                    List.of(),
                    round(2).figure("xa-1", "TC_XL", "2024", "1")
                            .figure("xa-2", "TC_XL", "2024", "không áp dụng")
                            .run(new CoverageCheck()));
        }

        @Test
        void areNoneWhereTheProvinceEnteredItsOwnFigure() {
            assertEquals(
                    List.of(),
                    round(2).figure("xa-1", "TC_XL", "2024", "1")
                            .figures("TC_XL", "2024", "9")
                            .run(new CoverageCheck()));
        }

        @Test
        void areToldByYearAndNotAgainForTheRange() {
            TestRound round = round(2);
            for (int year = 2021; year <= 2025; year++) {
                round.figure("xa-1", "TC_XL", Integer.toString(year), "1");
            }
            List<Finding> findings = round.run(new CoverageCheck());
            assertEquals(5, findings.size(), findings::toString);
        }
    }

    @Nested
    class OtherChecks {

        @Test
        void doNotHoldAnEnteredTotalAgainstPartsOfSomeUnits() {
            List<Finding> findings = round(2).figures("TC_VB", "2024", "99")
                    .figure("xa-1", "TC_VB_NQ", "2024", "10")
                    .figure("xa-1", "TC_VB_QD", "2024", "20")
                    .run(new DerivedValueCheck());
            assertEquals(List.of(), findings);
        }

        @Test
        void noticePartsOfSomeUnitsThatExceedAnEnteredTotal() {
            Finding finding = only(round(2).figures("TC_VB", "2024", "9")
                    .figure("xa-1", "TC_VB_NQ", "2024", "10")
                    .figure("xa-1", "TC_VB_QD", "2024", "20")
                    .run(new DerivedValueCheck()));
            assertTrue(finding.message().contains("đã lớn hơn tổng"), finding::message);
        }

        @Test
        void doNotCallATotalWithMissingUnitsAJump() {
            List<Finding> findings = round(2).figure("xa-1", "TC_XL", "2023", "100")
                    .figure("xa-2", "TC_XL", "2023", "900")
                    .figure("xa-1", "TC_XL", "2024", "100")
                    .run(new JumpCheck());
            assertEquals(List.of(), findings);
        }

        @Test
        void areRunForTheProvinceToo() {
            TestSection section = TestSection.institutions().collected();
            section.with(TestSection.check("the-che/dem", context -> List.of(seen(context))));
            Finding finding = TestRound.with(section).communes(1).figure("xa-1", "TC_XL", "2024", "1").runAll().stream()
                    .filter(f -> f.rule().equals("the-che/dem"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("[tinh-dak-lak, xa-1]", finding.message());
        }

        private static Finding seen(CheckContext context) {
            return new Finding(
                    "the-che/dem/1",
                    "the-che/dem",
                    Severity.HINT,
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    context.figures().units().toString(),
                    "",
                    List.of());
        }
    }
}
