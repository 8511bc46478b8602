package vn.cchc.office;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the text of a finished document, whoever made it, with the places of its words. */
@ProviderType
public interface DocumentTextReader {

    /**
     * Reads a Word document (.docx), the text of a PDF or a UTF-8 text file; the content decides which, not the name alone.
     *
     * <p>The file is never trusted: what is encrypted, damaged, too large or made to exhaust the machine is refused.
     *
     * @throws OfficeException with a message for the user: what can't be read, why and what to do
     */
    DocumentText read(Path file) throws IOException;
}
