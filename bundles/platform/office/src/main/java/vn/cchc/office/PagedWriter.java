package vn.cchc.office;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.office.WordWriter.Use;
import vn.cchc.plugin.FormChoice;
import vn.cchc.report.doc.ReportDocument;

/**
 * Writes reports whose table of contents has its page numbers.
 *
 * <p>Only who lays out the pages knows them: {@link WordWriter} leaves them empty for Word to fill in, this asks LibreOffice
 * and takes as long as a conversion to PDF.
 */
@ProviderType
public interface PagedWriter {

    /** Tells whether LibreOffice is there to be asked. */
    boolean isAvailable();

    /**
     * Write as {@link WordWriter#write} does, then once more with the pages; a document without contents is written once.
     *
     * @throws OfficeException with a message for the user when the file can't be written or LibreOffice can't lay it out; in
     *     the latter case the file is there, without page numbers
     */
    void write(ReportDocument document, FormChoice form, Use use, Path out) throws IOException;
}
