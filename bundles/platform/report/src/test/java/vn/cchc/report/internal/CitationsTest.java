package vn.cchc.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cchc.report.internal.TestTemplate.cite;
import static vn.cchc.report.internal.TestTemplate.number;
import static vn.cchc.report.internal.TestTemplate.paragraph;
import static vn.cchc.report.internal.TestTemplate.passage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.model.LegalDocument;
import vn.cchc.plugin.template.TemplateBlock;

class CitationsTest {

    private static final LegalDocument RESOLUTION = new LegalDocument(
            "76/NQ-CP",
            "Nghị quyết",
            Optional.of(LocalDate.of(2021, 7, 15)),
            "Chính phủ",
            "Ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030");
    private static final LegalDocument PLAN =
            new LegalDocument("239/KH-UBND", "Kế hoạch", Optional.empty(), "UBND tỉnh", "Công tác pháp chế");
    private static final LegalDocument BARE = new LegalDocument("10/CT-UBND", "Chỉ thị", Optional.empty(), "", "");
    private static final LegalDocument ACRONYM =
            new LegalDocument("11/KH-UBND", "Kế hoạch", Optional.empty(), "", "CCHC năm 2025");

    private static List<String> lines(TemplateBlock... blocks) {
        List<String> lines = TestReport.saying(blocks)
                .document(RESOLUTION)
                .document(PLAN)
                .document(BARE)
                .document(ACRONYM)
                .lines();
        return lines.subList(1, lines.size());
    }

    @Nested
    class OfOneDocument {

        @Test
        void areFullAtFirstAndShortLater() {
            assertEquals(
                    List.of(
                            "Thực hiện Nghị quyết{Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình"
                                    + " tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030.} của Chính phủ.",
                            "Theo Nghị quyết{Nghị quyết số 76/NQ-CP.}, tiếp tục."),
                    lines(
                            paragraph("Thực hiện Nghị quyết", cite("76/NQ-CP"), " của Chính phủ."),
                            paragraph("Theo Nghị quyết", cite("76/NQ-CP"), ", tiếp tục.")));
        }

        @Test
        void sayWhatTheDocumentIsAboutAndKeepAcronyms() {
            assertEquals(
                    List.of(
                            "A{Kế hoạch số 239/KH-UBND của UBND tỉnh về công tác pháp chế.}",
                            "B{Chỉ thị số 10/CT-UBND.}",
                            "C{Kế hoạch số 11/KH-UBND về CCHC năm 2025.}"),
                    lines(
                            paragraph("A", cite("239/KH-UBND")),
                            paragraph("B", cite("10/CT-UBND")),
                            paragraph("C", cite("11/KH-UBND"))));
        }

        @Test
        void inAPassageThatFallsOutDoNotCountAsTheFirst() {
            assertEquals(
                    List.of(
                            "A.",
                            "B{Chỉ thị số 10/CT-UBND.}",
                            "C{Kế hoạch số 239/KH-UBND của UBND tỉnh về công tác pháp chế.}"),
                    lines(
                            paragraph("A", passage(number("TC_VB_QD"), cite("239/KH-UBND")), "."),
                            paragraph("B", cite("10/CT-UBND")),
                            paragraph("C", cite("239/KH-UBND"))));
        }
    }

    @Test
    void standCloseToTheirWord() {
        assertEquals(
                List.of("Chỉ thị{Chỉ thị số 10/CT-UBND.} của tỉnh"),
                lines(paragraph("Chỉ thị ", cite("10/CT-UBND"), " của tỉnh")));
    }

    @Test
    void besideOneAnotherShareOneFootnote() {
        assertEquals(
                List.of("Theo kế hoạch{Chỉ thị số 10/CT-UBND; Kế hoạch số 11/KH-UBND về CCHC năm 2025.}."),
                lines(paragraph("Theo kế hoạch", cite("10/CT-UBND"), " ", cite("11/KH-UBND"), ".")));
    }

    @Test
    void ofADocumentThatIsNotRegisteredAreAMark() {
        assertEquals(
                List.of("Theo«chưa có văn bản 99/QĐ-UBND trong danh mục»."),
                lines(paragraph("Theo", cite("99/QĐ-UBND"), ".")));
    }
}
