package vn.cchc.office.internal.word;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Block.ChartKind;

/** Writes the part that draws a chart; its figures stand here too, so that it is drawn without opening the workbook. */
final class ChartXml {

    /** Dark to light, so that neighbours differ in a black and white copy too. */
    private static final List<String> COLORS =
            List.of("1F3864", "C55A11", "7F7F7F", "5B9BD5", "BF9000", "375623", "A5A5A5", "F4B183");

    /** With more figures than this, they would write over each other. */
    private static final int MOST_LABELS = 18;

    /** Whole numbers, with the signs of Vietnam. */
    private static final String WHOLE = "[$-42A]#,##0";

    private static final String CATEGORY_AXIS = "111111111";
    private static final String VALUE_AXIS = "222222222";

    private final Xml xml;
    private final Block.Chart chart;
    private final FormRules rules;
    private final String format;

    ChartXml(Xml xml, Block.Chart chart, FormRules rules) {
        this.xml = xml;
        this.chart = chart;
        this.rules = rules;
        this.format = format(chart);
    }

    /** Returns the attributes of the root. */
    static String[] spaces() {
        return new String[] {"xmlns:c", Xml.CHART, "xmlns:a", Xml.DRAWING, "xmlns:r", Xml.RELATIONS};
    }

    /**
     * Returns the form of the figures, with as many decimals as the most exact one has. The language says to programs that
     * heed it that the decimal sign is a comma; Word takes the signs of the machine, which are the same in Vietnam.
     */
    static String format(Block.Chart chart) {
        int decimals = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .flatMap(Optional::stream)
                .mapToInt(value -> value.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        return WHOLE + (decimals > 0 ? "." + "0".repeat(Math.min(decimals, 3)) : "");
    }

    /** Write everything below the root. */
    void write() throws IOException {
        xml.value("c:date1904", 0).value("c:lang", "vi-VN").value("c:roundedCorners", 0);
        xml.open("c:chart").value("c:autoTitleDeleted", 1);
        xml.open("c:plotArea").leaf("c:layout");
        if (chart.kind() == ChartKind.LINE) {
            lines();
        } else {
            bars();
        }
        categoryAxis();
        valueAxis();
        xml.close();
        if (chart.series().size() > 1) {
            xml.open("c:legend").value("c:legendPos", "b").value("c:overlay", 0).close();
        }
        xml.value("c:plotVisOnly", 1).value("c:dispBlanksAs", "gap").close();
        xml.open("c:spPr")
                .leaf("a:noFill")
                .open("a:ln")
                .leaf("a:noFill")
                .close()
                .close();
        letters(rules.halfPoints("chart.size") * 50);
        xml.open("c:externalData", "r:id", "rId1").value("c:autoUpdate", 0).close();
    }

    private void bars() throws IOException {
        boolean stacked = chart.kind() == ChartKind.STACKED;
        xml.open("c:barChart").value("c:barDir", "col");
        xml.value("c:grouping", stacked ? "stacked" : "clustered").value("c:varyColors", 0);
        for (int i = 0; i < chart.series().size(); i++) {
            open(i);
            xml.open("c:spPr");
            fill(color(i));
            xml.close().value("c:invertIfNegative", 0);
            labels(stacked ? "ctr" : "outEnd", stacked && i % 2 == 0);
            figures(i);
            xml.close();
        }
        xml.value("c:gapWidth", stacked ? 80 : 60);
        if (stacked) {
            xml.value("c:overlap", 100);
        }
        axes();
    }

    private void lines() throws IOException {
        xml.open("c:lineChart").value("c:grouping", "standard").value("c:varyColors", 0);
        for (int i = 0; i < chart.series().size(); i++) {
            open(i);
            xml.open("c:spPr").open("a:ln", "w", "28575", "cap", "rnd");
            fill(color(i));
            xml.leaf("a:round").close().close();
            xml.open("c:marker")
                    .value(
                            "c:symbol",
                            List.of("circle", "square", "triangle", "diamond").get(i % 4));
            xml.value("c:size", 6).open("c:spPr");
            fill(color(i));
            xml.close().close();
            labels(i % 2 == 0 ? "t" : "b", false);
            figures(i);
            xml.value("c:smooth", 0).close();
        }
        xml.value("c:marker", 1);
        axes();
    }

    private void axes() throws IOException {
        xml.value("c:axId", CATEGORY_AXIS).value("c:axId", VALUE_AXIS).close();
    }

    private void open(int i) throws IOException {
        String column = ChartWorkbook.column(i + 1);
        xml.open("c:ser").value("c:idx", i).value("c:order", i);
        xml.open("c:tx").open("c:strRef");
        xml.element("c:f", ChartWorkbook.SHEET + "!$" + column + "$1");
        xml.open("c:strCache").value("c:ptCount", 1);
        point(0, chart.series().get(i).name());
        xml.close().close().close();
    }

    private void labels(String place, boolean light) throws IOException {
        xml.open("c:dLbls");
        if (chart.series().size() * chart.categories().size() <= MOST_LABELS) {
            xml.leaf("c:numFmt", "formatCode", format, "sourceLinked", "0");
            xml.open("c:spPr")
                    .leaf("a:noFill")
                    .open("a:ln")
                    .leaf("a:noFill")
                    .close()
                    .close();
            text(rules.halfPoints("chart.label.size") * 50, light ? "FFFFFF" : rules.text("color"));
            xml.value("c:dLblPos", place);
            show(1);
        } else {
            show(0);
        }
        xml.close();
    }

    private void show(int value) throws IOException {
        xml.value("c:showLegendKey", 0).value("c:showVal", value).value("c:showCatName", 0);
        xml.value("c:showSerName", 0).value("c:showPercent", 0).value("c:showBubbleSize", 0);
    }

    private void figures(int i) throws IOException {
        int last = chart.categories().size() + 1;
        xml.open("c:cat").open("c:strRef");
        xml.element("c:f", ChartWorkbook.SHEET + "!$A$2:$A$" + last);
        xml.open("c:strCache").value("c:ptCount", chart.categories().size());
        for (int p = 0; p < chart.categories().size(); p++) {
            point(p, chart.categories().get(p));
        }
        xml.close().close().close();
        String column = ChartWorkbook.column(i + 1);
        xml.open("c:val").open("c:numRef");
        xml.element("c:f", ChartWorkbook.SHEET + "!$" + column + "$2:$" + column + "$" + last);
        xml.open("c:numCache")
                .element("c:formatCode", format)
                .value("c:ptCount", chart.categories().size());
        List<Optional<BigDecimal>> values = chart.series().get(i).values();
        for (int p = 0; p < Math.min(values.size(), chart.categories().size()); p++) {
            if (values.get(p).isPresent()) {
                point(p, values.get(p).get().toPlainString());
            }
        }
        xml.close().close().close();
    }

    private void point(int index, String text) throws IOException {
        xml.open("c:pt", "idx", Integer.toString(index)).element("c:v", text).close();
    }

    private void categoryAxis() throws IOException {
        axis("c:catAx", CATEGORY_AXIS, "b");
        xml.leaf("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        line();
        xml.value("c:crossAx", VALUE_AXIS).value("c:crosses", "autoZero");
        xml.value("c:auto", 0)
                .value("c:lblAlgn", "ctr")
                .value("c:lblOffset", 100)
                .value("c:noMultiLvlLbl", 1);
        xml.close();
    }

    private void valueAxis() throws IOException {
        axis("c:valAx", VALUE_AXIS, "l");
        xml.open("c:majorGridlines").open("c:spPr").open("a:ln", "w", "6350");
        fill("D9D9D9");
        xml.close().close().close();
        if (!chart.measure().isBlank()) {
            title("Đơn vị tính: " + chart.measure().strip());
        }
        xml.leaf("c:numFmt", "formatCode", axisFormat(), "sourceLinked", "0");
        line();
        xml.value("c:crossAx", CATEGORY_AXIS).value("c:crosses", "autoZero").value("c:crossBetween", "between");
        xml.close();
    }

    /** The steps of an axis are round numbers: decimals only where all figures are small. */
    private String axisFormat() {
        boolean large = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .flatMap(Optional::stream)
                .anyMatch(value -> value.abs().compareTo(BigDecimal.TEN) >= 0);
        return large ? WHOLE : format;
    }

    private void axis(String name, String id, String place) throws IOException {
        xml.open(name).value("c:axId", id);
        xml.open("c:scaling").value("c:orientation", "minMax").close();
        xml.value("c:delete", 0).value("c:axPos", place);
    }

    private void line() throws IOException {
        xml.value("c:majorTickMark", "none").value("c:minorTickMark", "none").value("c:tickLblPos", "nextTo");
        xml.open("c:spPr").open("a:ln", "w", "9525");
        fill("7F7F7F");
        xml.close().close();
    }

    private void title(String words) throws IOException {
        xml.open("c:title").open("c:tx").open("c:rich");
        xml.leaf("a:bodyPr", "rot", "-5400000", "vert", "horz").open("a:p");
        xml.open("a:pPr").leaf("a:defRPr", "b", "0", "i", "1").close();
        xml.open("a:r").leaf("a:rPr", "lang", "vi-VN", "b", "0", "i", "1").element("a:t", words);
        xml.close().close().close().close().value("c:overlay", 0).close();
    }

    private void letters(int size) throws IOException {
        text(size, rules.text("color"));
    }

    /** Writes how words are set; the size is in hundredths of a point. */
    private void text(int size, String color) throws IOException {
        String font = rules.text("font");
        xml.open("c:txPr").leaf("a:bodyPr").open("a:p").open("a:pPr");
        xml.open("a:defRPr", "sz", Integer.toString(size));
        fill(color);
        xml.leaf("a:latin", "typeface", font).leaf("a:cs", "typeface", font);
        xml.close().close().leaf("a:endParaRPr", "lang", "vi-VN").close().close();
    }

    private void fill(String color) throws IOException {
        xml.open("a:solidFill").value("a:srgbClr", color).close();
    }

    private static String color(int series) {
        return COLORS.get(series % COLORS.size());
    }
}
