package vn.cchc.office.internal.back;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.ReturnedReport;
import vn.cchc.office.WordWriter.Use;
import vn.cchc.office.internal.CompleteReport;
import vn.cchc.office.internal.Soffice;
import vn.cchc.office.internal.word.Decree30Writer;
import vn.cchc.plugin.FormChoice;

/** Opened by LibreOffice and saved again, nothing of a report is lost: not even what its numbers stand for. */
class LibreOfficeRoundTripTest {

    @TempDir
    Path folder;

    private Path written() throws IOException {
        Path file = folder.resolve("report.docx");
        new Decree30Writer().write(CompleteReport.stamped(), FormChoice.of(FormChoice.DECREE), Use.LIVE, file);
        return file;
    }

    @Test
    void comesBackAsItWasWritten() throws IOException {
        Path saved = Soffice.convert(written(), "docx", folder);
        ReturnedReport read = new WordReportReader().read(saved);
        assertEquals(Optional.of(CompleteReport.STAMP), read.stamp());
        List<ReturnedReport.ReturnedBlock> expected = Expected.of(CompleteReport.stamped());
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), read.blocks().get(i), "block " + i);
        }
        assertEquals(expected.size(), read.blocks().size());
        try (var in = Files.newInputStream(saved);
                XWPFDocument word = new XWPFDocument(in)) {
            assertEquals(3, word.getCharts().size());
            assertTrue(word.getCharts().stream()
                    .allMatch(chart -> chart.getChartSeries().get(0).getSeriesCount() == 2));
        }
    }

    @Test
    void showsItsNumbersContentsAndChartsInPrint() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(Soffice.convert(written(), "pdf", folder).toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            for (String words : List.of(
                    "I. CÔNG TÁC CHỈ ĐẠO",
                    "1.2. Thực hiện kế hoạch",
                    "- Hoàn thành 132 nhiệm vụ",
                    "+ Đúng hạn 120 nhiệm vụ",
                    "Bảng 2. Hồ sơ theo lĩnh vực và năm",
                    "Biểu đồ 3. Kết quả qua các năm",
                    "1.574,50",
                    "xem thêm các Biểu đồ 2")) {
                assertTrue(text.contains(words), () -> words + " is not in: " + text);
            }
        }
    }
}
