package vn.cchc.office.internal.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.office.DocumentText.Kind;
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.docx.DamagedFileException;

/** Looks at what a file is before it is read, and says in the user's words why it can't be. */
public final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    /** Reads a file of a kind. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Read the file. */
        T read(Path file, Kind kind) throws IOException;
    }

    /**
     * Read a file when it is there, whole and not too large.
     *
     * @throws OfficeException with a message for the user
     */
    public static <T> T guard(Path file, Limits limits, Reading<T> reading) throws IOException {
        try {
            Kind kind = FileKind.of(file).kind();
            long size = Files.size(file);
            long limit = limits.of(kind);
            if (size > limit) {
                throw new OfficeException(
                        Messages.text("read.too-large", file, Limits.megabytes(size), Limits.megabytes(limit)));
            }
            return reading.read(file, kind);
        } catch (OfficeException e) {
            throw e;
        } catch (DamagedFileException e) {
            LOG.debug("A file can't be read: {}", e.getMessage());
            throw new OfficeException(Messages.text(e.key(), file), e);
        } catch (IOException e) {
            String reason =
                    Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
            throw new OfficeException(Messages.text("read.other", file, reason), e);
        }
    }
}
