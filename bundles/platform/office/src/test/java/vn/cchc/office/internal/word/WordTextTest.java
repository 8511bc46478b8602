package vn.cchc.office.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.SampleReport;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;

class WordTextTest {

    @TempDir
    Path folder;

    private WordFile draft;

    @BeforeEach
    void writeDraft() throws IOException {
        draft = write(SampleReport.draft());
    }

    private WordFile write(ReportDocument document) throws IOException {
        return WordFile.of(document, folder);
    }

    @Nested
    class TextOfTheBody {

        @Test
        void followsTheLadderOfHeadings() throws IOException {
            assertEquals(
                    "Phần ITÌNH HÌNH TRIỂN KHAI VÀ KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH NHÀ NƯỚC GIAI ĐOẠN"
                            + " 2021-2025",
                    draft.texts("DeMucPhan").get(0));
            assertEquals(
                    1,
                    draft.all("word/document.xml", "(//w:p[w:pPr/w:pStyle/@w:val='DeMucPhan'])[1]//w:br")
                            .size());
            List<String> read = draft.read();
            assertTrue(read.contains("I. TÌNH HÌNH TRIỂN KHAI"), read::toString);
            assertTrue(read.contains("1. Công tác chỉ đạo, điều hành"));
            assertTrue(read.contains("1.1. Kết quả chủ yếu đã đạt được"));
            assertTrue(read.contains("5. Nội dung thứ 5"));
            assertEquals(List.of("a) Xây dựng kế hoạch", "b) Thông tin, tuyên truyền"), draft.texts("DeMucTiet"));
        }

        @Test
        void numbersRunInsThatHaveNoLetterByTheVietnameseAlphabet() throws IOException {
            List<Block> body = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                body.add(new Block.RunIn("", "Nội dung"));
            }
            assertEquals(
                    List.of("a)", "b)", "c)", "d)", "đ)", "e)", "g)"),
                    write(SampleReport.with(body)).texts("DeMucTiet").stream()
                            .map(text -> text.substring(0, 2))
                            .toList());
        }

        @Test
        void beginsItemsWithDashAndPlusThatWordSets() throws IOException {
            List<String> read = draft.read();
            assertTrue(read.contains("- Số nhiệm vụ đã hoàn thành: 132 nhiệm vụ, đạt 92,31%;"));
            assertTrue(read.stream().anyMatch(text -> text.startsWith("+ Trong đó")));
            assertTrue(draft.texts("GachDauDong").get(0).startsWith("Số nhiệm vụ"));
        }

        @Test
        void marksKnownNumbersByAStyleThatHasNoLook() {
            assertTrue(draft.all("word/document.xml", "//w:r[w:rPr/w:rStyle/@w:val='SoLieu']/w:t")
                    .containsAll(List.of("132 nhiệm vụ", "05 hội nghị", "347 văn bản")));
            assertEquals(List.of(), draft.all("word/styles.xml", "//w:style[@w:styleId='SoLieu']/w:rPr"));
        }

        @Test
        void showsWhatIsMissingInRedOnYellow() {
            assertEquals(
                    "[chưa có số liệu: Số lượt người tham dự]", draft.one("//w:r[w:rPr/w:rStyle/@w:val='ChoThieu']"));
            String look = "//w:style[@w:styleId='ChoThieu']/w:rPr";
            assertEquals(List.of("C00000"), draft.all("word/styles.xml", look + "/w:color/@w:val"));
            assertEquals(List.of("FFFF00"), draft.all("word/styles.xml", look + "/w:shd/@w:fill"));
            assertEquals(1, draft.all("word/styles.xml", look + "/w:b").size());
        }

