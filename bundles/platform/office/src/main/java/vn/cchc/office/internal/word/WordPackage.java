package vn.cchc.office.internal.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.report.doc.Block;

/** The .docx file: a zip of parts, the fixed ones filled from templates, all others streamed. */
final class WordPackage {

    private static final String KIND = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD_KIND = KIND + "wordprocessingml.";

    /** Parts of the text that are filled from templates. */
    private static final List<String> FIXED = List.of("styles", "settings", "fontTable", "header-first", "header-page");

    private final Writing writing;
    private final LiveFile live;
    private final Clock clock;

    WordPackage(Writing writing, Clock clock) {
        this.writing = writing;
        this.live = new LiveFile(writing);
        this.clock = clock;
    }

    void write(OutputStream out) throws IOException {
        FormText form = writing.form();
        FormRules rules = writing.rules();
        Map<String, String> words = Map.of(
                "title", form.type() + " " + writing.document().title(),
                "agency", form.agency(),
                "created", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                "text.width", Integer.toString(rules.textWidth(false)),
                "contents.second", Integer.toString(rules.twips("contents.step")),
                "contents.third", Integer.toString(2 * rules.twips("contents.step")),
                "contents.fourth", Integer.toString(3 * rules.twips("contents.step")));
        PartsZip zip = new PartsZip(out);
        zip.part("[Content_Types].xml", this::types);
        zip.part("_rels/.rels", this::packageRelations);
        template(zip, "docProps/core.xml", "core.xml", words);
        template(zip, "docProps/app.xml", "app.xml", words);
        for (String part : FIXED) {
            template(zip, "word/" + part + ".xml", part + ".xml", words);
        }
        zip.part("word/document.xml", stream -> {
            Xml xml = new Xml(stream, "w:document", documentSpaces());
            new DocumentPart(writing, xml).write();
            return xml;
        });
        zip.part("word/footnotes.xml", stream -> {
            Xml xml = Xml.word(stream, "w:footnotes");
            writing.footnotes().write(xml);
            return xml;
        });
        zip.part("word/numbering.xml", stream -> {
            Xml xml = Xml.word(stream, "w:numbering");
            writing.lists().write(xml);
            return xml;
        });
        charts(zip);
        live.write(zip);
        zip.part("word/_rels/document.xml.rels", this::documentRelations);
        zip.finish();
    }

    private String[] documentSpaces() {
        return writing.plan().charts() == 0
                ? new String[] {"xmlns:w", Xml.WORD, "xmlns:r", Xml.RELATIONS}
                : new String[] {
                    "xmlns:w",
                    Xml.WORD,
                    "xmlns:r",
                    Xml.RELATIONS,
                    "xmlns:wp",
                    Xml.WORD_DRAWING,
                    "xmlns:a",
                    Xml.DRAWING,
                    "xmlns:c",
                    Xml.CHART
                };
    }

    private void template(PartsZip zip, String entry, String name, Map<String, String> words) throws IOException {
        zip.text(entry, Template.of(name).fill(words, writing.rules()));
    }

    private void charts(PartsZip zip) throws IOException {
        int number = 0;
        for (Block.Chart chart : writing.charts().all()) {
            number++;
            zip.part("word/charts/chart" + number + ".xml", stream -> {
                Xml xml = new Xml(stream, "c:chartSpace", ChartXml.spaces());
                new ChartXml(xml, chart, writing.rules()).write();
                return xml;
            });
            String workbook = "SoLieu" + number + ".xlsx";
            zip.part("word/charts/_rels/chart" + number + ".xml.rels", stream -> {
                Xml xml = PackageParts.relations(stream);
                PackageParts.relation(xml, "rId1", "package", "../embeddings/" + workbook);
                return xml;
            });
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ChartWorkbook(chart).write(bytes);
            zip.bytes("word/embeddings/" + workbook, bytes.toByteArray());
        }
    }

    private Xml types(OutputStream stream) throws IOException {
        Xml xml = PackageParts.types(stream);
        if (writing.plan().charts() > 0) {
            PackageParts.ending(xml, "xlsx", KIND + "spreadsheetml.sheet");
        }
        PackageParts.type(xml, "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        PackageParts.type(xml, "docProps/app.xml", KIND + "extended-properties+xml");
        PackageParts.type(xml, "word/document.xml", WORD_KIND + "document.main+xml");
        for (String part : FIXED) {
            String kind = part.startsWith("header") ? "header" : part;
            PackageParts.type(xml, "word/" + part + ".xml", WORD_KIND + kind + "+xml");
        }
        PackageParts.type(xml, "word/footnotes.xml", WORD_KIND + "footnotes+xml");
        PackageParts.type(xml, "word/numbering.xml", WORD_KIND + "numbering+xml");
        for (int i = 1; i <= writing.plan().charts(); i++) {
            PackageParts.type(xml, "word/charts/chart" + i + ".xml", KIND + "drawingml.chart+xml");
        }
        live.types(xml);
        return xml;
    }

    private Xml packageRelations(OutputStream stream) throws IOException {
        Xml xml = PackageParts.relations(stream);
        PackageParts.relation(xml, "rId1", "officeDocument", "word/document.xml");
        PackageParts.relation(xml, "rId2", "core-properties", "docProps/core.xml");
        PackageParts.relation(xml, "rId3", "extended-properties", "docProps/app.xml");
        live.packageRelations(xml);
        return xml;
    }

    private Xml documentRelations(OutputStream stream) throws IOException {
        Xml xml = PackageParts.relations(stream);
        PackageParts.relation(xml, "rIdStyles", "styles", "styles.xml");
        PackageParts.relation(xml, "rIdSettings", "settings", "settings.xml");
        PackageParts.relation(xml, "rIdFonts", "fontTable", "fontTable.xml");
        PackageParts.relation(xml, "rIdFootnotes", "footnotes", "footnotes.xml");
        PackageParts.relation(xml, "rIdNumbering", "numbering", "numbering.xml");
        PackageParts.relation(xml, "rIdHeaderFirst", "header", "header-first.xml");
        PackageParts.relation(xml, "rIdHeaderPage", "header", "header-page.xml");
        for (int i = 1; i <= writing.plan().charts(); i++) {
            PackageParts.relation(xml, Charts.relation(i), "chart", "charts/chart" + i + ".xml");
        }
        live.documentRelations(xml);
        return xml;
    }
}
