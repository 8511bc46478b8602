package vn.cchc.office.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.office.OfficeException;

/** Writes a file completely or not at all. */
public final class AtomicFile {

    private static final Logger LOG = LoggerFactory.getLogger(AtomicFile.class);

    /** What stands in the file. */
    @FunctionalInterface
    public interface Content {
        /** Write everything; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Write beside the target, then move over it; whatever fails, the target stays as it was and nothing is left behind.
     *
     * @throws OfficeException with a message for the user
     */
    public static void write(Path target, Content content) throws IOException {
        Path file = target.toAbsolutePath();
        try {
            // A link stays a link: what it points at is replaced.
            file = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
            WriteFault.check(file);
        } catch (OfficeException e) {
            throw e;
        } catch (IOException e) {
            throw WriteFault.of(file, e);
        }
        // Made by hand: a file of Files.createTempFile is readable by its owner only, and would stay so in a shared
        // folder.
        Path draft = file.resolveSibling(".cchc-" + UUID.randomUUID() + ".tmp");
        try {
            fill(draft, content);
            move(draft, file);
        } catch (OfficeException e) {
            throw e;
        } catch (IOException e) {
            throw WriteFault.of(file, e);
        } finally {
            discard(draft);
        }
    }

    private static void fill(Path draft, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                OutputStream out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            out.flush();
            // Without this a power cut after the move can leave an empty file where the old one was.
            channel.force(true);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        boolean replaces = Files.exists(file);
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            LOG.debug("No atomic move here, replacing instead", e);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // The draft could be written, so the folder and the disk are fine: Windows holds the file that Word has
            // open.
            throw replaces ? WriteFault.locked(file, e) : e;
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            LOG.warn("A temporary file could not be deleted: {}", draft, e);
        }
    }
}
