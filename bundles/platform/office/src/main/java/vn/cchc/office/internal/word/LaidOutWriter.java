package vn.cchc.office.internal.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.office.PagedWriter;
import vn.cchc.office.PdfConverter;
import vn.cchc.office.WordWriter.Use;
import vn.cchc.office.internal.pdf.HeadingPages;
import vn.cchc.office.internal.pdf.HeadingPages.Heading;
import vn.cchc.office.internal.word.DocumentPlan.Entry;
import vn.cchc.plugin.FormChoice;
import vn.cchc.report.doc.ReportDocument;

/** Writes twice: the PDF of the first writing tells where the headings of the second stand. */
@Component(service = PagedWriter.class)
public final class LaidOutWriter implements PagedWriter {

    private final Decree30Writer writer;
    private final PdfConverter converter;

    /** Makes one that lays out by a converter. */
    @Activate
    public LaidOutWriter(@Reference PdfConverter converter) {
        this.writer = new Decree30Writer();
        this.converter = converter;
    }

    @Override
    public boolean isAvailable() {
        return converter.isAvailable();
    }

    @Override
    public void write(ReportDocument document, FormChoice form, Use use, Path out) throws IOException {
        writer.write(document, form, use, out);
        DocumentPlan plan = DocumentPlan.of(writer.asPrinted(document, form));
        if (!plan.hasContents()) {
            return;
        }
        Path room = Files.createTempDirectory("cchc-pages");
        Path pdf = room.resolve("report.pdf");
        try {
            converter.convert(out, pdf);
            writer.write(document, form, use, pages(plan.entries(), HeadingPages.of(pdf)), out);
        } finally {
            Files.deleteIfExists(pdf);
            Files.delete(room);
        }
    }

    /** Finds the printed number of each heading's page: every appendix counts its own from 1. */
    static Map<String, String> pages(List<Entry> entries, List<Heading> headings) {
        Map<String, String> pages = new HashMap<>();
        int next = 0;
        int before = 0;
        for (Entry entry : entries) {
            int found = next;
            while (found < headings.size()
                    && !letters(headings.get(found).title()).equals(letters(entry.text()))) {
                found++;
            }
            if (found < headings.size()) {
                int page = headings.get(found).page();
                before = entry.isAppendix() ? page - 1 : before;
                pages.put(entry.bookmark(), Integer.toString(page - before));
                next = found + 1;
            }
        }
        return pages;
    }

    /** Stops and blanks between a number and its title differ from program to program. */
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(FormText.VIETNAMESE);
    }
}
