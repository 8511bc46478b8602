package vn.cchc.office.internal.word;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.OfficeException;
import vn.cchc.office.WordWriter;
import vn.cchc.office.internal.SampleReport;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.plugin.FormChoice;
import vn.cchc.plugin.Letterhead;
import vn.cchc.report.doc.ReportDocument;

class WordFormTest {

    private static final String GAP = "\u00A0".repeat(6);

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
    class LetterheadOfTheFirstPage {

        @Test
        void namesAgencyAndNationSideBySideWithoutLines() throws IOException {
            try (XWPFDocument document = draft.open()) {
                XWPFTable head = document.getTables().get(0);
                assertAll(
                        () -> assertTrue(head.getRow(0).getCell(0).getText().startsWith("ỦY BAN NHÂN DÂN")),
                        () -> assertTrue(head.getRow(0).getCell(0).getText().contains("TỈNH ĐẮK LẮK")),
                        () -> assertTrue(
                                head.getRow(0).getCell(1).getText().startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
                        () -> assertTrue(head.getRow(0).getCell(1).getText().contains("Độc lập - Tự do - Hạnh phúc")),
                        () -> assertFalse(head.getCTTbl().getTblPr().isSetTblBorders()),
                        () -> assertFalse(head.getCTTbl().getTblPr().isSetTblStyle()));
            }
        }

        @Test
        void drawsRulesAsLongAsTheDecreeSays() {
            TextWidth widths = TextWidth.load();
            FormRules rules = FormRules.load();
            int all = rules.textWidth(false);
            int left = rules.twips("letterhead.left");
            List<String> sides =
                    draft.all("word/document.xml", "//w:p[w:pPr/w:pStyle/@w:val='KeNgang']/w:pPr/w:ind/@w:left");
            int agency = left - 2 * Integer.parseInt(sides.get(0));
            int motto = all - left - 2 * Integer.parseInt(sides.get(1));
            double share = (double) agency / widths.twips("TỈNH ĐẮK LẮK", 13);
            assertTrue(share >= 0.33 && share <= 0.5, "agency " + share);
            assertEquals(widths.twips("Độc lập - Tự do - Hạnh phúc", 14), motto, 2);
        }

        @Test
        void leavesRoomForNumberAndDateOfADraft() {
            assertEquals(List.of("Số: " + GAP + "/BC-UBND"), draft.texts("SoKyHieu"));
            assertEquals(List.of("Đắk Lắk, ngày" + GAP + "tháng" + GAP + "năm 2025"), draft.texts("DiaDanhNgay"));
        }

        @Test
        void padsNumberDayAndMonthOfASignedReport() throws IOException {
            WordFile signed = write(SampleReport.signed());
            assertEquals(List.of("Số: 05/BC-UBND"), signed.texts("SoKyHieu"));
            assertEquals(List.of("Đắk Lắk, ngày 03 tháng 3 năm 2025"), signed.texts("DiaDanhNgay"));
        }

        @Test
        void putsTheParentInPlainLettersAboveTheAgency() throws IOException {
            Letterhead old = SampleReport.letterhead();
            ReportDocument sample = SampleReport.draft();
            WordFile file = write(new ReportDocument(
                    new Letterhead(
                            Optional.of("UBND TỈNH ĐẮK LẮK"),
                            List.of("SỞ NỘI VỤ"),
                            old.place(),
                            "/BC-SNV",
                            Optional.of("Bộ Nội vụ; Ủy ban nhân dân tỉnh."),
                            old.recipients(),
                            List.of("GIÁM ĐỐC")),
                    Optional.empty(),
                    Optional.empty(),
                    "BÁO CÁO",
                    "Kết quả quý I",
                    sample.body(),
                    List.of()));
            assertEquals(List.of("UBND TỈNH ĐẮK LẮK"), file.texts("CoQuanChuQuan"));
            assertEquals(List.of("SỞ NỘI VỤ"), file.texts("CoQuanBanHanh"));
            assertEquals(List.of("Kính gửi:"), file.texts("KinhGuiDauDanhSach"));
            assertEquals(List.of("- Bộ Nội vụ;", "- Ủy ban nhân dân tỉnh."), file.texts("KinhGuiDanhSach"));
        }

        @Test
        void writesTypeAbstractAndAddressee() {
            assertEquals(List.of("BÁO CÁO"), draft.texts("TenLoai"));
            assertTrue(draft.texts("TrichYeu").get(0).startsWith("Sơ kết 05 năm (2021-2025)"));
            assertEquals(List.of("Kính gửi: Bộ Nội vụ"), draft.texts("KinhGui"));
        }
    }

    @Nested
    class TheFormThatWasChosen {

        private WordFile written(FormChoice form) throws IOException {
            Path file = folder.resolve("theo mẫu.docx");
            new Decree30Writer().write(SampleReport.draft(), form, WordWriter.Use.LIVE, file);
            return new WordFile(file);
        }

        @Test
        void saysHowPartsAreNumbered() throws IOException {
            assertTrue(written(FormChoice.of(FormChoice.HABIT))
                    .texts("DeMucPhan")
                    .get(0)
                    .startsWith("Phần thứ nhất"));
            assertTrue(written(FormChoice.of(FormChoice.DECREE))
                    .texts("DeMucPhan")
                    .get(1)
                    .startsWith("Phần III"));
        }

