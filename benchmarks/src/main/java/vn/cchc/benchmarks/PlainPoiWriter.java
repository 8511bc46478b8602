package vn.cchc.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.cchc.model.OutlineNode;
import vn.cchc.plugin.Letterhead;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;

/**
 * Writes a report with POI's document model the way most programs would: the same words, tables and footnotes, formatting
 * set where it is needed.
 *
 * <p>It follows what is known to be fast in POI: everything is appended in order, nothing is looked up by position, runs
 * take over what the paragraph needs and no more. It does less than the product's writer: no styles, no page numbers, no
 * lying pages, no rules below the letterhead.
 */
final class PlainPoiWriter {

    private static final String FONT = "Times New Roman";
    private static final int INDENT = 720;
    private static final int AFTER = 120;

    void write(ReportDocument report, Path out) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream stream = Files.newOutputStream(out)) {
            letterhead(document, report);
            blocks(document, report.body());
            signature(document, report.letterhead());
            for (ReportDocument.Appendix appendix : report.appendices()) {
                XWPFParagraph head = paragraph(document, ParagraphAlignment.CENTER);
                XWPFRun run = run(head, appendix.label(), true, false);
                run.addBreak(BreakType.PAGE);
                run(paragraph(document, ParagraphAlignment.CENTER), upper(appendix.title()), true, false);
                blocks(document, appendix.blocks());
            }
            document.write(stream);
        }
    }

    private static void letterhead(XWPFDocument document, ReportDocument report) {
        Letterhead head = report.letterhead();
        XWPFTable table = document.createTable(2, 2);
        XWPFTableRow names = table.getRow(0);
        line(names.getCell(0), upper(String.join(" ", head.agency())), true);
        line(names.getCell(1), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true);
        run(names.getCell(1).addParagraph(), "Độc lập - Tự do - Hạnh phúc", true, false);
        XWPFTableRow number = table.getRow(1);
        line(number.getCell(0), "Số: " + report.number().orElse("      ") + head.symbol(), false);
        String date = report.date().map(Object::toString).orElse("ngày     tháng     năm");
        line(number.getCell(1), head.place() + ", " + date, false);
        run(paragraph(document, ParagraphAlignment.CENTER), upper(report.type()), true, false);
        run(paragraph(document, ParagraphAlignment.CENTER), report.title(), true, false);
        head.addressee()
                .ifPresent(to -> run(paragraph(document, ParagraphAlignment.CENTER), "Kính gửi: " + to, false, false));
    }

    private static void signature(XWPFDocument document, Letterhead head) {
        XWPFTableRow row = document.createTable(1, 2).getRow(0);
        line(row.getCell(0), "Nơi nhận:", true);
        for (String recipient : head.recipients()) {
            run(row.getCell(0).addParagraph(), "- " + recipient, false, false);
        }
        line(row.getCell(1), upper(String.join(" ", head.signature())), true);
    }

    private static void blocks(XWPFDocument document, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                heading(document, heading);
            } else if (block instanceof Block.RunIn runIn) {
                run(body(document, 0), runIn.letter() + " " + runIn.title(), true, true);
            } else if (block instanceof Block.Paragraph paragraph) {
                inlines(document, body(document, 0), paragraph.inlines(), false);
            } else if (block instanceof Block.Item item) {
                XWPFParagraph paragraph = body(document, item.depth() - 1);
                run(paragraph, item.depth() > 1 ? "+ " : "- ", false, false);
                inlines(document, paragraph, item.inlines(), false);
            } else if (block instanceof Block.Table table) {
                table(document, table);
            } else if (block instanceof Block.Chart chart) {
                chart(document, chart);
            }
        }
    }

    private static void heading(XWPFDocument document, Block.Heading heading) {
        boolean part = heading.level() == OutlineNode.Level.PART;
        XWPFParagraph paragraph = part ? paragraph(document, ParagraphAlignment.CENTER) : body(document, 0);
        String title = heading.level().ordinal() < 2 ? upper(heading.title()) : heading.title();
        run(paragraph, heading.label() + ". " + title, true, false);
    }

    private static void table(XWPFDocument document, Block.Table table) {
        run(
                paragraph(document, ParagraphAlignment.CENTER),
                "Bảng " + table.number() + ". " + table.caption(),
                true,
                false);
        int columns = table.columns().size();
        XWPFTable grid = document.createTable(table.rows().size() + 1, columns);
        XWPFTableRow head = grid.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < columns; i++) {
            line(head.getCell(i), table.columns().get(i).title(), true);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            XWPFTableRow row = grid.getRow(r + 1);
            row.setCantSplitRow(true);
            List<Block.Cell> cells = table.rows().get(r);
            for (int i = 0; i < cells.size(); i++) {
                XWPFParagraph paragraph = first(row.getCell(i));
                paragraph.setAlignment(
                        switch (table.columns().get(i).align()) {
                            case LEFT -> ParagraphAlignment.LEFT;
                            case CENTER -> ParagraphAlignment.CENTER;
                            case RIGHT -> ParagraphAlignment.RIGHT;
                        });
                inlines(
                        document,
                        paragraph,
                        cells.get(i).inlines(),
                        cells.get(i).bold());
            }
        }
        run(paragraph(document, ParagraphAlignment.LEFT), table.note(), false, true);
    }

    private static void chart(XWPFDocument document, Block.Chart chart) {
        try {
            XWPFChart drawn = document.createChart(run(paragraph(document, ParagraphAlignment.CENTER), "", false, false),
                    15 * Units.EMU_PER_CENTIMETER, 8 * Units.EMU_PER_CENTIMETER);
            XDDFCategoryAxis bottom = drawn.createCategoryAxis(AxisPosition.BOTTOM);
            XDDFValueAxis left = drawn.createValueAxis(AxisPosition.LEFT);
            boolean line = chart.kind() == Block.ChartKind.LINE;
            XDDFChartData data = drawn.createData(line ? ChartTypes.LINE : ChartTypes.BAR, bottom, left);
            int last = chart.categories().size();
            String[] names = chart.categories().toArray(String[]::new);
            XDDFCategoryDataSource categories = XDDFDataSourcesFactory.fromArray(
                    names, drawn.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
            for (int s = 0; s < chart.series().size(); s++) {
                Block.Series series = chart.series().get(s);
                Double[] values = series.values().stream()
                        .map(value -> value.map(Number::doubleValue).orElse(0.0))
                        .toArray(Double[]::new);
                data.addSeries(categories, XDDFDataSourcesFactory.fromArray(
                                values, drawn.formatRange(new CellRangeAddress(1, last, s + 1, s + 1)), s + 1))
                        .setTitle(series.name(), drawn.setSheetTitle(series.name(), s + 1));
            }
            drawn.plot(data);
            run(
                    paragraph(document, ParagraphAlignment.CENTER),
                    "Biểu đồ " + chart.number() + ". " + chart.caption(),
                    true,
                    false);
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void inlines(XWPFDocument document, XWPFParagraph to, List<Inline> inlines, boolean bold) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                run(to, text.text(), bold || text.bold(), text.italic());
            } else if (inline instanceof Inline.Number number) {
                run(to, number.written(), bold, false);
            } else if (inline instanceof Inline.Mark mark) {
                run(to, mark.text(), true, false).setTextHighlightColor("yellow");
            } else if (inline instanceof Inline.Reference reference) {
                run(to, reference.text(), bold, false);
            } else if (inline instanceof Inline.Footnote note) {
                XWPFFootnote footnote = document.createFootnote();
                run(footnote.createParagraph(), note.text(), false, false).setFontSize(10);
                to.addFootnoteReference(footnote);
            }
        }
    }

    private static XWPFParagraph body(XWPFDocument document, int depth) {
        XWPFParagraph paragraph = paragraph(document, ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(INDENT + depth * INDENT / 2);
        return paragraph;
    }

    private static XWPFParagraph paragraph(XWPFDocument document, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(AFTER);
        return paragraph;
    }

    private static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().get(0);
    }

    private static void line(XWPFTableCell cell, String text, boolean bold) {
        XWPFParagraph paragraph = first(cell);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, text, bold, false);
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, boolean bold, boolean italic) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontFamily(FONT);
        run.setFontSize(14);
        if (bold) {
            run.setBold(true);
        }
        if (italic) {
            run.setItalic(true);
        }
        return run;
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }
}
