package vn.cchc.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cchc.report.internal.TestTemplate.item;
import static vn.cchc.report.internal.TestTemplate.number;
import static vn.cchc.report.internal.TestTemplate.paragraph;
import static vn.cchc.report.internal.TestTemplate.passage;
import static vn.cchc.report.internal.TestTemplate.runIn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.model.BlockKind;
import vn.cchc.model.LegalDocument;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;

class OutlineReportComposerTest {

    private static final String NOBODY_WROTE = "«Chưa có nội dung. Cơ quan soạn: Sở Nội vụ»";

    @Nested
    class Headings {

        @Test
        void followTheOutlineWithAreasBeforeThematicReports() {
            assertEquals(
                    List.of("# P1. Mục", "# 1. Mục", "Thể chế.", "Tư pháp.", "# 2. Mục", "Tổ chức."),
                    TestReport.of(
                                    TestSection.thematic("tu-phap", "II.1").results(paragraph("Tư pháp.")),
                                    TestSection.area("to-chuc", "II.3").results(paragraph("Tổ chức.")),
                                    TestSection.area("the-che", "II.1").results(paragraph("Thể chế.")))
                            .asks(TestReport.part("P1", TestReport.node("1", "II.1"), TestReport.node("2", "II.3")))
                            .lines());
        }

        @Test
        void thatAreRequiredStayAndSayWhoWrites() {
            assertEquals(
                    List.of("# P1. Mục", "# 1. Mục", NOBODY_WROTE),
                    TestReport.of()
                            .asks(TestReport.part("P1", TestReport.node("1", "II.1")))
                            .lines());
        }

        @Test
        void thatAreNotRequiredAreLeftOutWithTheHeadingsAboveThem() {
            assertEquals(
                    List.of(),
                    TestReport.of()
                            .asks(TestReport.part(
                                    "P1", TestReport.node("1", "II.1", false, List.of(BlockKind.RESULTS))))
                            .lines());
        }

        @Test
        void closeTheirNumbersWhenOneIsLeftOut() {
            assertEquals(
                    List.of("# P1. Mục", "# 1. Mục", NOBODY_WROTE, "# 2. Mục", NOBODY_WROTE),
                    TestReport.of()
                            .asks(TestReport.part(
                                    "P1",
                                    TestReport.node("1", "II.1"),
                                    TestReport.node("2", "II.2", false, List.of(BlockKind.RESULTS)),
                                    TestReport.node("3", "II.3")))
                            .lines());
        }

        @Test
        void carryTheirOwnersWords() {
            assertEquals(
                    List.of("# 1. Mục", "Không phát sinh.", "- Một;", "+ Hai."),
                    TestReport.of()
                            .asks(TestReport.node("1", "II.1"))
                            .wrote("1", BlockKind.RESULTS, "Không phát\nsinh.\n\n- Một;\n+ Hai.")
                            .lines());
        }

        @Test
        void ofAppendicesThatAreRequiredStayToo() {
            ReportDocument document =
                    TestReport.of().asks(TestReport.appendix("I", "II.1")).compose();
            assertEquals(
                    List.of(NOBODY_WROTE),
                    TestReport.lines(document.appendices().get(0).blocks()));
        }
    }

    @Nested
    class RunIns {

        private List<String> letters(int count) {
            List<TemplateBlock> blocks = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                blocks.add(runIn("Đoạn " + i));
                blocks.add(paragraph("Chữ."));
            }
            return TestReport.saying(blocks.toArray(TemplateBlock[]::new)).compose().body().stream()
                    .filter(Block.RunIn.class::isInstance)
                    .map(b -> ((Block.RunIn) b).letter())
                    .collect(Collectors.toList());
        }

        @Test
        void areLetteredByTheVietnameseAlphabet() {
            assertEquals(List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"), letters(10));
        }

        @Test
        void goOnWithNumbersWhenTheLettersAreUsedUp() {
            assertEquals("24", letters(24).get(23));
        }

        @Test
        void thatHeadNothingAreDroppedAndTakeNoLetter() {
            assertEquals(
                    List.of("# II.1.1. Mục", "a) Một", "Chữ.", "b) Ba", "Chữ."),
                    TestReport.saying(
                                    runIn("Không có gì"),
                                    runIn("Một"),
                                    paragraph("Chữ."),
                                    runIn("Hai"),
                                    paragraph(passage(number("TC_VB_QD"))),
                                    runIn("Ba"),
                                    paragraph("Chữ."),
                                    runIn("Bốn"))
                            .lines());
        }

        @Test
        void thatHeadNothingInTheirSectionDoNotHeadTheNext() {
            assertEquals(
                    List.of("# 1. Mục", "Thể chế.", "Tư pháp."),
                    TestReport.of(
                                    TestSection.area("the-che", "II.1").results(paragraph("Thể chế."), runIn("Rỗng")),
                                    TestSection.thematic("tu-phap", "II.1").results(paragraph("Tư pháp.")))
                            .asks(TestReport.node("1", "II.1"))
                            .lines());
        }

        @Test
        void nameShortcomingsAndCausesWhereAHeadingTakesSeveralKinds() {
            List<BlockKind> kinds =
                    List.of(BlockKind.SHORTCOMINGS, BlockKind.SUBJECTIVE_CAUSES, BlockKind.OBJECTIVE_CAUSES);
            assertEquals(
                    List.of(
                            "# 1. Mục",
                            "a) Tồn tại, hạn chế",
                            "- Chậm.",
                            "b) Nguyên nhân khách quan",
                            "Văn bản cấp trên thay đổi."),
                    TestReport.of(TestSection.area("the-che", "II.1")
                                    .text(
                                            BlockKind.SHORTCOMINGS,
                                            new TemplateBlock.OfficersText(BlockKind.SHORTCOMINGS))
                                    .text(BlockKind.OBJECTIVE_CAUSES, paragraph("Văn bản cấp trên thay đổi.")))
                            .asks(TestReport.node("1", "II.1", true, kinds))
                            .wrote("the-che", BlockKind.SHORTCOMINGS, "- Chậm.")
                            .lines());
        }
    }

