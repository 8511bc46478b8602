package vn.cchc.office.internal.back;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import vn.cchc.office.ReturnedReport;
import vn.cchc.office.WordWriter.Use;
import vn.cchc.office.internal.word.Decree30Writer;
import vn.cchc.plugin.FormChoice;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.ReportDocument;

/** Whatever a report holds: what is written is what comes back, and what its charts show is what their workbooks hold. */
class RoundTripTest {

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("round-trip");
    }

    @AfterContainer
    static void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static Path written(ReportDocument document, Use use) throws IOException {
        Path file = folder.resolve("report.docx");
        new Decree30Writer().write(document, FormChoice.of(FormChoice.DECREE), use, file);
        return file;
    }

    @Property(tries = 300)
    void readsWhatWasWritten(@ForAll long seed, @ForAll @IntRange(min = 0, max = 25) int blocks) throws IOException {
        ReportDocument document = RandomReport.of(seed, blocks);
        ReturnedReport read = new WordReportReader().read(written(document, Use.LIVE));
        assertEquals(document.stamp(), read.stamp());
        List<ReturnedReport.ReturnedBlock> expected = Expected.of(document);
        for (int i = 0; i < Math.min(expected.size(), read.blocks().size()); i++) {
            assertEquals(expected.get(i), read.blocks().get(i), "block " + i);
        }
        assertEquals(expected.size(), read.blocks().size());
        assertEquals(List.of(), read.comments());
    }

    @Property(tries = 60)
    void leavesNoTraceInAFileToBeIssued(@ForAll long seed, @ForAll @IntRange(min = 0, max = 25) int blocks)
            throws IOException {
        ReportDocument document = RandomReport.of(seed, blocks);
        Path file = written(document, Use.FINAL);
        ReturnedReport read = new WordReportReader().read(file);
        assertTrue(read.stamp().isEmpty());
        assertTrue(read.blocks().stream()
                .allMatch(block -> block.anchor().isEmpty()
                        && block.pieces().stream().noneMatch(ReturnedReport.BoundNumber.class::isInstance)));
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
            String text = new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(!text.contains("cchc") && !text.contains("<w:sdt") && !text.contains("\"SoLieu\""));
            assertTrue(zip.stream().noneMatch(entry -> entry.getName().contains("custom")));
        }
    }

    @Property(tries = 40)
    void drawsChartsFromWorkbooksThatHoldTheirFigures(@ForAll long seed) throws Exception {
        ReportDocument document = RandomReport.of(seed, 30);
        List<Block.Chart> charts = Stream.concat(
                        document.body().stream(),
                        document.appendices().stream().flatMap(appendix -> appendix.blocks().stream()))
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .toList();
        try (var in = Files.newInputStream(written(document, Use.LIVE));
                XWPFDocument word = new XWPFDocument(in)) {
            assertEquals(charts.size(), word.getCharts().size());
            for (XWPFChart drawn : word.getCharts()) {
                int number = Integer.parseInt(
                        drawn.getPackagePart().getPartName().getName().replaceAll("\\D", ""));
                Block.Chart chart = charts.get(number - 1);
                assertEquals(chart.series(), inWorkbook(drawn, chart));
                assertEquals(values(chart), drawn(drawn));
            }
        }
    }

    private static List<Block.Series> inWorkbook(XWPFChart drawn, Block.Chart chart)
            throws IOException, InvalidFormatException {
        XSSFSheet sheet = drawn.getWorkbook().getSheetAt(0);
        List<Block.Series> series = new ArrayList<>();
        for (int s = 0; s < chart.series().size(); s++) {
            List<Optional<BigDecimal>> values = new ArrayList<>();
            for (int c = 0; c < chart.categories().size(); c++) {
                XSSFRow row = sheet.getRow(c + 1);
                assertEquals(chart.categories().get(c), row.getCell(0).getStringCellValue());
                XSSFCell cell = row.getCell(s + 1);
                boolean empty = cell == null || cell.getCellType() == CellType.BLANK;
                values.add(empty ? Optional.empty() : Optional.of(new BigDecimal(cell.getRawValue())));
            }
            series.add(new Block.Series(sheet.getRow(0).getCell(s + 1).getStringCellValue(), values));
        }
        return series;
    }

    private static List<List<Optional<BigDecimal>>> values(Block.Chart chart) {
        return chart.series().stream().map(Block.Series::values).toList();
    }

    /** Returns the figures by which the chart is drawn before anybody opens its workbook. */
    private static List<List<Optional<BigDecimal>>> drawn(XWPFChart chart) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        Stream<CTNumData> bars = area.getBarChartList().stream()
                .flatMap(drawn -> drawn.getSerList().stream())
                .map(series -> series.getVal().getNumRef().getNumCache());
        Stream<CTNumData> lines = area.getLineChartList().stream()
                .flatMap(drawn -> drawn.getSerList().stream())
                .map(series -> series.getVal().getNumRef().getNumCache());
        return Stream.concat(bars, lines)
                .map(cache -> {
                    List<Optional<BigDecimal>> values = new ArrayList<>(
                            Collections.nCopies((int) cache.getPtCount().getVal(), Optional.empty()));
                    cache.getPtList()
                            .forEach(point ->
                                    values.set((int) point.getIdx(), Optional.of(new BigDecimal(point.getV()))));
                    return values;
                })
                .toList();
    }
}
