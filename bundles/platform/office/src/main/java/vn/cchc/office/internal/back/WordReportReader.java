package vn.cchc.office.internal.back;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.office.DocumentText.Kind;
import vn.cchc.office.ReportReader;
import vn.cchc.office.ReturnedReport;
import vn.cchc.office.internal.docx.DamagedFileException;
import vn.cchc.office.internal.docx.WordArchive;
import vn.cchc.office.internal.text.Limits;
import vn.cchc.office.internal.text.Refusals;

/** Opens an edited report without trusting it. */
@Component(service = ReportReader.class)
public final class WordReportReader implements ReportReader {

    private final Limits limits;

    /** Makes a reader with the usual limits. */
    @Activate
    public WordReportReader() {
        this(Limits.USUAL);
    }

    WordReportReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public ReturnedReport read(Path docx) throws IOException {
        return Refusals.guard(docx, limits, WordReportReader::read);
    }

    private static ReturnedReport read(Path file, Kind kind) throws IOException {
        if (kind != Kind.WORD) {
            throw new DamagedFileException("read.not-docx", "a file of kind " + kind);
        }
        try (WordArchive archive = WordArchive.open(file)) {
            // Whoever sends a report with a program in it wants it opened somewhere: not here.
            if (archive.parts().stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
                throw new DamagedFileException("read.macros", "the file holds macros");
            }
            return new ReportScan(archive).read();
        }
    }
}
