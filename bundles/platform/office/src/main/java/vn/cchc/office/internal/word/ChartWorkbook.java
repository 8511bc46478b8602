package vn.cchc.office.internal.word;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.report.doc.Block;

/** Writes the workbook that Word opens for "Edit data": categories in the first column, one column for each series. */
final class ChartWorkbook {

    /** Name of the only sheet; of letters that need no quotes in a formula. */
    static final String SHEET = "SoLieu";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Block.Chart chart;

    ChartWorkbook(Block.Chart chart) {
        this.chart = chart;
    }

    /** Write the whole file; the stream stays open. */
    void write(OutputStream out) throws IOException {
        PartsZip zip = new PartsZip(out);
        zip.part("[Content_Types].xml", stream -> {
            Xml xml = PackageParts.types(stream);
            PackageParts.type(xml, "xl/workbook.xml", KIND + "sheet.main+xml");
            PackageParts.type(xml, "xl/worksheets/sheet1.xml", KIND + "worksheet+xml");
            PackageParts.type(xml, "xl/styles.xml", KIND + "styles+xml");
            return xml;
        });
        zip.part("_rels/.rels", stream -> {
            Xml xml = PackageParts.relations(stream);
            PackageParts.relation(xml, "rId1", "officeDocument", "xl/workbook.xml");
            return xml;
        });
        zip.part("xl/workbook.xml", stream -> {
            Xml xml = new Xml(stream, "workbook", "xmlns", MAIN, "xmlns:r", Xml.RELATIONS);
            xml.open("sheets").leaf("sheet", "name", SHEET, "sheetId", "1", "r:id", "rId1");
            return xml;
        });
        zip.part("xl/_rels/workbook.xml.rels", stream -> {
            Xml xml = PackageParts.relations(stream);
            PackageParts.relation(xml, "rId1", "worksheet", "worksheets/sheet1.xml");
            PackageParts.relation(xml, "rId2", "styles", "styles.xml");
            return xml;
        });
        zip.part("xl/styles.xml", stream -> styles(new Xml(stream, "styleSheet", "xmlns", MAIN)));
        zip.part("xl/worksheets/sheet1.xml", stream -> sheet(new Xml(stream, "worksheet", "xmlns", MAIN)));
        zip.finish();
    }

    private Xml styles(Xml xml) throws IOException {
        xml.open("numFmts", "count", "1");
        xml.leaf("numFmt", "numFmtId", "164", "formatCode", ChartXml.format(chart))
                .close();
        xml.open("fonts", "count", "1").open("font").leaf("sz", "val", "11");
        xml.leaf("name", "val", "Times New Roman").close().close();
        xml.open("fills", "count", "2");
        xml.open("fill").leaf("patternFill", "patternType", "none").close();
        xml.open("fill").leaf("patternFill", "patternType", "gray125").close().close();
        xml.open("borders", "count", "1").open("border");
        for (String side : new String[] {"left", "right", "top", "bottom", "diagonal"}) {
            xml.leaf(side);
        }
        xml.close().close();
        xml.open("cellStyleXfs", "count", "1");
        xml.leaf("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
                .close();
        xml.open("cellXfs", "count", "2");
        for (String format : new String[] {"0", "164"}) {
            xml.leaf(
                    "xf",
                    "numFmtId",
                    format,
                    "fontId",
                    "0",
                    "fillId",
                    "0",
                    "borderId",
                    "0",
                    "xfId",
                    "0",
                    "applyNumberFormat",
                    "1");
        }
        xml.close();
        xml.open("cellStyles", "count", "1");
        xml.leaf("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").close();
        return xml;
    }

    private Xml sheet(Xml xml) throws IOException {
        List<Block.Series> series = chart.series();
        xml.open("cols")
                .leaf("col", "min", "1", "max", Integer.toString(series.size() + 1), "width", "18", "customWidth", "1")
                .close();
        xml.open("sheetData").open("row", "r", "1");
        words(xml, "A1", chart.measure());
        for (int i = 0; i < series.size(); i++) {
            words(xml, column(i + 1) + "1", series.get(i).name());
        }
        xml.close();
        for (int p = 0; p < chart.categories().size(); p++) {
            String row = Integer.toString(p + 2);
            xml.open("row", "r", row);
            words(xml, "A" + row, chart.categories().get(p));
            for (int i = 0; i < series.size(); i++) {
                List<Optional<BigDecimal>> values = series.get(i).values();
                if (p < values.size() && values.get(p).isPresent()) {
                    xml.open("c", "r", column(i + 1) + row, "s", "1");
                    xml.element("v", values.get(p).get().toPlainString()).close();
                }
            }
            xml.close();
        }
        return xml;
    }

    private static void words(Xml xml, String cell, String text) throws IOException {
        if (!text.isBlank()) {
            xml.open("c", "r", cell, "t", "inlineStr").open("is");
            xml.element("t", text.strip()).close().close();
        }
    }

    /** Returns the letters of a column, from 0: A, B, … Z, AA. */
    static String column(int index) {
        String last = Character.toString('A' + index % 26);
        return index < 26 ? last : column(index / 26 - 1) + last;
    }
}