        @Test
        void keepsBoldAndItalicWords() throws IOException {
            try (XWPFDocument document = draft.open()) {
                assertTrue(document.getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .anyMatch(run -> run.isBold() && run.text().equals("bám sát")));
                assertTrue(document.getParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getRuns().stream())
                        .anyMatch(run -> run.isItalic() && run.text().equals("từng cơ quan")));
            }
        }

        @Test
        void endsWithTheEndingMarkOnThePageOfTheSignature() {
            assertTrue(draft.texts("ThanBai").stream().anyMatch(text -> text.endsWith("xem xét, tổng hợp./.")));
            assertEquals(
                    1,
                    draft.all("word/document.xml", "//w:p[contains(., './.')]/w:pPr/w:keepNext")
                            .size());
        }

        @Test
        void keepsALastItemOnThePageOfTheSignatureToo() throws IOException {
            WordFile file = write(SampleReport.with(List.of(new Block.Item(1, List.of(Inline.Text.of("Hết;"))))));
            assertEquals(List.of("Hết./."), file.texts("GachDauDong"));
            assertEquals(
                    1,
                    file.all("word/document.xml", "//w:p[contains(., './.')]/w:pPr/w:keepNext")
                            .size());
        }

        @Test
        void survivesForbiddenCharactersAndComposesLetters() throws IOException {
            WordFile file = write(SampleReport.with(
                    List.of(SampleReport.paragraph("A\u0000B\u000B < & > \"C\" \uD800 Đa\u0306\u0301k \uD83D\uDE00"))));
            assertEquals(List.of("AB < & > \"C\"  Đắk \uD83D\uDE00./."), file.texts("ThanBai"));
        }

        @Test
        void isEmptyWhenTheReportIsEmpty() throws IOException {
            WordFile file = write(SampleReport.with(List.of()));
            assertEquals(List.of(), file.texts("ThanBai"));
            assertEquals(List.of("Nơi nhận:"), file.texts("NoiNhan"));
        }
    }

    @Nested
    class FootnotesOfThePage {

        @Test
        void areRealOnesWithSeparators() throws IOException {
            try (XWPFDocument document = draft.open()) {
                List<String> texts = document.getFootnotes().stream()
                        .filter(note -> note.getId().intValue() > 0)
                        .map(note -> note.getParagraphs().get(0).getText().strip())
                        .toList();
                assertEquals(2, texts.size());
                assertTrue(texts.get(0).contains(SampleReport.CITATION), texts.get(0));
                assertEquals(
                        List.of("separator", "continuationSeparator"),
                        document.getFootnotes().stream()
                                .filter(note -> note.getId().intValue() <= 0)
                                .map(WordTextTest::kind)
                                .toList());
            }
        }

        @Test
        void areReferredToOnceEachInRaisedDigits() {
            List<String> references = draft.all("word/document.xml", "//w:footnoteReference/@w:id");
            assertEquals(references, draft.all("word/footnotes.xml", "//w:footnote[not(@w:type)]/@w:id"));
            assertEquals(2, references.stream().distinct().count());
            assertEquals(
                    List.of("FootnoteReference", "FootnoteReference"),
                    draft.all("word/document.xml", "//w:r[w:footnoteReference]/w:rPr/w:rStyle/@w:val"));
            assertEquals(
                    List.of("superscript"),
                    draft.all("word/styles.xml", "//w:style[@w:styleId='FootnoteReference']/w:rPr/w:vertAlign/@w:val"));
            assertEquals(
                    List.of("20"),
                    draft.all("word/styles.xml", "//w:style[@w:styleId='FootnoteText']/w:rPr/w:sz/@w:val"));
        }
    }

    @Nested
    class TablesOfFigures {

        private static final String FIRST = "//w:tbl[.//w:t='Loại văn bản']";

        @Test
        void haveACaptionAGridAndFullWidth() {
            assertEquals(
                    "Bảng 1. Ban hành văn bản quy phạm pháp luật",
                    draft.texts("TenBang").get(0));
            int width = FormRules.load().textWidth(false);
            assertEquals(Integer.toString(width), draft.one(FIRST + "/w:tblPr/w:tblW/@w:w"));
            List<String> grid = draft.all("word/document.xml", FIRST + "/w:tblGrid/w:gridCol/@w:w");
            assertEquals(4, grid.size());
            assertEquals(width, grid.stream().mapToInt(Integer::parseInt).sum());
            assertTrue(Integer.parseInt(grid.get(1)) > 2 * Integer.parseInt(grid.get(2)));
        }

        @Test
        void repeatTheHeadingAndNeverBreakARow() {
            assertEquals(
                    1,
                    draft.all("word/document.xml", FIRST + "/w:tr/w:trPr/w:tblHeader")
                            .size());
            assertEquals(
                    1,
                    draft.all("word/document.xml", FIRST + "/w:tr[1]/w:trPr/w:tblHeader")
                            .size());
            assertEquals(
                    4,
                    draft.all("word/document.xml", FIRST + "/w:tr/w:trPr/w:cantSplit")
                            .size());
        }

        @Test
        void putNumbersToTheRightAndTotalsInBold() {
            assertEquals(
                    List.of("center", "left", "right", "right"),
                    draft.all("word/document.xml", FIRST + "/w:tr[2]/w:tc/w:p/w:pPr/w:jc/@w:val"));
            assertEquals("OBangDam", draft.one(FIRST + "/w:tr[4]/w:tc[2]/w:p/w:pPr/w:pStyle/@w:val"));
        }

        @Test
        void carryTheirNote() {
            assertEquals(List.of("Số liệu tính đến ngày 31/3/2025."), draft.texts("GhiChuBang"));
        }

        @Test
        void fillMissingCells() throws IOException {
            List<Block.Column> columns =
                    List.of(new Block.Column("A", 0, Block.Align.LEFT), new Block.Column("B", -1, Block.Align.LEFT));
            WordFile file = write(SampleReport.with(
                    List.of(new Block.Table(1, "Thiếu ô", columns, List.of(List.of(cell("1")), List.of()), ""))));
            assertEquals(
                    4,
                    file.all("word/document.xml", "//w:tbl[.//w:t='A']/w:tr[position() > 1]/w:tc")
                            .size());
        }

        @Test
        void refuseACellThatHasNoColumn() throws IOException {
            Path file = folder.resolve("báo cáo.docx");
            byte[] before = Files.readAllBytes(file);
            List<Block.Column> columns = List.of(new Block.Column("A", 1, Block.Align.LEFT));
            OfficeException wrong = assertThrows(
                    OfficeException.class,
                    () -> write(SampleReport.with(List.of(
                            new Block.Table(7, "Thừa ô", columns, List.of(List.of(cell("1"), cell("2"))), "")))));
            assertTrue(wrong.getMessage().contains("Bảng 7 “Thừa ô”: dòng 1 có 2 ô"), wrong.getMessage());
            assertEquals(0, Arrays.compare(before, Files.readAllBytes(file)));
        }

        private static Block.Cell cell(String text) {
            return new Block.Cell(List.of(Inline.Text.of(text)), false);
        }
    }

    private static String kind(XWPFFootnote note) {
        return note.getCTFtnEdn().getType().toString();
    }
}