    @Nested
    class TheFrame {

        @Test
        void standsBeforeAndAfterTheOutline() {
            assertEquals(
                    List.of("Thực hiện Nghị quyết.", "# 1. Mục", NOBODY_WROTE, "- Trên đây là báo cáo."),
                    TestReport.of()
                            .asks(TestReport.node("1", "II.1"))
                            .framed(paragraph("Thực hiện Nghị quyết."), item("Trên đây là báo cáo."))
                            .lines());
        }

        @Test
        void carriesTheLetterheadTheTypeAndTheTitle() {
            ReportDocument document = TestReport.of().compose();
            assertEquals("BÁO CÁO", document.type());
            assertEquals("Sơ kết cải cách hành chính", document.title());
            assertEquals("/BC-UBND", document.letterhead().symbol());
            assertEquals(List.of(), document.body());
        }
    }

    @Nested
    class OfficersText {

        private List<Block> read(String text) {
            List<Block> body = TestReport.of()
                    .asks(TestReport.node("1", "II.1"))
                    .wrote("1", BlockKind.RESULTS, text)
                    .compose()
                    .body();
            return body.subList(1, body.size());
        }

        @Test
        void joinsLinesAndTellsItemsFromParagraphs() {
            assertEquals(
                    List.of("Một hai.", "Ba.", "- Bốn năm;", "+ Sáu."),
                    TestReport.lines(read("Một\nhai.\n\n\nBa.\n- Bốn\n  năm;\n+ Sáu.")));
        }

        @Test
        void mayHoldRunInHeadings() {
            assertEquals(
                    List.of("a) Tiếp dân", "Chữ."),
                    TestReport.of()
                            .asks(TestReport.node("1", "II.1"))
                            .wrote("1", BlockKind.RESULTS, "#### Tiếp dân\nChữ.")
                            .lines()
                            .subList(1, 3));
        }

        @Test
        void mayBeBoldAndItalic() {
            Block.Paragraph paragraph =
                    (Block.Paragraph) read("Có **hai lỗi** và _một_ nhắc.").get(0);
            assertEquals(
                    List.of(
                            Inline.Text.of("Có "),
                            new Inline.Text("hai lỗi", true, false),
                            Inline.Text.of(" và "),
                            new Inline.Text("một", false, true),
                            Inline.Text.of(" nhắc.")),
                    paragraph.inlines());
        }

        @Test
        void keepsStarsAndUnderscoresThatMarkNothing() {
            for (String text : List.of("Tệp so_lieu_2024 đã nộp.", "2 * 3 ** 4", "**", "_ _")) {
                assertEquals(List.of(text), TestReport.lines(read(text)));
            }
        }

        @Test
        void bindsNumbersAndCitationsAsTemplatesDo() {
            TestReport report = TestReport.of(TestSection.institutions())
                    .asks(TestReport.node("1", "II.1"))
                    .figures("TC_VB_NQ", "2024", "5")
                    .document(new LegalDocument("76/NQ-CP", "Nghị quyết", Optional.empty(), "Chính phủ", ""))
                    .wrote("1", BlockKind.RESULTS, "Ban hành {{TC_VB_NQ 2024}} nghị quyết {{cite \"76/NQ-CP\"}}.");

            assertEquals(
                    "Ban hành 05 nghị quyết{Nghị quyết số 76/NQ-CP của Chính phủ.}.",
                    report.lines().get(1));
        }

        @Test
        void showsAWrongBindingAsAMark() {
            TestReport report = TestReport.of(TestSection.institutions())
                    .asks(TestReport.node("1", "II.1"))
                    .wrote("1", BlockKind.RESULTS, "Có {{TC_VB lst}} và {{KHONG_CO}} văn bản {{.");

            assertEquals(
                    "Có «không hiểu {{TC_VB lst}}» và «chỉ tiêu KHONG_CO thuộc mô-đun đang tắt hoặc chưa cài» văn bản"
                            + " «không hiểu {{».",
                    report.lines().get(1));
        }
    }

    @Test
    void composesTheSameDocumentAtEveryRun() {
        TestReport report = TestReport.saying(paragraph("Ban hành ", number("TC_VB"), "."))
                .figures("TC_VB_NQ", "2021-2025", "15", "TC_VB_QD", "2021-2025", "84");
        assertEquals(report.compose(), report.compose());
    }
}