        @Test
        void saysHowPointsLook() throws IOException {
            String bold = "//w:style[@w:styleId='DeMucTiet']/w:rPr/w:b";
            assertEquals(
                    1,
                    written(FormChoice.of(FormChoice.HABIT))
                            .all("word/styles.xml", bold)
                            .size());
            assertEquals(
                    0,
                    written(FormChoice.of(FormChoice.DECREE))
                            .all("word/styles.xml", bold)
                            .size());
        }

        @Test
        void setsTheMeasuresOfAProvince() throws IOException {
            WordFile file =
                    written(new FormChoice(FormChoice.HABIT, Map.of("body.size", "13 pt", "margin.top", "25 mm")));

            assertEquals(
                    List.of("26"), file.all("word/styles.xml", "//w:style[@w:styleId='ThanBai']/w:rPr/w:sz/@w:val"));
            assertEquals(
                    "1417", file.all("word/document.xml", "//w:pgMar/@w:top").get(0));
        }

        @Test
        void isRefusedBeforeAnythingIsWritten() {
            FormChoice wrong = new FormChoice(FormChoice.DECREE, Map.of("body.size", "15 pt"));
            assertThrows(OfficeException.class, () -> written(wrong));
            assertFalse(Files.exists(folder.resolve("theo mẫu.docx")));
        }
    }

    @Nested
    class SignatureAndRecipients {

        @Test
        void standSideBySideInOneRow() throws IOException {
            try (XWPFDocument document = draft.open()) {
                XWPFTable table = document.getTables().stream()
                        .filter(candidate -> candidate.getText().contains("Nơi nhận:"))
                        .findFirst()
                        .orElseThrow();
                assertEquals(1, table.getNumberOfRows());
                assertFalse(table.getCTTbl().getTblPr().isSetTblBorders());
                assertTrue(table.getRow(0).getCell(1).getText().startsWith("TM. ỦY BAN NHÂN DÂN"));
            }
            assertEquals(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), draft.texts("ChucVuKy"));
        }

        @Test
        void listRecipientsWithDashesAndClosingMarks() {
            List<String> lines = draft.texts("NoiNhanDanhSach");
            assertEquals("- Như trên;", lines.get(0));
            assertEquals("- Lưu: VT, NVKS.", lines.get(lines.size() - 1));
        }
    }

    @Nested
    class PagesAndAppendices {

        @Test
        void areA4WithTheMarginsOfTheDecree() {
            assertEquals(List.of("11906", "16838", "11906"), draft.all("word/document.xml", "//w:pgSz/@w:w"));
            assertEquals(List.of("landscape"), draft.all("word/document.xml", "//w:pgSz/@w:orient"));
            assertEquals(
                    "1134", draft.all("word/document.xml", "//w:pgMar/@w:top").get(0));
            assertEquals(
                    "1701", draft.all("word/document.xml", "//w:pgMar/@w:left").get(0));
            assertEquals(
                    "1134", draft.all("word/document.xml", "//w:pgMar/@w:right").get(0));
        }

        @Test
        void areNumberedInTheHeaderFromTheSecondPageOfEachPart() throws IOException {
            assertEquals(
                    3, draft.all("word/document.xml", "//w:sectPr/w:titlePg").size());
            assertEquals(List.of("1", "1", "1"), draft.all("word/document.xml", "//w:sectPr/w:pgNumType/@w:start"));
            try (XWPFDocument document = draft.open()) {
                assertEquals(
                        "",
                        document.getHeaderFooterPolicy()
                                .getFirstPageHeader()
                                .getText()
                                .strip());
                assertTrue(draft.all("word/header-page.xml", "//w:instrText")
                        .get(0)
                        .contains("PAGE"));
            }
            assertEquals(
                    List.of("center"),
                    draft.all("word/styles.xml", "//w:style[@w:styleId='Header']/w:pPr/w:jc/@w:val"));
        }

        @Test
        void nameTheDocumentTheyBelongTo() throws IOException {
            assertEquals(
                    List.of("Phụ lục ISỐ LIỆU VỀ CẢI CÁCH THỂ CHẾ", "Phụ lục IIDANH MỤC SÁNG KIẾN"),
                    draft.texts("PhuLuc"));
            assertEquals(
                    "(Kèm theo Báo cáo số 05/BC-UBND ngày 03 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh Đắk Lắk)",
                    write(SampleReport.signed()).texts("KemTheo").get(0));
        }

        @Test
        void giveLyingTablesTheWholeWidth() {
            assertEquals(
                    Integer.toString(FormRules.load().textWidth(true)),
                    draft.one("//w:tbl[.//w:t='Đơn vị tính']/w:tblPr/w:tblW/@w:w"));
        }

        @Test
        void makeOneSectionWithoutAppendices() throws IOException {
            WordFile file = write(SampleReport.with(List.of(SampleReport.paragraph("Nội dung."))));
            assertEquals(1, file.all("word/document.xml", "//w:sectPr").size());
        }
    }
}
