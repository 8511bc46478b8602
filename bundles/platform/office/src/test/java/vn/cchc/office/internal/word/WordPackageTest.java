package vn.cchc.office.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import vn.cchc.office.internal.SampleReport;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;

class WordPackageTest {

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
    class Styles {

        @Test
        void haveVietnameseNamesAndRestOnTheBody() throws IOException {
            try (XWPFDocument document = draft.open()) {
                assertEquals(
                        "Thân bài", document.getStyles().getStyle("ThanBai").getName());
                assertEquals(
                        "Đề mục phần",
                        document.getStyles().getStyle("DeMucPhan").getName());
                for (String style : List.of("DeMucPhan", "DeMucMuc", "DeMucKhoan", "GachDauDong", "OBang")) {
                    assertEquals("ThanBai", document.getStyles().getStyle(style).getBasisStyleID(), style);
                }
            }
        }

        @Test
        void giveHeadingsTheirPlaceInTheNavigation() {
            for (int level = 0; level < 5; level++) {
                String style = List.of("DeMucPhan", "DeMucMuc", "DeMucKhoan", "DeMucDiem", "DeMucTiet")
                        .get(level);
                assertEquals(
                        List.of(Integer.toString(level)),
                        draft.all(
                                "word/styles.xml", "//w:style[@w:styleId='" + style + "']/w:pPr/w:outlineLvl/@w:val"));
            }
        }

        @Test
        void areThereForEveryUse() {
            List<String> known = draft.all("word/styles.xml", "//w:style/@w:styleId");
            for (String part : List.of("word/document.xml", "word/footnotes.xml", "word/header-page.xml")) {
                for (String used : draft.all(part, "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val")) {
                    assertTrue(known.contains(used), part + " uses " + used);
                }
            }
            assertTrue(known.containsAll(draft.all("word/styles.xml", "//w:basedOn/@w:val | //w:next/@w:val")));
        }

        @Test
        void writeTimesNewRomanInVietnamese() {
            String defaults = "//w:docDefaults/w:rPrDefault/w:rPr";
            assertEquals(List.of("Times New Roman"), draft.all("word/styles.xml", defaults + "/w:rFonts/@w:ascii"));
            assertEquals(List.of("vi-VN"), draft.all("word/styles.xml", defaults + "/w:lang/@w:val"));
            assertEquals(List.of("28"), draft.all("word/styles.xml", defaults + "/w:sz/@w:val"));
        }
    }

    @Nested
    class ThePackage {

        @Test
        void namesTitleAndAgencyButNoPersonOfThisMachine() throws IOException {
            try (XWPFDocument document = draft.open()) {
                var core = document.getProperties().getCoreProperties();
                assertTrue(core.getTitle().startsWith("Báo cáo Sơ kết 05 năm"));
                assertEquals("Ủy ban nhân dân tỉnh Đắk Lắk", core.getCreator());
                assertEquals("Ủy ban nhân dân tỉnh Đắk Lắk", core.getLastModifiedByUser());
            }
        }

        @Test
        void isValidAgainstTheSchema() throws IOException {
            try (XWPFDocument document = draft.open()) {
                assertValid(document.getDocument());
                for (XWPFFootnote note : document.getFootnotes()) {
                    assertValid(note.getCTFtnEdn());
                }
                for (String style : draft.all("word/styles.xml", "//w:style[@w:type!='table']/@w:styleId")) {
                    assertValid(document.getStyles().getStyle(style).getCTStyle());
                }
            }
        }

        @Test
        void wouldBeFoundInvalidWithElementsInAnotherOrder() throws Exception {
            XmlObject wrong = DocumentDocument.Factory.parse("<w:document xmlns:w='" + Xml.WORD
                    + "'><w:body><w:p><w:r/><w:pPr><w:pStyle w:val='ThanBai'/></w:pPr></w:p></w:body></w:document>");
            assertFalse(wrong.validate());
        }

        @Test
        void isTheSameForTheSameReport() throws IOException {
            byte[] before = Files.readAllBytes(draft.file());
            assertEquals(
                    0,
                    Arrays.compare(
                            before,
                            Files.readAllBytes(write(SampleReport.draft()).file())));
        }

        @Test
        void takesLongReportsInItsStride() throws IOException {
            List<Block> body = new ArrayList<>();
            for (int i = 0; i < 20_000; i++) {
                body.add(new Block.Paragraph(List.of(
                        Inline.Text.of("Đoạn văn thứ " + i + " có "),
                        SampleReport.number("347 văn bản"),
                        new Inline.Footnote("Chú thích " + i))));
            }
            // Linear, it takes about a second on a slow machine; quadratic, it would take minutes.
            WordFile file = assertTimeout(Duration.ofSeconds(20), () -> write(SampleReport.with(body)));
            assertEquals(20_000, file.texts("ThanBai").size());
        }

        @Test
        void replacesAnOlderFileAndLeavesNothingElse() throws IOException {
            write(SampleReport.signed());
            try (var files = Files.list(folder)) {
                assertEquals(
                        List.of("báo cáo.docx"),
                        files.map(file -> file.getFileName().toString()).toList());
            }
        }

        private static void assertValid(XmlObject object) {
            List<XmlError> errors = new ArrayList<>();
            assertTrue(object.validate(new XmlOptions().setErrorListener(errors)), errors::toString);
        }
    }
}
