package vn.cchc.benchmarks;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;

/**
 * The floor: the same words, tables, footnotes and drawn charts, written by string concatenation with the JDK alone. No
 * styles, lists, bookmarks, content controls, workbooks; nothing is checked.
 */
final class DirectXmlWriter {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final List<String> notes = new ArrayList<>();
    private final List<Block.Chart> charts = new ArrayList<>();

    static void write(ReportDocument report, Path out) throws IOException {
        new DirectXmlWriter().parts(report, out);
    }

    private void parts(ReportDocument report, Path out) throws IOException {
        try (OutputStream stream = Files.newOutputStream(out);
                ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(stream, 1 << 16))) {
            Writer xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 13);
            part(zip, xml, "word/document.xml", () -> document(xml, report));
            part(zip, xml, "word/footnotes.xml", () -> footnotes(xml));
            for (int i = 0; i < charts.size(); i++) {
                Block.Chart chart = charts.get(i);
                part(zip, xml, "word/charts/chart" + (i + 1) + ".xml", () -> chart(xml, chart));
            }
            part(zip, xml, "[Content_Types].xml", () -> types(xml));
            part(zip, xml, "_rels/.rels", () -> {
                relations(xml);
                relation(xml, "r1", "officeDocument", "word/document.xml");
                xml.write("</Relationships>");
            });
            part(zip, xml, "word/_rels/document.xml.rels", () -> {
                relations(xml);
                relation(xml, "f1", "footnotes", "footnotes.xml");
                for (int i = 1; i <= charts.size(); i++) {
                    relation(xml, "c" + i, "chart", "charts/chart" + i + ".xml");
                }
                xml.write("</Relationships>");
            });
        }
    }

    /** Writes the content of a part. */
    private interface Content {
        void write() throws IOException;
    }

    private static void part(ZipOutputStream zip, Writer xml, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.write();
        xml.flush();
        zip.closeEntry();
    }

    private void types(Writer xml) throws IOException {
        xml.write("<Types xmlns=\"" + PACKAGE + "content-types\">");
        xml.write("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.write("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type(xml, "/word/document.xml", "wordprocessingml.document.main+xml");
        type(xml, "/word/footnotes.xml", "wordprocessingml.footnotes+xml");
        for (int i = 1; i <= charts.size(); i++) {
            type(xml, "/word/charts/chart" + i + ".xml", "drawingml.chart+xml");
        }
        xml.write("</Types>");
    }

    private static void type(Writer xml, String part, String kind) throws IOException {
        xml.write("<Override PartName=\"" + part + "\" ContentType=\"" + KIND + kind + "\"/>");
    }

    private static void relations(Writer xml) throws IOException {
        xml.write("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    }

    private static void relation(Writer xml, String id, String type, String target) throws IOException {
        xml.write("<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>");
    }

    private void document(Writer xml, ReportDocument report) throws IOException {
        xml.write("<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\"><w:body>");
        report.letterhead().agency().forEach(line -> unchecked(xml, line));
        paragraph(xml, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true);
        paragraph(xml, "Độc lập - Tự do - Hạnh phúc", true);
        paragraph(xml, report.type(), true);
        paragraph(xml, report.title(), true);
        blocks(xml, report.body());
        paragraph(xml, "Nơi nhận:", true);
        report.letterhead().recipients().forEach(line -> unchecked(xml, line));
        report.letterhead().signature().forEach(line -> unchecked(xml, line));
        for (ReportDocument.Appendix appendix : report.appendices()) {
            paragraph(xml, appendix.label(), true);
            paragraph(xml, appendix.title(), true);
            blocks(xml, appendix.blocks());
        }
        xml.write("</w:body></w:document>");
    }

    private static void unchecked(Writer xml, String line) {
        try {
            paragraph(xml, line, false);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void blocks(Writer xml, List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                paragraph(xml, heading.label() + ". " + heading.title(), true);
            } else if (block instanceof Block.RunIn runIn) {
                paragraph(xml, runIn.letter() + ") " + runIn.title(), true);
            } else if (block instanceof Block.Paragraph paragraph) {
                line(xml, "", paragraph.inlines(), false);
            } else if (block instanceof Block.Item item) {
                line(xml, item.depth() > 1 ? "+ " : "- ", item.inlines(), false);
            } else if (block instanceof Block.Table table) {
                table(xml, table);
            } else if (block instanceof Block.Chart chart) {
                place(xml, chart);
            }
        }
    }

    private void table(Writer xml, Block.Table table) throws IOException {
        paragraph(xml, "Bảng " + table.number() + ". " + table.caption(), true);
        xml.write("<w:tbl><w:tblPr/><w:tblGrid>");
        for (int i = 0; i < table.columns().size(); i++) {
            xml.write("<w:gridCol/>");
        }
        xml.write("</w:tblGrid><w:tr>");
        for (Block.Column column : table.columns()) {
            xml.write("<w:tc>");
            paragraph(xml, column.title(), true);
            xml.write("</w:tc>");
        }
        xml.write("</w:tr>");
        for (List<Block.Cell> row : table.rows()) {
            xml.write("<w:tr>");
            for (Block.Cell cell : row) {
                xml.write("<w:tc>");
                line(xml, "", cell.inlines(), cell.bold());
                xml.write("</w:tc>");
            }
            xml.write("</w:tr>");
        }
        xml.write("</w:tbl>");
        paragraph(xml, table.note(), false);
    }

    private void place(Writer xml, Block.Chart chart) throws IOException {
        charts.add(chart);
        xml.write("<w:p><w:r><w:drawing><wp:inline"
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent"
                + " cx=\"5760000\" cy=\"2880000\"/><wp:docPr id=\"" + charts.size() + "\" name=\"c\"/><a:graphic"
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData"
                + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart"
                + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"c" + charts.size()
                + "\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
        paragraph(xml, "Biểu đồ " + chart.number() + ". " + chart.caption(), true);
    }

    private static void chart(Writer xml, Block.Chart chart) throws IOException {
        xml.write("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart>"
                + "<c:plotArea><c:barChart><c:barDir val=\"col\"/>");
        for (int s = 0; s < chart.series().size(); s++) {
            Block.Series series = chart.series().get(s);
            xml.write("<c:ser><c:idx val=\"" + s + "\"/><c:order val=\"" + s + "\"/><c:tx><c:v>");
            text(xml, series.name());
            xml.write("</c:v></c:tx><c:cat><c:strLit><c:ptCount val=\"" + chart.categories().size() + "\"/>");
            for (int i = 0; i < chart.categories().size(); i++) {
                xml.write("<c:pt idx=\"" + i + "\"><c:v>");
                text(xml, chart.categories().get(i));
                xml.write("</c:v></c:pt>");
            }
            xml.write("</c:strLit></c:cat><c:val><c:numLit><c:ptCount val=\"" + series.values().size() + "\"/>");
            for (int i = 0; i < series.values().size(); i++) {
                if (series.values().get(i).isPresent()) {
                    xml.write("<c:pt idx=\"" + i + "\"><c:v>" + series.values().get(i).get() + "</c:v></c:pt>");
                }
            }
            xml.write("</c:numLit></c:val></c:ser>");
        }
        xml.write("<c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart></c:plotArea></c:chart></c:chartSpace>");
    }

    private void footnotes(Writer xml) throws IOException {
        xml.write("<w:footnotes xmlns:w=\"" + WORD + "\">");
        for (int i = 0; i < notes.size(); i++) {
            xml.write("<w:footnote w:id=\"" + (i + 1) + "\">");
            paragraph(xml, notes.get(i), false);
            xml.write("</w:footnote>");
        }
        xml.write("</w:footnotes>");
    }

    private void line(Writer xml, String before, List<Inline> inlines, boolean bold) throws IOException {
        xml.write("<w:p>");
        run(xml, before, bold);
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                run(xml, text.text(), bold || text.bold());
            } else if (inline instanceof Inline.Number number) {
                run(xml, number.written(), bold);
            } else if (inline instanceof Inline.Mark mark) {
                run(xml, mark.text(), true);
            } else if (inline instanceof Inline.Reference reference) {
                run(xml, reference.text(), bold);
            } else if (inline instanceof Inline.Footnote note) {
                notes.add(note.text());
                xml.write("<w:r><w:footnoteReference w:id=\"" + notes.size() + "\"/></w:r>");
            }
        }
        xml.write("</w:p>");
    }

    private static void paragraph(Writer xml, String text, boolean bold) throws IOException {
        xml.write("<w:p>");
        run(xml, text, bold);
        xml.write("</w:p>");
    }

    private static void run(Writer xml, String text, boolean bold) throws IOException {
        if (!text.isEmpty()) {
            xml.write(bold ? "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">"
                    : "<w:r><w:t xml:space=\"preserve\">");
            text(xml, text);
            xml.write("</w:t></w:r>");
        }
    }

    private static void text(Writer xml, String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.write("&amp;");
                case '<' -> xml.write("&lt;");
                case '>' -> xml.write("&gt;");
                default -> xml.write(c);
            }
        }
    }
}
