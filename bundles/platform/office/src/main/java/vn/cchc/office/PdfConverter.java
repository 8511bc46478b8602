package vn.cchc.office;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Converts Word documents to PDF by the LibreOffice of this machine. */
@ProviderType
public interface PdfConverter {

    /** Tells whether LibreOffice is there, so that a window can offer the conversion or explain why not. */
    boolean isAvailable();

    /** Convert as {@link #convert(Path, Path, PdfProgress)} does, without telling anybody how it goes on. */
    default PdfResult convert(Path word, Path pdf) throws IOException {
        return convert(word, pdf, (stage, elapsed, limit) -> {});
    }

    /**
     * Convert within two minutes; the PDF appears under its name only when it is complete.
     *
     * <p>To cancel, interrupt the thread: LibreOffice is stopped with everything it has started, and nothing is left behind.
     * The same happens when this program is asked to end.
     *
     * @param word the .docx file
     * @param pdf the file to make; its folder must exist
     * @param progress hears how it goes on
     * @return the file and what the reader should know of its fonts
     * @throws OfficeException with a message for the user when LibreOffice is absent, fails or takes too long, when the
     *     thread was interrupted, or when the file can't be written
     */
    PdfResult convert(Path word, Path pdf, PdfProgress progress) throws IOException;
}
