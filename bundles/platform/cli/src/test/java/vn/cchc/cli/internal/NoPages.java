package vn.cchc.cli.internal;

import java.nio.file.Path;
import vn.cchc.office.PagedWriter;
import vn.cchc.office.WordWriter.Use;
import vn.cchc.plugin.FormChoice;
import vn.cchc.report.doc.ReportDocument;

/** A desk on which LibreOffice is not installed. */
final class NoPages implements PagedWriter {

    static final PagedWriter WRITER = new NoPages();

    @Override
    public boolean isAvailable() {
        return false;
    }

    @Override
    public void write(ReportDocument document, FormChoice form, Use use, Path out) {
        throw new AssertionError("there is no LibreOffice to ask");
    }
}
