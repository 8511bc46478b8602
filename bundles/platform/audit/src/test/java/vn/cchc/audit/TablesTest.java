package vn.cchc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.audit.AuditText.Cell;
import vn.cchc.audit.AuditText.Part;
import vn.cchc.audit.internal.DefaultAuditor;
import vn.cchc.model.Severity;

/** Totals and rates in the tables of documents. */
class TablesTest {

    /** Audits a table whose cells stand apart by bars; the place of a cell is row times 100 plus column. */
    private static AuditResult table(String... rows) {
        List<Part> parts = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("[|]", -1);
            for (int column = 0; column < cells.length; column++) {
                String text = cells[column].strip();
                if (!text.isEmpty()) {
                    Place place = new Place(0, 0, (row + 1) * 100 + column + 1);
                    parts.add(new Part(text, place, Optional.of(new Cell(1, row + 1, column + 1))));
                }
            }
        }
        return new DefaultAuditor().audit(AuditText.ofParagraphs("bang.docx", parts));
    }

    private static void silent(AuditRule rule, String... rows) {
        AuditResult result = table(rows);
        assertTrue(result.findings().isEmpty(), () -> String.valueOf(result.findings()));
        assertTrue(Texts.holds(result, rule), () -> String.valueOf(result.claims()));
    }

    private static void noClaim(String... rows) {
        AuditResult result = table(rows);
        assertTrue(result.findings().isEmpty(), () -> String.valueOf(result.findings()));
    }

    private static void speaks(AuditRule rule, Severity severity, int place, String computed, String... rows) {
        List<AuditFinding> found = table(rows).findings();
        assertEquals(1, found.size(), found::toString);
        assertEquals(rule, found.get(0).rule(), found::toString);
        assertEquals(severity, found.get(0).severity(), found::toString);
        assertEquals(place, found.get(0).from().paragraph(), found::toString);
        assertEquals(computed, found.get(0).computed(), found::toString);
    }

    private static String[] with(String[] rows, int row, String text) {
        String[] changed = rows.clone();
        changed[row] = text;
        return changed;
    }

    @Nested
    class ATotalRow {

        private final String[] right = {
            "STT | Đơn vị | Tiếp nhận | Giải quyết | Trễ hạn",
            "1 | Sở Nội vụ | 1.250 | 1.200 | 5",
            "2 | Sở Tài chính | 830 | 815 | 3",
            "3 | Sở Y tế | 2.420 | 2.400 | 12",
            "| Tổng cộng | 4.500 | 4.415 | 20"
        };

        @Test
        void thatIsRightIsSilent() {
            silent(AuditRule.SUM, right);
        }

        @Test
        void thatIsWrongIsAnErrorWhenOtherColumnsProveIt() {
            speaks(AuditRule.SUM, Severity.BLOCK, 504, "4.415", with(right, 4, "| Tổng cộng | 4.500 | 4.451 | 20"));
        }

        @Test
        void mayStandOnTop() {
            String[] top = {right[0], right[4], right[1], right[2], right[3]};
            silent(AuditRule.SUM, top);
            speaks(AuditRule.SUM, Severity.BLOCK, 203, "4.500", with(top, 1, "| Toàn tỉnh | 4.600 | 4.415 | 20"));
        }

        @Test
        void withOneColumnIsAWarningWhenTheGapLooksLikeASlip() {
            String[] one = {
                "STT | Đơn vị | Số lượng", "1 | Xã A | 120", "2 | Xã B | 85", "3 | Xã C | 95", "| Cộng | 300"
            };
            silent(AuditRule.SUM, one);
            speaks(AuditRule.SUM, Severity.WARN, 503, "300", with(one, 4, "| Cộng | 310"));
            noClaim(with(one, 4, "| Cộng | 778"));
        }

        @Test
        void isMadeOfTheWidestLevelOfNumbers() {
            String[] levels = {
                "TT | Nội dung | Năm 2023 | Năm 2024 | Ghi chú",
                "| Tổng số | 180 | 200 |",
                "I | Cấp tỉnh | 100 | 110 |",
                "1 | Sở A | 60 | 70 |",
                "2 | Sở B | 40 | 40 | tăng",
                "II | Cấp huyện | 80 | 90 |",
                "1 | Huyện C | 50 | 55 |",
                "2 | Huyện D | 30 | 35 |"
            };
            silent(AuditRule.SUM, levels);
            speaks(AuditRule.SUM, Severity.WARN, 203, "180", with(levels, 1, "| Tổng số | 108 | 200 |"));
        }

        @Test
        void ofALevelIsCheckedToo() {
            String[] levels = {
                "TT | Nội dung | Năm 2021 | Năm 2022 | Năm 2023 | Năm 2024",
                "I | Cấp tỉnh | 100 | 110 | 120 | 130",
                "1 | Sở A | 60 | 70 | 75 | 80",
                "2 | Sở B | 40 | 40 | 45 | 50",
                "II | Cấp huyện | 80 | 90 | 95 | 99",
                "1 | Huyện C | 50 | 55 | 60 | 60",
                "2 | Huyện D | 30 | 35 | 35 | 39"
            };
            silent(AuditRule.SUM, levels);
            speaks(AuditRule.SUM, Severity.BLOCK, 505, "95", with(levels, 4, "II | Cấp huyện | 80 | 90 | 59 | 99"));
        }

        @Test
        void ofSubtotalsIsRight() {
            silent(
                    AuditRule.SUM,
                    "STT | Đơn vị | Số lớp | Học viên",
                    "1 | Sở A | 2 | 60",
                    "2 | Sở B | 3 | 90",
                    "| Cộng | 5 | 150",
                    "1 | Huyện C | 1 | 30",
                    "2 | Huyện D | 4 | 110",
                    "| Cộng | 5 | 140",
                    "| Tổng cộng | 10 | 290");
        }

        @Test
        void roundedInDecimalsIsRight() {
            silent(
                    AuditRule.SUM,
                    "STT | Nguồn | Kế hoạch (tỷ đồng) | Thực hiện",
                    "1 | Ngân sách trung ương | 12,4 | 10,3",
                    "2 | Ngân sách tỉnh | 7,4 | 6,4",
                    "| Tổng số | 19,9 | 16,6");
        }

        @Test
        void isSilentWhenItIsNoSum() {
            noClaim(
                    "STT | Đơn vị | Điểm | Xếp hạng | Tỷ lệ (%)",
                    "1 | Sở A | 90,5 | 1 | 95",
                    "2 | Sở B | 85,2 | 2 | 90",
                    "3 | Sở C | 80,1 | 3 | 85",
                    "| Toàn tỉnh | 85,3 | 12 | 90");
            noClaim(
                    "STT | Chỉ tiêu | Số lượng",
                    "1 | Tổng số thủ tục | 1.574",
                    "2 | Thủ tục cấp tỉnh | 1.200",
                    "3 | Hồ sơ tiếp nhận | 22.277");
            noClaim("STT | Đơn vị | Số lượng | Đạt", "1 | Xã A | 12 | x", "2 | Xã B | nhiều | x", "| Tổng số | 50 | x");
        }

        @Test
        void leavesOutWhatIsNamedOnlyInPart() {
            silent(
                    AuditRule.SUM,
                    "STT | Đơn vị | Tổng biên chế | Có mặt",
                    "1 | Sở A | 60 | 55",
                    "| Trong đó: nữ | 20 | 18",
                    "2 | Sở B | 40 | 38",
                    "| Tổng cộng | 100 | 93");
        }
    }

    @Nested
    class ATotalColumn {

        private final String[] right = {
            "STT | Đơn vị | Tổng số | Toàn trình | Một phần | Khác | Ghi chú",
            "1 | Sở Nội vụ | 120 | 60 | 40 | 20 |",
            "2 | Sở Tài chính | 85 | 45 | 30 | 10 |",
            "3 | Sở Y tế | 95 | 50 | 25 | 20 |",
            "4 | Sở Tư pháp | 64 | 30 | 30 | 4 |"
        };

        @Test
        void thatIsRightIsSilent() {
            silent(AuditRule.SUM, right);
        }

        @Test
        void thatIsWrongInOneRowIsAnError() {
            speaks(AuditRule.SUM, Severity.BLOCK, 303, "85", with(right, 2, "2 | Sở Tài chính | 58 | 45 | 30 | 10 |"));
        }

        @Test
        void mayStandAtTheEnd() {
            silent(
                    AuditRule.SUM,
                    "Năm | Nghị quyết | Quyết định | Cộng",
                    "2021 | 12 | 40 | 52",
                    "2022 | 15 | 38 | 53",
                    "2023 | 11 | 42 | 53");
        }

        @Test
        void isSilentWhenTheOthersAreNotItsParts() {
            noClaim(
                    "STT | Đơn vị | Tổng số hồ sơ | Đúng hạn | Số lượt kiểm tra",
                    "1 | Sở A | 120 | 118 | 5",
                    "2 | Sở B | 85 | 85 | 7",
                    "3 | Sở C | 95 | 90 | 2");
        }
    }

    @Nested
    class ARateColumn {

        private final String[] right = {
            "STT | Đơn vị | Tiếp nhận | Đúng hạn | Tỷ lệ (%)",
            "1 | Sở Nội vụ | 1.250 | 1.200 | 96",
            "2 | Sở Tài chính | 830 | 815 | 98,19",
            "3 | Sở Y tế | 2.420 | 2.400 | 99,17%",
            "4 | Sở Tư pháp | 640 | 600 | 93,75"
        };

        @Test
        void thatIsRightIsSilent() {
            silent(AuditRule.PERCENT, right);
        }

        @Test
        void thatIsWrongInOneRowIsAnError() {
            speaks(
                    AuditRule.PERCENT,
                    Severity.BLOCK,
                    405,
                    "99,17%",
                    with(right, 3, "3 | Sở Y tế | 2.420 | 2.400 | 97,19"));
        }

        @Test
        void ofAChangeIsRead() {
            String[] change = {
                "STT | Đơn vị | Trước sắp xếp | Sau sắp xếp | Tỷ lệ giảm (%)",
                "1 | Phòng | 96 | 75 | 21,88",
                "2 | Chi cục | 18 | 14 | 22,22",
                "3 | Trung tâm | 40 | 30 | 25",
                "4 | Ban | 10 | 6 | 40"
            };
            silent(AuditRule.PERCENT, change);
            speaks(AuditRule.PERCENT, Severity.BLOCK, 305, "22,22%", with(change, 2, "2 | Chi cục | 18 | 14 | 28,57"));
        }

        @Test
        void isSilentWhenNoTwoColumnsGiveIt() {
            noClaim(
                    "STT | Đơn vị | Tiếp nhận | Giải quyết | Tỷ lệ hài lòng (%)",
                    "1 | Sở A | 120 | 118 | 91,5", "2 | Sở B | 85 | 80 | 88,2", "3 | Sở C | 95 | 93 | 95");
        }
    }

    @Test
    void linesOfAnExtractedTextMakeNoTable() {
        AuditResult result = Texts.lines("Đơn vị", "Sở A", "12", "Sở B", "15", "Tổng cộng", "28");
        assertTrue(result.findings().isEmpty());
    }
}
