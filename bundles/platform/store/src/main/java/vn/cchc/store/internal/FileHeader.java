package vn.cchc.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.cchc.store.WorkspaceException;

/** Looks at the first 100 bytes of a file, so that a foreign one is refused before SQLite touches it. */
final class FileHeader {

    /** "CCHC" in ASCII: stands in every workspace file as SQLite's application id. */
    static final int APPLICATION_ID = 0x43434843;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int APPLICATION_ID_OFFSET = 68;

    private FileHeader() {}

    /** Refuses what is missing, a folder, or not a workspace. */
    static void requireWorkspace(Path file) throws WorkspaceException {
        if (!Files.exists(file)) {
            throw Messages.failure("missing", null, file);
        }
        if (!Files.isRegularFile(file)) {
            throw Messages.failure("foreign", null, file);
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LENGTH);
        } catch (IOException e) {
            throw Messages.failure("unreadable", e, file);
        }
        boolean magic = head.length >= MAGIC.length && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
        if (magic && head.length < LENGTH) {
            throw Messages.failure("damaged", null, file, "");
        }
        if (!magic || ByteBuffer.wrap(head).getInt(APPLICATION_ID_OFFSET) != APPLICATION_ID) {
            throw Messages.failure("foreign", null, file);
        }
    }
}
