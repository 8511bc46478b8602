package vn.cchc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.Severity;

class RecognisersTest {

    private static void silent(AuditRule rule, String... text) {
        AuditResult result = Texts.paragraphs(text);
        assertTrue(Texts.faults(result).isEmpty(), () -> String.valueOf(result.findings()));
        assertTrue(Texts.holds(result, rule), () -> "not seen: " + String.join(" / ", text));
    }

    private static AuditFinding speaks(AuditRule rule, String... text) {
        AuditResult result = Texts.paragraphs(text);
        assertFalse(Texts.faults(result, rule).isEmpty(), () -> "missed: " + String.join(" / ", text));
        return Texts.faults(result, rule).get(0);
    }

    @Nested
    class Sums {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Ban hành 347 văn bản, gồm 109 Nghị quyết, 238 Quyết định.",
                    "Có 184 đơn vị (20 phường, 13 thị trấn và 151 xã).",
                    "Cung cấp 1.574 TTHC. Trong đó toàn trình: 815, một phần: 607, cung cấp thông tin: 152.",
                    "Tổng là: 35.822+243+415+113 = 36.593 người.",
                    "Được giao 2.880 biên chế, đã sử dụng 2.623 biên chế, còn lại 257 biên chế.",
                    "Năm 2022 là 12 lớp, năm 2023 là 15 lớp, tổng cộng 27 lớp.",
                    "Kinh phí 1,5 tỷ đồng, gồm 900 triệu đồng và 600 triệu đồng."
                })
        void thatAddUpAreSilent(String text) {
            AuditResult result = Texts.paragraphs(text);

            assertTrue(Texts.faults(result).isEmpty(), () -> String.valueOf(result.findings()));
            assertTrue(Texts.holds(result, AuditRule.SUM) || Texts.holds(result, AuditRule.UNIT), text);
        }

        @Test
        void thatDoNotSayTheArithmeticAndALikelyCause() {
            AuditFinding finding = speaks(AuditRule.SUM, "Ban hành 347 văn bản, gồm 109 nghị quyết, 283 quyết định.");

            assertEquals(Severity.BLOCK, finding.severity());
            assertEquals("347", finding.stated());
            assertEquals("392", finding.computed());
            assertTrue(finding.message().contains("109 + 283"), finding.message());
            assertTrue(finding.explanation().contains("238"), finding.explanation());
        }

        @Test
        void overAListHaveOneClaimPerColumn() {
            AuditResult result = Texts.paragraphs(
                    "Tổng số là 120 người, giảm 9 người so với năm 2024, cụ thể:",
                    "- Giáo dục: 80 người (giảm 5 người);",
                    "- Y tế: 40 người (giảm 3 người).");

            assertEquals(1, Texts.faults(result, AuditRule.SUM).size());
            assertEquals("9", Texts.faults(result, AuditRule.SUM).get(0).stated());
        }

        @Test
        void ofSomePartsAreOnlyAHint() {
            AuditResult result = Texts.paragraphs("Còn 1.060 biên chế, trong đó y tế là 739 và giáo dục là 151.");

            assertTrue(Texts.faults(result).isEmpty());
            assertEquals(Severity.HINT, result.findings().get(0).severity());
        }

        @Test
        void inTwoUnitsOfMeasureAreAFaultOfUnit() {
            speaks(AuditRule.UNIT, "Tổng 139.209 triệu đồng, cụ thể năm 2021 là 254 tỷ đồng, năm 2022 là 385 tỷ đồng.");
        }
    }

    @Nested
    class Rates {

        @Test
        void ofPartAndWhole() {
            silent(AuditRule.PERCENT, "Có 22.277/29.429 hồ sơ, đạt tỷ lệ 75,7%.");
            speaks(AuditRule.PERCENT, "Có 15/19 sở đã hoàn thành, đạt 100%.");
        }

        @Test
        void ofAChangeRestOnWhatWasBefore() {
            silent(AuditRule.PERCENT, "Cấp huyện còn 150 phòng, giảm 35 phòng, đạt tỷ lệ 18,92%.");
            speaks(AuditRule.PERCENT, "Cấp huyện còn 150 phòng, giảm 35 phòng, đạt tỷ lệ 23,33%.");
        }

        @Test
        void cutOffAreAHint() {
            AuditResult result = Texts.paragraphs("Đã giảm 6/19 sở, đạt tỷ lệ 31,57%.");

            assertTrue(Texts.faults(result).isEmpty());
            assertEquals(AuditRule.PERCENT, result.findings().get(0).rule());
        }
    }

    @Nested
    class Changes {

        @Test
        void againstBothFigures() {
            silent(AuditRule.DELTA, "Số xã từ 184 xuống còn 180, giảm 04.");
            speaks(AuditRule.DELTA, "Số xã từ 184 xuống còn 180, giảm 06.");
        }

        @Test
        void inTheWrongDirection() {
            speaks(AuditRule.DELTA, "Số hộ tăng từ 640 hộ xuống còn 588 hộ.");
        }

        @Test
        void ofARankGoDownWhenItsNumberGrows() {
            silent(AuditRule.DELTA, "Tụt từ hạng 28/63 đến vị trí 53/63, giảm 25 bậc.");
        }

        @Test
        void betweenTwoListsOfTheSameLabels() {
            speaks(
                    AuditRule.DELTA,
                    "Trước sắp xếp:",
                    "+ Phòng: 96 đơn vị;",
                    "+ Chi cục: 18 đơn vị.",
                    "Sau sắp xếp:",
                    "+ Phòng: 75 đơn vị, giảm 21 đơn vị;",
                    "+ Chi cục: 14 đơn vị, giảm 05 đơn vị.");
        }
    }

    @Nested
    class CountsOfLists {

        @Test
        void withCommasInsideNames() {
            silent(AuditRule.COUNT, "Rà soát 03 lĩnh vực (Y tế, Văn hóa, Thể thao và Du lịch, Giáo dục và Đào tạo).");
            speaks(AuditRule.COUNT, "Rà soát 05 lĩnh vực (Y tế, Văn hóa, Thể thao và Du lịch, Giáo dục và Đào tạo).");
        }

        @Test
        void ofSomethingElseAreNoClaim() {
            AuditResult result = Texts.paragraphs("Cắt giảm 27 TTHC thuộc các lĩnh vực (Y tế, Nội vụ, Tư pháp).");

            assertTrue(result.claims().stream().noneMatch(claim -> claim.rule() == AuditRule.COUNT));
        }

        @Test
        void spokenOverParagraphs() {
            speaks(AuditRule.COUNT, "Rút ra 04 bài học:", "Một là, quyết tâm.", "Hai là, đồng bộ.", "Ba là, sáng tạo.");
        }
    }

    @Nested
    class DatesAndCitations {

        @Test
        void thatCannotBe() {
            speaks(AuditRule.DATE, "Số liệu đến 30/3/205.");
            speaks(AuditRule.DATE, "Họp ngày 31/02/2024.");
            silent(AuditRule.DATE, "Họp ngày 29/02/2024.");
        }

        @Test
        void withAYearThatIsNotTheSigningYear() {
            speaks(AuditRule.CITE, "Theo Quyết định số 04/2024/QĐ-UBND ngày 19/01/2021 của UBND tỉnh.");
            silent(AuditRule.CITE, "Theo Quyết định số 04/2024/QĐ-UBND ngày 19/01/2024 của UBND tỉnh.");
        }

        @Test
        void withoutASlash() {
            assertEquals(
                    "10KH-UBND",
                    speaks(AuditRule.CITE, "Kế hoạch số 10KH-UBND ngày 15/01/2025.")
                            .stated());
        }

        @Test
        void ofOneDocumentWithTwoDates() {
            speaks(AuditRule.CITE, "Nghị quyết số 76/NQ-CP ngày 15/7/2021.", "Nghị quyết số 76/NQ-CP ngày 17/5/2021.");
            AuditResult twoYears = Texts.paragraphs(
                    "Kế hoạch số 49/KH-UBND ngày 02/3/2022.", "Kế hoạch số 49/KH-UBND ngày 28/02/2025.");
            assertTrue(Texts.faults(twoYears).isEmpty());
        }

        @Test
        void ofTheWrongIssuer() {
            speaks(AuditRule.CITE, "Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Chính phủ.");
        }
    }

    @Nested
    class OtherFaults {

        @Test
        void aBaseThatTheTextContradicts() {
            AuditFinding finding = speaks(AuditRule.FRACTION, "Còn lại 99 tổ chức, giảm 30/135 đầu mối.");
            assertEquals("129", finding.computed());
        }

        @Test
        void oneQuantityWithTwoValues() {
            speaks(
                    AuditRule.CROSS,
                    "Tổng số đơn vị sự nghiệp công lập của tỉnh là 681 đơn vị.",
                    "Tổng số đơn vị sự nghiệp công lập của tỉnh là 618 đơn vị.");
        }

        @Test
        void wrongCodePoints() {
            assertEquals("được", speaks(AuditRule.GLYPH, "Kết quả đạt đƣợc").computed());
        }

        @Test
        void aGapInTheNumberingOfPoints() {
            speaks(AuditRule.STRUCT, "a) Một.", "b) Hai.", "d) Bốn.");
        }
    }
}
