package vn.cchc.office.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.office.OfficeException;

/** Says in the user's words why a file can't be written. */
final class WriteFault {

    // The JDK has no exception type for these; the words are those of Linux, macOS and Windows.
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "quota exceeded", "disk full", "file too large");
    private static final List<String> READ_ONLY =
            List.of("read-only file system", "write protected", "permission denied");
    private static final List<String> LOCKED = List.of("being used by another process", "sharing violation");

    private WriteFault() {}

    /** Find what is wrong with the place before any work is done. */
    static void check(Path file) throws OfficeException {
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            throw new OfficeException(Messages.text("write.folder-missing", file, folder));
        }
        if (Files.isDirectory(file)) {
            throw new OfficeException(Messages.text("write.is-folder", file));
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new OfficeException(Messages.text("write.read-only", file));
        }
    }

    static OfficeException locked(Path file, IOException cause) {
        return new OfficeException(Messages.text("write.locked", file), cause);
    }

    static OfficeException of(Path file, IOException cause) {
        String reason = Optional.ofNullable(cause.getMessage())
                .orElse(cause.getClass().getSimpleName())
                .toLowerCase(Locale.ROOT);
        if (cause instanceof NoSuchFileException) {
            return new OfficeException(Messages.text("write.folder-missing", file, folder(file)), cause);
        }
        if (has(reason, FULL)) {
            return new OfficeException(Messages.text("write.full", file, folder(file)), cause);
        }
        if (has(reason, LOCKED)) {
            return locked(file, cause);
        }
        if (cause instanceof AccessDeniedException || has(reason, READ_ONLY)) {
            return new OfficeException(Messages.text("write.denied", file, folder(file)), cause);
        }
        return new OfficeException(Messages.text("write.other", file, reason), cause);
    }

    private static boolean has(String reason, List<String> words) {
        return words.stream().anyMatch(reason::contains);
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }
}
