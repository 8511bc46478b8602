package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.List;
import vn.cchc.report.doc.Block;

/** Writes the place of a chart in the text, and its caption below. */
final class ChartPart {

    private static final int EMU_PER_TWIP = 635;

    private final Paragraphs paragraphs;
    private final Captions captions;
    private final Writing writing;
    private final Xml xml;

    ChartPart(Paragraphs paragraphs, Captions captions, Writing writing) {
        this.paragraphs = paragraphs;
        this.captions = captions;
        this.writing = writing;
        this.xml = paragraphs.xml();
    }

    /** Writes a chart; the anchors go around the caption, or around the drawing of one without. */
    void write(Block.Chart chart, List<String> anchors) throws IOException {
        boolean captioned = !chart.caption().isBlank();
        paragraphs.open(Look.of("BieuDo").keptWithNextWhen(captioned), captioned ? List.of() : anchors);
        drawing(chart);
        paragraphs.close();
        if (captioned) {
            captions.chart(chart.number(), chart.caption(), anchors);
        }
    }

    private void drawing(Block.Chart chart) throws IOException {
        String width = emu(writing.rules().textWidth(false));
        String height = emu(writing.rules().twips("chart.height"));
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.leaf("wp:extent", "cx", width, "cy", height);
        // What a screen reader says in place of the drawing.
        xml.leaf(
                "wp:docPr",
                "id",
                Integer.toString(writing.ids().next()),
                "name",
                "Biểu đồ " + chart.number(),
                "descr",
                chart.caption().strip());
        xml.leaf("wp:cNvGraphicFramePr");
        xml.open("a:graphic").open("a:graphicData", "uri", Xml.CHART);
        xml.leaf("c:chart", "r:id", Charts.relation(writing.charts().add(chart)));
        xml.close().close().close().close().close();
    }

    private static String emu(int twips) {
        return Integer.toString(twips * EMU_PER_TWIP);
    }
}
