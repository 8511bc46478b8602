package vn.cchc.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cchc.report.internal.TestTemplate.paragraph;
import static vn.cchc.report.internal.TestTemplate.runIn;
import static vn.cchc.report.internal.TestTemplate.table;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.model.BlockKind;
import vn.cchc.model.OutlineNode;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.ReportDocument;

class TablesTest {

    private static TestSection withThreeTables() {
        return TestSection.institutions()
                .form("Văn bản", "TC_VB", "TC_VB_NQ", "TC_VB_QD")
                .form("Kinh phí", "TCC_GIAM")
                .form("Biên chế", "BM_BT")
                .register("sang-kien", "Sáng kiến", "Tên", "Năm");
    }

    private static final String[] FIGURES = {
        "TC_VB_NQ",
        "2023",
        "15",
        "TC_VB_QD",
        "2023",
        "84",
        "TCC_GIAM",
        "2021-2025",
        "139,25",
        "BM_BT",
        "2025-03-31",
        "105"
    };

    private static List<String> cells(Block.Table table, int row) {
        return table.rows().get(row).stream()
                .map(cell -> TestReport.words(cell.inlines()))
                .toList();
    }

    private static List<String> titles(Block.Table table) {
        return table.columns().stream().map(Block.Column::title).toList();
    }

    private static Block.Table first(ReportDocument document) {
        return (Block.Table) document.appendices().get(0).blocks().get(0);
    }

    @Nested
    class InAppendices {

        @Test
        void areNumberedThroughTheReportInTheOrderOfTheForms() {
            ReportDocument document = TestReport.of(
                            withThreeTables(),
                            TestSection.thematic("tu-phap", "II.2").form("Kinh phí", "TCC_GIAM"))
                    .asks(TestReport.appendix("I", "II.1"))
                    .asks(TestReport.appendix("II", "II.2"))
                    .figures(FIGURES)
                    .row("the-che/sang-kien", "Mô hình một cửa", "2023")
                    .compose();
            assertEquals(
                    List.of("[Bảng 1. Văn bản]", "[Bảng 2. Kinh phí]", "[Bảng 3. Biên chế]", "[Bảng 4. Sáng kiến]"),
                    TestReport.lines(document.appendices().get(0).blocks()));
            assertEquals(
                    List.of("[Bảng 5. Kinh phí]"),
                    TestReport.lines(document.appendices().get(1).blocks()));
            assertTrue(document.appendices().get(0).landscape());
            assertEquals("Phụ lục I", document.appendices().get(0).label());
        }

        @Test
        void stayOutWhileTheyAreEmptyAndTakeNoNumber() {
            ReportDocument document = TestReport.of(withThreeTables())
                    .asks(TestReport.appendix("I", "II.1"))
                    .figures("BM_BT", "2025-03-31", "105")
                    .compose();
            assertEquals(
                    List.of("[Bảng 1. Biên chế]"),
                    TestReport.lines(document.appendices().get(0).blocks()));
        }

        @Test
        void standInTheFirstThatCollectsThem() {
            ReportDocument document = TestReport.of(withThreeTables())
                    .asks(TestReport.appendix("I", "II.1"))
                    .asks(TestReport.appendix("II", OutlineNode.ALL))
                    .figures("BM_BT", "2025-03-31", "105")
                    .compose();
            assertEquals(
                    List.of("«Chưa có nội dung. Cơ quan soạn: Sở Nội vụ»"),
                    TestReport.lines(document.appendices().get(1).blocks()));
        }

        @Test
        void standBesideRegistersOfTheSameName() {
            ReportDocument document = TestReport.of(TestSection.institutions()
                            .form("Sáng kiến", "BM_BT")
                            .register("sang-kien", "Sáng kiến", "Tên"))
                    .asks(TestReport.appendix("I", "II.1"))
                    .figures("BM_BT", "2025-03-31", "105")
                    .row("the-che/sang-kien", "Mô hình")
                    .compose();
            assertEquals(
                    List.of("[Bảng 1. Sáng kiến]", "[Bảng 2. Sáng kiến]"),
                    TestReport.lines(document.appendices().get(0).blocks()));
        }
    }

    @Nested
    class InTheText {

        private TestReport pointing(TemplateBlock... blocks) {
            return TestReport.of(withThreeTables().results(blocks))
                    .asks(TestReport.node("II.1.1", "II.1"))
                    .asks(TestReport.appendix("I", "II.1"))
                    .figures(FIGURES);
        }

        @Test
        void becomeAPointerToTheAppendix() {
            assertEquals(
                    List.of("# II.1.1. Mục", "Đã ban hành.", "(Số liệu chi tiết tại Bảng 2, Phụ lục I.)"),
                    pointing(paragraph("Đã ban hành."), table("Kinh phí")).lines());
        }

