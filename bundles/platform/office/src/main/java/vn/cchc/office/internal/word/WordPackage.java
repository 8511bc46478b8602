package vn.cchc.office.internal.word;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.report.doc.ReportDocument;

/** The .docx file: a zip of parts, the fixed ones filled from templates, the text and the footnotes streamed. */
final class WordPackage {

    // The zip's own times say nothing that the document's properties don't, and differ from machine to machine.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final FormRules rules;
    private final TextWidth widths;
    private final Clock clock;

    WordPackage(FormRules rules, TextWidth widths, Clock clock) {
        this.rules = rules;
        this.widths = widths;
        this.clock = clock;
    }

    void write(ReportDocument document, OutputStream out) throws IOException {
        FormText form = new FormText(document, LocalDate.now(clock).getYear());
        Map<String, String> words = Map.of(
                "title", form.type() + " " + document.title(),
                "agency", form.agency(),
                "created", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        Footnotes footnotes = new Footnotes(new Ids());
        // Not closed: the stream below belongs to the caller, who has to force it to the disk.
        ZipOutputStream zip = new ZipOutputStream(out);
        template(zip, "[Content_Types].xml", "content-types.xml", words);
        template(zip, "_rels/.rels", "package-rels.xml", words);
        template(zip, "docProps/core.xml", "core.xml", words);
        template(zip, "docProps/app.xml", "app.xml", words);
        for (String part : new String[] {"styles", "settings", "fontTable", "header-first", "header-page"}) {
            template(zip, "word/" + part + ".xml", part + ".xml", words);
        }
        template(zip, "word/_rels/document.xml.rels", "document-rels.xml", words);
        stream(zip, "word/document.xml", "w:document", xml -> {
            new DocumentPart(rules, widths, form, xml, footnotes).write(document);
        });
        stream(zip, "word/footnotes.xml", "w:footnotes", footnotes::write);
        zip.finish();
    }

    private void template(ZipOutputStream zip, String entry, String name, Map<String, String> words)
            throws IOException {
        start(zip, entry);
        zip.write(Template.of(name).fill(words, rules).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void stream(ZipOutputStream zip, String entry, String root, Part part) throws IOException {
        start(zip, entry);
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        Xml xml = new Xml(writer, root);
        part.write(xml);
        xml.finish();
        zip.closeEntry();
    }

    private static void start(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** Writes one part below its root element. */
    @FunctionalInterface
    private interface Part {
        void write(Xml xml) throws IOException;
    }
}
