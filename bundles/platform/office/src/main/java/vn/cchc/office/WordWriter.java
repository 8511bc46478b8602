package vn.cchc.office;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.report.doc.ReportDocument;

/** Writes reports as Word documents in the form of Decree 30/2020/NĐ-CP. */
@ProviderType
public interface WordWriter {

    /**
     * Write the whole document or nothing: the file appears under its name only when it is complete, and an older file of
     * that name stays as it was when anything fails.
     *
     * @param document what to write
     * @param out the .docx file; its folder must exist
     * @throws OfficeException with a message for the user when the file can't be written
     */
    void write(ReportDocument document, Path out) throws IOException;
}