        @Test
        void becomeOneSentenceWhenPointersFollowOneAnother() {
            assertEquals(
                    List.of(
                            "# II.1.1. Mục",
                            "(Số liệu chi tiết tại Bảng 1, Bảng 2 và Bảng 3, Phụ lục I.)",
                            "Ngoài ra.",
                            "(Số liệu chi tiết tại Bảng 1 và Bảng 4, Phụ lục I.)"),
                    pointing(
                                    table("Văn bản"),
                                    table("Kinh phí"),
                                    table("Biên chế"),
                                    table("Kinh phí"),
                                    paragraph("Ngoài ra."),
                                    table("Văn bản"),
                                    new TemplateBlock.RegisterTable("sang-kien"))
                            .row("the-che/sang-kien", "Mô hình", "2024")
                            .lines());
        }

        @Test
        void becomeOneSentenceOverSeveralAppendicesToo() {
            TestSection other = TestSection.thematic("tu-phap", "II.2")
                    .form("Kinh phí ngành", "TCC_GIAM")
                    .results(table("Kinh phí ngành"));
            assertEquals(
                    List.of("# II.1.1. Mục", "(Số liệu chi tiết tại Bảng 1 và Bảng 2, Phụ lục I; Bảng 4, Phụ lục II.)"),
                    TestReport.of(withThreeTables().results(table("Văn bản"), table("Kinh phí")), other)
                            .asks(TestReport.node("II.1.1", OutlineNode.ALL))
                            .asks(TestReport.appendix("I", "II.1"))
                            .asks(TestReport.appendix("II", "II.2"))
                            .figures(FIGURES)
                            .lines());
        }

        @Test
        void fallOutWhileTheyAreEmpty() {
            TestReport report = TestReport.of(
                            withThreeTables().results(table("Văn bản"), table("Không có"), paragraph("Hết.")))
                    .asks(TestReport.node("II.1.1", "II.1"))
                    .asks(TestReport.appendix("I", "II.1"));
            assertEquals(List.of("# II.1.1. Mục", "Hết."), report.lines());
        }

        @Test
        void keepTheirRunInHeading() {
            assertEquals(
                    List.of("# II.1.1. Mục", "a) Số liệu", "(Số liệu chi tiết tại Bảng 1, Phụ lục I.)"),
                    pointing(runIn("Số liệu"), table("Văn bản")).lines());
        }

        @Test
        void standThereWhenNoAppendixCollectsThem() {
            assertEquals(
                    List.of("# II.1.1. Mục", "[Bảng 1. Văn bản]", "[Bảng 2. Biên chế]"),
                    TestReport.of(withThreeTables().results(table("Văn bản"), table("Biên chế")))
                            .asks(TestReport.node("II.1.1", "II.1"))
                            .figures(FIGURES)
                            .lines());
        }

        @Test
        void standUnderAHeadingOfTheBodyThatCollectsThem() {
            OutlineNode figures = TestReport.node(
                    "II.9", OutlineNode.Level.CLAUSE, List.of("II.1"), true, List.of(), true, List.of());
            assertEquals(
                    List.of(
                            "# II.1.1. Mục",
                            "(Số liệu chi tiết tại Bảng 2, mục II.9.)",
                            "# II.9. Mục",
                            "[Bảng 1. Văn bản]",
                            "[Bảng 2. Kinh phí]",
                            "[Bảng 3. Biên chế]"),
                    TestReport.of(withThreeTables().results(table("Kinh phí")))
                            .asks(TestReport.node("II.1.1", "II.1"))
                            .asks(figures)
                            .figures(FIGURES)
                            .lines());
        }
    }

    @Nested
    class OfFigures {

        @Test
        void haveARowForEachIndicatorAndAColumnForEachPeriodWithAFigure() {
            Block.Table table = first(TestReport.of(
                            TestSection.institutions().form("Văn bản", "TC_VB", "TC_VB_NQ", "TC_VB_QD", "MA_LA"))
                    .asks(TestReport.appendix("I", "II.1"))
                    .figures("TC_VB_NQ", "2022", "1.015", "TC_VB_QD", "2022", "84", "TC_VB_NQ", "2023", "hơn 10")
                    .compose());
            assertEquals(List.of("TT", "Chỉ tiêu", "Đơn vị tính", "Năm 2022", "Năm 2023"), titles(table));
            assertEquals(List.of("1", "Văn bản ban hành", "văn bản", "1.099", ""), cells(table, 0));
            assertEquals(List.of("2", "Nghị quyết", "văn bản", "1.015", "hơn 10"), cells(table, 1));
            assertEquals(3, table.rows().size());
            assertEquals("Ô trống: chưa có số liệu.", table.note());
            assertTrue(table.rows().get(0).get(1).bold());
            assertFalse(table.rows().get(1).get(1).bold());
        }

