package vn.cchc.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.model.Severity;

/** Dates that don't exist, run backwards, come after the report or lie outside its period. */
class DatesTest {

    private static List<AuditFinding> in(String... paragraphs) {
        return Texts.paragraphs(paragraphs).findings().stream()
                .filter(finding -> finding.rule() == AuditRule.DATE)
                .toList();
    }

    private static void one(List<AuditFinding> found, Severity severity) {
        assertEquals(1, found.size(), found::toString);
        assertEquals(severity, found.get(0).severity(), found::toString);
    }

    private static void none(List<AuditFinding> found) {
        assertTrue(found.isEmpty(), found::toString);
    }

    @Nested
    class DatesThatDoNotExist {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Số liệu đến 31/02.",
                    "Họp ngày 31/02/2024.",
                    "Tính đến 30/3/205, đã hoàn thành.",
                    "Ký ngày 31 tháng 4 năm 2023.",
                    "Ký ngày 31 tháng 4 hằng năm.",
                    "Ban hành 12/13/2022.",
                    "Báo cáo ngày 15/8/20244 của Sở.",
                    "Trong tháng 13/2023, các xã đã nộp.",
                    "Trong tháng 13 năm 2023, các xã đã nộp.",
                    "Từ ngày 00/5/2024 đến nay.",
                    "Họp ngày 0/5/2024.",
                    "Kiểm tra ngày 29/02/2023.",
                    "Kiểm tra ngày 29 tháng 02 năm 2023.",
                    "Báo cáo quý V/2024.",
                    "Báo cáo quý V năm 2024.",
                    "Báo cáo quý 5/2024.",
                    "Báo cáo quý VI.",
                    "Tính đến hết ngày 31/9.",
                    "Tính đến ngày 31/11/2024 và ngày 30/6/2024.",
                    "Kỳ 01/01/2024-31/06/2024.",
                    "Kỳ 01/01/2024 – 31/06/2024.",
                    "Số liệu ngày 31.02.2024.",
                    "Số liệu ngày 31-04-2024.",
                    "Ngày 45/6/2024 đã họp.",
                    "Ngày 15/6/2204 đã họp.",
                    "Ngày 15/06/0204 đã họp.",
                    "Đến tháng 12/20244 hoàn thành.",
                    "Đến tháng 12/205, hoàn thành.",
                    "Đến tháng 00/2024.",
                    "NGÀY 31 THÁNG 4 NĂM 2023",
                    "Quyết định số 12/QĐ-UBND ngày 31/6/2024 của UBND tỉnh.",
                    "Họp ngày 32/01/2024.",
                    "Họp ngày 30/02/24.",
                    "Từ ngày 25 đến ngày 31/4/2024."
                })
        void areErrors(String text) {
            one(in(text), Severity.BLOCK);
        }

        @Test
        void areSeenInTheLineTheyStandIn() {
            AuditResult result = Texts.lines("Thực hiện kế hoạch của tỉnh.", "", "Số liệu đến 31/02/2024.");
            assertEquals(3, result.findings().get(0).from().line());
        }
    }

    @Nested
    class WhatIsRightOrNoDate {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Có 15/19 sở; trực 24/7; nghỉ lễ 30/4 và 1/5; ngày 2/9; 20/11.",
                    "Theo Thông tư số 13/2022/TT-BNV; số 31/2021/NĐ-CP; số 45/2013/QH13.",
                    "Tỷ lệ 12/13, 31/45, 32/33 đơn vị; 31/04 đơn vị; 12/15/20 xã; tỷ lệ 40/30/30.",
                    "Kinh phí 31.02 tỷ đồng, 12.345 triệu đồng; 30.3 triệu; 1.574.205 hồ sơ.",
                    "Ngày 29/02/2024; ngày 29 tháng 2 năm 2024; ngày 28/02; 29/02; ngày 31/12/2025.",
                    "Quý I/2024, quý II năm 2024, quý III, quý IV/2025; quý 4/2024; quý vị; QUÝ VỊ ĐẠI BIỂU.",
                    "Lương tháng 13; mỗi tháng 15 hồ sơ; trong 6 tháng 20 lượt; hằng tháng 13/205 hồ sơ.",
                    "Tháng 12/2024; tháng 01 năm 2025; tháng 1, 2, 3/2024; 6 tháng đầu năm 2024.",
                    "Mục 1.2.2024; phiên bản 12.13.2022; IP 10.12.30.41; điện thoại 0262.3.855.205.",
                    "Xếp hạng 53/63; đạt 20/20/20 điểm; bậc 3/7; lớp 10/12; hệ 12/12.",
                    "Công văn 1234/31/2024; biển số 47A-123.45; mã 31/13/9999.",
                    "Nghị quyết số 18-NQ/TW ngày 25/10/2017; Chỉ thị số 05-CT/TW ngày 15/5/2016.",
                    "Từ ngày 20 tháng trước đến ngày 15/4/2024; từ ngày 15/12 đến ngày 10/01/2024.",
                    "Sinh ngày 01/01/1975; thành lập ngày 03/02/1930."
                })
        void isSilent(String text) {
            none(in(text));
        }
    }

    @Nested
    class Ranges {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Giai đoạn 2025-2021 đã kết thúc.",
                    "Giai đoạn 2026 đến 2025 của tỉnh.",
                    "Từ năm 2025 đến năm 2021, tỉnh đã đầu tư.",
                    "Từ ngày 15/12/2024 đến ngày 10/3/2024.",
                    "Từ ngày 15 tháng 12 năm 2024 đến ngày 10 tháng 3 năm 2024.",
                    "Kỳ báo cáo (15/12/2024 - 14/6/2024).",
                    "Từ tháng 9/2024 đến tháng 3/2024.",
                    "Từ tháng 9 năm 2024 đến hết tháng 3 năm 2023.",
                    "Nhiệm kỳ 2025-2020."
                })
        void thatRunBackwardsAreErrors(String text) {
            one(in(text), Severity.BLOCK);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Giai đoạn 2021-2025; giai đoạn 2021 đến 2030; nhiệm kỳ 2020-2025; năm học 2023-2024.",
                    "Từ ngày 15/12/2023 đến ngày 14/12/2024; từ 01/01 đến 30/6/2024.",
                    "Từ tháng 12/2023 đến tháng 3/2024.",
                    "Chênh lệch 2040-2021 = 19; giảm từ 2.025 xuống 2.021 hồ sơ; giảm từ 2025 hồ sơ đến 2021 hồ sơ.",
                    "Từ năm 2021 đến năm 2021."
                })
        void thatRunForwardsAreSilent(String text) {
            none(in(text));
        }
    }

    @Nested
    class AReportOfACertainDay {

        private static List<AuditFinding> with(String... sentences) {
            List<String> text = new ArrayList<>(List.of(
                    "UBND TỈNH", "Đắk Nông, ngày 15 tháng 6 năm 2024", "BÁO CÁO", "Công tác cải cách hành chính"));
            text.addAll(List.of(sentences));
            return in(text.toArray(String[]::new));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Tính đến ngày 30/9/2024, đã tiếp nhận 12 hồ sơ.",
                    "Đã ban hành Quyết định số 12/QĐ-UBND ngày 20/7/2024 của UBND tỉnh.",
                    "Số liệu tính đến tháng 9/2024.",
                    "Kết quả đến ngày 20 tháng 6 năm 2025 đạt cao."
                })
        void warnsOfLaterResults(String text) {
            one(with(text), Severity.WARN);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Phấn đấu hoàn thành trước ngày 30/9/2024.",
                    "Dự kiến đến tháng 12/2024 ban hành.",
                    "Nghị định có hiệu lực từ ngày 01/7/2024.",
                    "Đã xây dựng kế hoạch đến ngày 31/12/2025.",
                    "Tính đến ngày 15/6/2024, đã tiếp nhận 12 hồ sơ.",
                    "Tính đến tháng 6/2024, đã tiếp nhận 12 hồ sơ.",
                    "Thời hạn gửi báo cáo: ngày 25/6/2024."
                })
        void isSilentAboutPlansAndWhatWasBefore(String text) {
            none(with(text));
        }

        @Test
        void readsItsDayBesideItsNumber() {
            one(
                    in(
                            "Số: 12/BC-UBND          Đắk Nông, ngày 15 tháng 6 năm 2024",
                            "Tính đến ngày 30/9/2024, đã tiếp nhận 12 hồ sơ."),
                    Severity.WARN);
        }
    }

    @Nested
    class AReportOfAPeriod {

        private static List<AuditFinding> with(String... sentences) {
            List<String> text =
                    new ArrayList<>(List.of("BÁO CÁO", "Sơ kết thực hiện Chương trình giai đoạn 2021 - 2025"));
            text.addAll(List.of(sentences));
            return in(text.toArray(String[]::new));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Năm 2012, tỉnh đã ban hành 12 văn bản.",
                    "Trong năm 2032, toàn tỉnh đã tiếp nhận 1.200 hồ sơ.",
                    "Năm 2021 có 12 lớp, năm 2022 có 15 lớp, năm 2032 có 20 lớp."
                })
        void hintsAtYearsOutsideIt(String text) {
            one(with(text), Severity.HINT);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Năm 2020, tỉnh đã ban hành 12 văn bản.",
                    "Năm 2023, tỉnh đã ban hành 12 văn bản.",
                    "Tăng so với năm 2015 (12 văn bản).",
                    "Nghị quyết số 18-NQ/TW năm 2017 đã được quán triệt.",
                    "Đến năm 2030, phấn đấu đạt 100%.",
                    "Giai đoạn 2016-2020 đã giảm 12 đơn vị; từ năm 2015 đến năm 2021 giảm 20 đơn vị.",
                    "Luật Tổ chức chính quyền địa phương năm 2015 đã được sửa đổi năm 2019.",
                    "Năm 2026, tỉnh sẽ ban hành 12 văn bản."
                })
        void isSilentAboutOthers(String text) {
            none(with(text));
        }

        @Test
        void isSilentWhenTheTitleNamesNone() {
            none(in("BÁO CÁO", "Công tác cải cách hành chính", "Năm 2012, tỉnh đã ban hành 12 văn bản."));
        }
    }
}
