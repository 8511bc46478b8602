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
import vn.cchc.office.internal.form.Forms;
import vn.cchc.plugin.FormChoice;
import vn.cchc.report.doc.ReportDocument;

/** The writer of this bundle; it keeps nothing between two documents but the rules of the forms it was asked for. */
@Component(service = WordWriter.class)
public final class Decree30Writer implements WordWriter {

    private final Forms forms = new Forms();
    private final TextWidth widths;
    private final Clock clock;

    /** Makes the writer. */
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
        this.widths = TextWidth.load();
        this.clock = clock;
    }

    @Override
    public void write(ReportDocument document, FormChoice form, Use use, Path out) throws IOException {
        write(document, form, use, Map.of(), out);
    }

    /** Returns the document with its parts labelled as the form wants them. */
    ReportDocument asPrinted(ReportDocument document, FormChoice form) throws IOException {
        return PartLabels.of(document, forms.of(form));
    }

    /**
     * Writes with the page numbers of the contents.
     *
     * @param pages the page of each bookmark that the contents point at, as far as it is known
     */
    void write(ReportDocument document, FormChoice form, Use use, Map<String, String> pages, Path out)
            throws IOException {
        FormRules rules = forms.of(form);
        int year = LocalDate.now(clock).getYear();
        AtomicFile.write(out, stream -> {
            Writing writing = Writing.of(asPrinted(document, form), rules, widths, use, year, pages);
            new WordPackage(writing, clock).write(stream);
        });
    }
}
