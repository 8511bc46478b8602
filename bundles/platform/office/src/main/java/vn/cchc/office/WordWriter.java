package vn.cchc.office;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.plugin.FormChoice;
import vn.cchc.report.doc.ReportDocument;

/** Writes reports as Word documents in the form of Decree 30/2020/NĐ-CP. */
@ProviderType
public interface WordWriter {

    /** What a file is made for. */
    enum Use {
        /** To be edited and brought back: numbers are content controls, blocks carry anchors, the file knows its writing. */
        LIVE,
        /** To be issued: nothing of that is left. */
        FINAL
    }

    /**
     * Write the whole document or nothing: the file appears under its name only when it is complete, and an older file of
     * that name stays as it was when anything fails.
     *
     * <p>The anchor of a block is its place among all blocks, from 1: those of the body, then those of each appendix.
     *
     * @param document what to write
     * @param form how it looks
     * @param use what it is made for
     * @param out the .docx file; its folder must exist
     * @throws OfficeException with a message for the user when the file can't be written
     */
    void write(ReportDocument document, FormChoice form, Use use, Path out) throws IOException;
}
