package vn.cchc.office;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.plugin.FormChoice;

/** Holds Word documents of any author against the form of Decree 30/2020/NĐ-CP. */
@ProviderType
public interface FormChecker {

    /**
     * Check a document; the file is only read and never trusted.
     *
     * @param docx the .docx file
     * @param form what it should look like
     * @return what departs from the form, the gravest first
     * @throws OfficeException with a message for the user when the file can't be read or the form is not allowed
     */
    FormReport check(Path docx, FormChoice form) throws IOException;

    /**
     * Repair what is mechanical in a copy: paper, margins, letters, alignment, distances, page numbers, fixed words.
     *
     * <p>The source is only read. The copy appears under its name only when it is complete; parts and words that no rule
     * speaks of stay as they are.
     *
     * @param docx the .docx file
     * @param out the copy to make; not the source
     * @param form what it should look like
     * @throws OfficeException with a message for the user when the source can't be read or the copy can't be written
     */
    FormRepair fix(Path docx, Path out, FormChoice form) throws IOException;
}
