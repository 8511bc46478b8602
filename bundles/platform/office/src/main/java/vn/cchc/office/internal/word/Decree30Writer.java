package vn.cchc.office.internal.word;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.office.WordWriter;
import vn.cchc.office.internal.AtomicFile;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.plugin.FormChoice;
import vn.cchc.report.doc.ReportDocument;

/** The writer of this bundle; it keeps nothing between two documents but the rules. */
@Component(service = WordWriter.class)
public final class Decree30Writer implements WordWriter {

    private final FormRules rules;
    private final TextWidth widths;
    private final Clock clock;

    /** Reads the rules. */
    @Activate
    public Decree30Writer() {
        this(Clock.systemDefaultZone());
    }

    /**
     * Makes a writer with a clock of its own.
     *
     * @param clock gives the time of making, and the year that stands before the blanks of an undated draft
     */
    Decree30Writer(Clock clock) {
        this.rules = FormRules.load();
        this.widths = TextWidth.load();
        this.clock = clock;
    }

    @Override
    public void write(ReportDocument document, FormChoice form, Use use, Path out) throws IOException {
        write(document, form, use, Map.of(), out);
    }

    /**
     * Writes with the page numbers of the contents.
     *
     * @param pages the page of each bookmark that the contents point at, as far as it is known
     */
    void write(ReportDocument document, FormChoice form, Use use, Map<String, String> pages, Path out)
            throws IOException {
        int year = LocalDate.now(clock).getYear();
        AtomicFile.write(out, stream -> {
            Writing writing = Writing.of(document, rules, widths, use, year, pages);
            new WordPackage(writing, clock).write(stream);
        });
    }
}
