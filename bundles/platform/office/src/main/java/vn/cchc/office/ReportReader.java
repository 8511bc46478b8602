package vn.cchc.office;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Reads a report of {@link WordWriter} that people have edited since. */
@ProviderType
public interface ReportReader {

    /**
     * Reads the blocks in their order, with what is left of their anchors and bound numbers.
     *
     * <p>Tracked changes are read as if all were accepted. The file is never trusted: what is encrypted, damaged, too large
     * or made to exhaust the machine is refused.
     *
     * @throws OfficeException with a message for the user: what can't be read, why and what to do
     */
    ReturnedReport read(Path docx) throws IOException;
}