        @Test
        void leaveOutRowsWithoutAnyFigure() {
            Block.Table table =
                    first(TestReport.of(TestSection.institutions().form("Văn bản", "TC_VB_NQ", "TC_VB_QD", "TCC_GIAM"))
                            .asks(TestReport.appendix("I", "II.1"))
                            .figures("TC_VB_NQ", "2022", "15", "TCC_GIAM", "2022", "không thu thập")
                            .compose());
            assertEquals(2, table.rows().size());
            assertEquals(List.of("1", "Nghị quyết", "văn bản", "15"), cells(table, 0));
            assertEquals(List.of("2", "Kinh phí giảm", "tỷ đồng", "không thu thập"), cells(table, 1));
            assertEquals("", table.note());
        }

        @Test
        void sumAFlowUpInALastColumnWhenEveryYearIsThere() {
            TestReport report = TestReport.of(TestSection.institutions().form("Văn bản", "TC_VB_NQ"))
                    .asks(TestReport.appendix("I", "II.1"));
            for (int year = 2021; year <= 2025; year++) {
                report.figures("TC_VB_NQ", String.valueOf(year), "5");
            }
            Block.Table table = first(report.compose());
            assertEquals("Giai đoạn 2021-2025", titles(table).get(8));
            assertEquals("25", cells(table, 0).get(8));
            assertEquals("", table.note());
        }

        @Test
        void putDeclaredPeriodsAndUnforeseenOnesInOrder() {
            Block.Table table = first(TestReport.of(TestSection.institutions()
                            .formOver(List.of("2021-2025", "2024", "2023"), "Biên chế", "BM_BT"))
                    .asks(TestReport.appendix("I", "II.1"))
                    .figures("BM_BT", "2021-2025", "9", "BM_BT", "2024", "8", "BM_BT", "2022-12-31", "7")
                    .compose());
            assertEquals(
                    List.of("31/12/2022", "Năm 2024", "Giai đoạn 2021-2025"),
                    titles(table).subList(3, 6));
        }

        @Test
        void writeAStateInWordsAndOwnUpToNoGapWhereThereIsNone() {
            Block.Table table = first(TestReport.of(TestSection.area("a", "II.1")
                            .indicator("MA_A", "Chỉ số", "", vn.cchc.model.IndicatorKind.INDEX)
                            .form("Chỉ số", "MA_A"))
                    .asks(TestReport.appendix("I", "II.1"))
                    .figures("MA_A", "2023", "không thu thập")
                    .compose());
            assertEquals(List.of("1", "Chỉ số", "", "không thu thập"), cells(table, 0));
            assertEquals("", table.note());
        }
    }

    @Nested
    class OfRegisters {

        private Block.Table table(String... cells) {
            return first(TestReport.of(withThreeTables())
                    .asks(TestReport.appendix("I", "II.1"))
                    .row("the-che/sang-kien", cells)
                    .row("khac/sang-kien", "Không phải của phần này", "2020")
                    .row("the-che/sang-kien", "Bãi đỗ xe số", "2025")
                    .compose());
        }

        @Test
        void numberTheirRows() {
            Block.Table table = table("Mô hình một cửa", "2023");
            assertEquals(List.of("TT", "Tên", "Năm"), titles(table));
            assertEquals(List.of("1", "Mô hình một cửa", "2023"), cells(table, 0));
            assertEquals(List.of("2", "Bãi đỗ xe số", "2025"), cells(table, 1));
            assertEquals(Block.Align.LEFT, table.columns().get(1).align());
            assertEquals(Block.Align.CENTER, table.columns().get(2).align());
        }

        @Test
        void haveAsManyCellsAsColumnsWhateverTheRowsHave() {
            assertEquals(List.of("1", "Mô hình", ""), cells(table("Mô hình"), 0));
            assertEquals(List.of("1", "Mô hình", "2023"), cells(table("Mô hình", "2023", "thừa"), 0));
        }
    }

    @Test
    void aSectionsOfficersMayWriteBesideItsTables() {
        assertEquals(
                List.of("# II.1.1. Mục", "(Số liệu chi tiết tại Bảng 1, Phụ lục I.)", "Ban hành chậm."),
                TestReport.of(withThreeTables()
                                .results(table("Văn bản"), new TemplateBlock.OfficersText(BlockKind.SHORTCOMINGS)))
                        .asks(TestReport.node("II.1.1", "II.1"))
                        .asks(TestReport.appendix("I", "II.1"))
                        .figures(FIGURES)
                        .wrote("the-che", BlockKind.SHORTCOMINGS, "Ban hành chậm.")
                        .lines());
    }
}
