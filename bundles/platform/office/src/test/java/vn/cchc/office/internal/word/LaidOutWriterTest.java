package vn.cchc.office.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.WordWriter.Use;
import vn.cchc.office.internal.CompleteReport;
import vn.cchc.office.internal.SampleReport;
import vn.cchc.office.internal.pdf.HeadingPages.Heading;
import vn.cchc.office.internal.pdf.LibreOfficeConverter;
import vn.cchc.office.internal.word.DocumentPlan.Entry;
import vn.cchc.plugin.FormChoice;

class LaidOutWriterTest {

    private static final FormChoice FORM = FormChoice.of(FormChoice.DECREE);
    private static final String PAGES =
            "//w:p[w:pPr/w:pStyle[starts-with(@w:val,'TOC')]]//w:hyperlink/w:r[last()-1]/w:t";

    @TempDir
    Path folder;

    @Test
    void fillsInThePagesThatLibreOfficeFinds() throws IOException {
        Path file = folder.resolve("a.docx");
        new LaidOutWriter(new LibreOfficeConverter()).write(CompleteReport.stamped(), FORM, Use.LIVE, file);
        WordFile word = new WordFile(file);
        List<String> pages = word.all("word/document.xml", PAGES);
        assertEquals(13, pages.size());
        assertEquals("1", pages.get(0));
        assertTrue(Integer.parseInt(pages.get(10)) > 1, pages::toString);
        assertEquals(List.of("1", "1"), pages.subList(11, 13));
        assertEquals(List.of(), word.all("word/document.xml", "//w:fldChar/@w:dirty"));
    }

    @Test
    void leavesThemToWordWhenNobodyIsAsked() throws IOException {
        Path file = folder.resolve("a.docx");
        new Decree30Writer().write(CompleteReport.stamped(), FORM, Use.FINAL, file);
        WordFile word = new WordFile(file);
        assertEquals(List.of(), word.all("word/document.xml", PAGES));
        assertEquals(13, word.all("word/document.xml", "//w:fldChar/@w:dirty").size());
        List<String> names = word.all("word/document.xml", "//w:bookmarkStart/@w:name");
        assertTrue(names.containsAll(word.all("word/document.xml", "//w:hyperlink/@w:anchor")));
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @Test
    void writesOnceWithoutContents() throws IOException {
        Path file = folder.resolve("a.docx");
        new LaidOutWriter(new LibreOfficeConverter())
                .write(SampleReport.with(List.of(SampleReport.paragraph("Nội dung."))), FORM, Use.FINAL, file);
        assertEquals(List.of("Nội dung./."), new WordFile(file).texts("ThanBai"));
    }

    @Test
    void countsThePagesOfEveryAppendixFromOneAndSkipsWhatIsNotThere() {
        List<Entry> entries = List.of(
                new Entry(1, "Phần thứ nhất. KẾT QUẢ", "_Toc1"),
                new Entry(2, "I. LẠ", "_Toc2"),
                new Entry(2, "II. KẾT QUẢ", "_Toc3"),
                new Entry(1, "Phụ lục I. BẢNG", DocumentPlan.appendixEntry(1)),
                new Entry(2, "1. Trong phụ lục", "_Toc5"));
        List<Heading> headings = List.of(
                new Heading("Phần thứ nhất\nKẾT QUẢ", 1),
                new Heading("a) Khác", 2),
                new Heading("II. Kết quả", 4),
                new Heading("Phụ lục I BẢNG", 7),
                new Heading("1. Trong phụ lục", 9));
        assertEquals(
                Map.of("_Toc1", "1", "_Toc3", "4", "_TocPhuLuc1", "1", "_Toc5", "3"),
                LaidOutWriter.pages(entries, headings));
    }
}
