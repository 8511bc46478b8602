package vn.cchc.office.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cchc.office.internal.docx.ForeignWord.p;
import static vn.cchc.office.internal.docx.ForeignWord.root;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.DocumentText;
import vn.cchc.office.DocumentText.Cell;
import vn.cchc.office.DocumentText.Origin;
import vn.cchc.office.DocumentText.Part;
import vn.cchc.office.WordWriter;
import vn.cchc.office.internal.SampleReport;
import vn.cchc.office.internal.docx.ForeignWord;
import vn.cchc.office.internal.word.Decree30Writer;
import vn.cchc.plugin.FormChoice;

class WordReadingTest {

    @TempDir
    Path folder;

    private DocumentText read(ForeignWord word) throws IOException {
        return new FileTextReader().read(word.write(folder.resolve("báo cáo.docx")));
    }

    private List<String> words(ForeignWord word) throws IOException {
        return read(word).parts().stream().map(Part::text).toList();
    }

    private List<String> words(String body) throws IOException {
        return words(ForeignWord.with(body));
    }

    @Nested
    class Paragraphs {

        @Test
        void areNumberedWithoutTheEmptyOnes() throws IOException {
            DocumentText text = read(ForeignWord.with(p("Một") + "<w:p/>" + p("  ") + p("Hai")));

            assertEquals("báo cáo.docx", text.file());
            assertEquals(DocumentText.Kind.WORD, text.kind());
            assertEquals(
                    List.of(
                            new Part("Một", Origin.BODY, 0, 0, 1, Optional.empty()),
                            new Part("Hai", Origin.BODY, 0, 0, 2, Optional.empty())),
                    text.parts());
        }

        @Test
        void areReadAcrossRunsLinksTabsAndBreaks() throws IOException {
            assertEquals(
                    List.of("347 văn bản\tgồm\n109-A"),
                    words(
                            "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"1\"/></w:tabs></w:pPr>"
                                    + "<w:r><w:t>34</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>7 văn</w:t></w:r>"
                                    + "<w:hyperlink><w:r><w:t xml:space=\"preserve\"> bản</w:t></w:r></w:hyperlink>"
                                    + "<w:r><w:tab/><w:t>gồm</w:t><w:br/><w:t>109</w:t><w:noBreakHyphen/><w:t>A</w:t></w:r></w:p>"));
        }

        @Test
        void holdWhatWasInsertedAndNotWhatWasStruckOut() throws IOException {
            assertEquals(
                    List.of("có 20 xã"),
                    words("<w:p><w:r><w:t xml:space=\"preserve\">có </w:t></w:r>"
                            + "<w:del w:id=\"1\"><w:r><w:delText>19</w:delText></w:r></w:del>"
                            + "<w:moveFrom w:id=\"3\"><w:r><w:t>xa</w:t></w:r></w:moveFrom>"
                            + "<w:ins w:id=\"2\"><w:r><w:t>20</w:t></w:r></w:ins>"
                            + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
                            + "<w:r><w:t xml:space=\"preserve\"> xã</w:t></w:r></w:p>"));
        }

        @Test
        void ofTextBoxesAreReadOnceAfterTheirOwn() throws IOException {
            DocumentText text = read(ForeignWord.with("<w:p><w:r><w:t>Thân</w:t></w:r><w:r><mc:AlternateContent>"
                    + "<mc:Choice Requires=\"wps\"><w:txbxContent>" + p("Hộp") + "</w:txbxContent></mc:Choice>"
                    + "<mc:Fallback><w:pict><w:txbxContent>" + p("Hộp") + "</w:txbxContent></w:pict></mc:Fallback>"
                    + "</mc:AlternateContent></w:r></w:p>" + p("Sau")));

            assertEquals(
                    List.of("Thân", "Hộp", "Sau"),
                    text.parts().stream().map(Part::text).toList());
            assertEquals(Origin.TEXT_BOX, text.parts().get(1).origin());
            assertEquals(3, text.parts().get(2).paragraph());
        }

        @Test
        void inContentControlsAndFieldsAreReadLikeOthers() throws IOException {
            assertEquals(
                    List.of("Một", "Hai 12 xã"),
                    words("<w:sdt><w:sdtContent>" + p("Một") + "</w:sdtContent></w:sdt><w:p><w:r><w:t>Hai </w:t></w:r>"
                            + "<w:fldSimple w:instr=\"=SUM(A1)\"><w:r><w:t>12</w:t></w:r></w:fldSimple>"
                            + "<w:sdt><w:sdtContent><w:r><w:t> xã</w:t></w:r></w:sdtContent></w:sdt></w:p>"));
        }

        @Test
        void ofTheStrictFormAreReadToo() throws IOException {
            String document = root("document", "<w:body>" + p("Một") + "</w:body>")
                    .replace(
                            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                            "http://purl.oclc.org/ooxml/wordprocessingml/main");
            assertEquals(List.of("Một"), words(ForeignWord.with("").put("word/document.xml", document)));
        }

