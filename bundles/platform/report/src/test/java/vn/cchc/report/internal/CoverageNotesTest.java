package vn.cchc.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cchc.report.internal.TestTemplate.change;
import static vn.cchc.report.internal.TestTemplate.cite;
import static vn.cchc.report.internal.TestTemplate.number;
import static vn.cchc.report.internal.TestTemplate.paragraph;
import static vn.cchc.report.internal.TestTemplate.table;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.model.LegalDocument;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.report.doc.Block;

class CoverageNotesTest {

    private static TestReport report(int communes, TemplateBlock... results) {
        return TestReport.of(TestSection.institutions().collected().results(results))
                .asks(TestReport.node("II.1.1", "II.1"))
                .communes(communes);
    }

    private static String sentence(TestReport report) {
        return TestReport.words(report.sentence());
    }

    @Nested
    class Sentences {

        @Test
        void sayNothingWhenEveryUnitReported() {
            TestReport report = report(2, paragraph("Có ", number("TC_VB_NQ"), " nghị quyết."))
                    .figureOf("xa-1", "TC_VB_NQ", "2021-2025", "3")
                    .figureOf("xa-2", "TC_VB_NQ", "2021-2025", "không phát sinh");
            assertEquals("Có 03 nghị quyết.", sentence(report));
        }

        @Test
        void nameTheUnitsThatAreMissing() {
            TestReport report = report(4, paragraph("Có ", number("TC_VB_NQ"), " nghị quyết."))
                    .figureOf("xa-1", "TC_VB_NQ", "2021-2025", "30")
                    .figureOf("xa-2", "TC_VB_NQ", "2021-2025", "không thu thập");
            assertEquals(
                    "Có 30{Số liệu tổng hợp từ 1/4 đơn vị; chưa có số liệu của xã 3 và xã 4; không thu thập: xã 2.}"
                            + " nghị quyết.",
                    sentence(report));
        }

        @Test
        void nameFiveUnitsAndCountTheOthers() {
            TestReport report = report(9, paragraph("Có ", number("TC_VB_NQ"), " nghị quyết."))
                    .figureOf("xa-9", "TC_VB_NQ", "2021-2025", "30");
            assertTrue(
                    sentence(report).contains("chưa có số liệu của xã 1, xã 2, xã 3, xã 4, xã 5 và 3 đơn vị khác."),
                    () -> sentence(report));
        }

        @Test
        void sayItOnceInAParagraph() {
            TestReport report = report(
                            2,
                            paragraph("Có ", number("TC_VB_NQ"), " nghị quyết, ", number("TC_VB_QD"), " quyết định."))
                    .figureOf("xa-1", "TC_VB_NQ", "2021-2025", "30")
                    .figureOf("xa-1", "TC_VB_QD", "2021-2025", "40");
            assertEquals(
                    "Có 30{Số liệu tổng hợp từ 1/2 đơn vị; chưa có số liệu của xã 2.} nghị quyết, 40 quyết định.",
                    sentence(report));
        }

        @Test
        void shareAFootnoteWithADocumentCitedThere() {
            TestReport report = report(2, paragraph("Có ", number("TC_VB_NQ"), cite("76/NQ-CP"), " nghị quyết."))
                    .document(new LegalDocument("76/NQ-CP", "Nghị quyết", Optional.empty(), "Chính phủ", ""))
                    .figureOf("xa-1", "TC_VB_NQ", "2021-2025", "30");
            assertEquals(
                    "Có 30{Số liệu tổng hợp từ 1/2 đơn vị; chưa có số liệu của xã 2; Nghị quyết số 76/NQ-CP của Chính phủ.}"
                            + " nghị quyết.",
                    sentence(report));
        }

        @Test
        void speakOfBothEndsOfAChange() {
            TestReport report = report(2, paragraph("Biên chế ", change("BM_BT"), "."))
                    .figureOf("xa-1", "BM_BT", "2021-12-31", "20")
                    .figureOf("xa-2", "BM_BT", "2021-12-31", "20")
                    .figureOf("xa-1", "BM_BT", "2024-12-31", "30");
            assertEquals(
                    "Biên chế giảm 10 (25%){Số liệu tổng hợp từ 1/2 đơn vị; chưa có số liệu của xã 2.}.",
                    sentence(report));
        }
    }

    @Nested
    class Tables {

        private String note(TestReport report) {
            return ((Block.Table) report.compose().appendices().get(0).blocks().get(0)).note();
        }

        private TestReport report(int communes) {
            return TestReport.of(TestSection.institutions()
                            .collected()
                            .form("Văn bản", "TC_VB_NQ", "TC_VB_QD")
                            .results(table("Văn bản")))
                    .asks(TestReport.node("II.1.1", "II.1"))
                    .asks(TestReport.appendix("I", "II.1"))
                    .communes(communes);
        }

        @Test
        void sayBelowWhatIsMissing() {
            assertEquals(
                    "Số liệu tổng hợp từ 1/2 đơn vị; chưa có số liệu của xã 2.",
                    note(report(2)
                            .figureOf("xa-1", "TC_VB_NQ", "2024", "1")
                            .figureOf("xa-1", "TC_VB_QD", "2024", "2")));
        }

        @Test
        void tellTheLeastWhereFiguresDiffer() {
            assertEquals(
                    "Số liệu tổng hợp từ ít nhất 1/3 đơn vị; chưa có số liệu của xã 2 và xã 3.",
                    note(report(3)
                            .figureOf("xa-1", "TC_VB_NQ", "2024", "1")
                            .figureOf("xa-1", "TC_VB_QD", "2024", "2")
                            .figureOf("xa-2", "TC_VB_QD", "2024", "2")));
        }

        @Test
        void sayNothingOfWhatIsWhole() {
            assertEquals(
                    "",
                    note(report(1)
                            .figureOf("xa-1", "TC_VB_NQ", "2024", "1")
                            .figureOf("xa-1", "TC_VB_QD", "2024", "2")));
        }
    }

    @Test
    void theListOfHeadingsStandsInFrontWhereTheRoundWantsIt() {
        TestReport report = TestReport.saying(paragraph("Đã xong.")).withContents();
        assertEquals(List.of("[MỤC LỤC]", "# II.1.1. Mục", "Đã xong."), report.lines());
        assertEquals(
                List.of("# II.1.1. Mục", "Đã xong."),
                TestReport.saying(paragraph("Đã xong.")).lines());
    }
}