        @Test
        void mayBeWrittenInEitherEncodingOfOfficeFiles() throws IOException {
            String document = root("document", "<w:body>" + p("Tổng số") + "</w:body>");
            for (byte[] bytes : List.of(
                    document.getBytes(StandardCharsets.UTF_16),
                    ("\uFEFF" + document).getBytes(StandardCharsets.UTF_16LE),
                    ("\uFEFF" + document).getBytes(StandardCharsets.UTF_8))) {
                assertEquals(List.of("Tổng số"), words(ForeignWord.with("").put("word/document.xml", bytes)));
            }
        }

        @Test
        void haveThePagesThatWordNoted() throws IOException {
            String broken = "<w:p><w:r><w:t>hai</w:t></w:r><w:r><w:lastRenderedPageBreak/><w:t>ba</w:t></w:r></w:p>";
            String begins = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>bốn</w:t></w:r></w:p>";
            DocumentText text = read(ForeignWord.with(p("một") + broken + p("ba") + begins));

            assertEquals(
                    List.of(1, 1, 2, 3), text.parts().stream().map(Part::page).toList());
        }
    }

    @Nested
    class Tables {

        @Test
        void giveEveryCellItsRowAndGridColumn() throws IOException {
            DocumentText text = read(ForeignWord.with(p("trước") + "<w:tbl><w:tr><w:tc><w:tcPr>"
                    + "<w:gridSpan w:val=\"2\"/></w:tcPr>" + p("Tên") + "</w:tc><w:tc>" + p("Số") + p("lượng")
                    + "</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc>" + p("Xã")
                    + "</w:tc><w:tc>" + p("151") + "</w:tc></w:tr></w:tbl>" + p("sau")
                    + "<w:tbl><w:tr><w:tc>" + p("x") + "</w:tc></w:tr></w:tbl>"));

            assertEquals(
                    List.of("", "1/1/1", "1/1/3", "1/1/3", "1/2/2", "1/2/3", "", "2/1/1"),
                    text.parts().stream()
                            .map(p -> p.cell().map(WordReadingTest::written).orElse(""))
                            .toList());
        }

        @Test
        void inTablesCountForThemselves() throws IOException {
            DocumentText text = read(ForeignWord.with("<w:tbl><w:tr><w:tc>" + p("ngoài")
                    + "<w:tbl><w:tr><w:tc>" + p("trong") + "</w:tc></w:tr></w:tbl><w:p/></w:tc><w:tc>" + p("ngoài")
                    + "</w:tc></w:tr></w:tbl>"));

            assertEquals(
                    List.of("1/1/1", "2/1/1", "1/1/2"),
                    text.parts().stream()
                            .map(p -> written(p.cell().orElseThrow()))
                            .toList());
        }
    }

    private static String written(Cell cell) {
        return cell.table() + "/" + cell.row() + "/" + cell.column();
    }

    @Nested
    class NotesAndMargins {

        @Test
        void followTheBody() throws IOException {
            ForeignWord word = ForeignWord.with(
                            "<w:p><w:r><w:t>Thân</w:t></w:r>" + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                    .related(
                            "footnotes",
                            "footnotes.xml",
                            root(
                                    "footnotes",
                                    "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p>"
                                            + "</w:footnote><w:footnote w:id=\"2\">" + p("Chú thích")
                                            + "</w:footnote>"))
                    .related("header", "header1.xml", root("hdr", p("Dự thảo")))
                    .related("header", "header2.xml", root("hdr", p("Dự thảo") + p("2")))
                    .related("footer", "footer1.xml", root("ftr", p("Chân trang")));

            List<Part> parts = read(word).parts();
            assertEquals(
                    List.of(Origin.BODY, Origin.FOOTNOTE, Origin.HEADER, Origin.FOOTER),
                    parts.stream().map(Part::origin).toList());
            assertEquals(
                    List.of("Thân", "Chú thích", "Dự thảo", "Chân trang"),
                    parts.stream().map(Part::text).toList());
            assertEquals(List.of(1, 2, 3, 4), parts.stream().map(Part::number).toList());
        }
    }

    @Nested
    class OwnReports {

        @Test
        void areReadWithTablesFootnotesAndItems() throws IOException {
            Path file = folder.resolve("own.docx");
            new Decree30Writer()
                    .write(SampleReport.draft(), FormChoice.of(FormChoice.DECREE), WordWriter.Use.LIVE, file);
            List<Part> parts = new FileTextReader().read(file).parts();

            assertTrue(parts.stream().anyMatch(p -> p.text().contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
            assertTrue(parts.stream()
                    .anyMatch(p -> p.origin() == Origin.FOOTNOTE && p.text().contains(SampleReport.CITATION)));
            assertTrue(parts.stream().anyMatch(p -> p.cell().isPresent()));
            assertFalse(parts.stream().anyMatch(p -> p.text().isBlank()));
            for (int i = 0; i < parts.size(); i++) {
                assertEquals(i + 1, parts.get(i).paragraph());
            }
        }

        @Test
        void areReadFastHoweverLong() throws IOException {
            StringBuilder body = new StringBuilder();
            for (int i = 0; i < 40_000; i++) {
                body.append(p("Đoạn " + i + " có 347 văn bản, gồm 109 nghị quyết và 238 quyết định."));
            }
            DocumentText text = assertTimeout(Duration.ofSeconds(15), () -> read(ForeignWord.with(body.toString())));
            assertEquals(40_000, text.parts().size());
        }
    }
}
