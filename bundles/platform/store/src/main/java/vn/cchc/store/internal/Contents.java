package vn.cchc.store.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;
import vn.cchc.store.Content;

/** The bytes that records refer to, deflated: lines shrink to a fifth, and a .docx hardly grows. */
final class Contents {

    private final Database database;

    Contents(Database database) {
        this.database = database;
    }

    /** Writes those that aren't there yet, inside the caller's transaction. */
    void write(List<Content> contents) throws SQLException {
        for (Content content : contents) {
            database.update(
                    "INSERT INTO content VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    Arrays.asList(content.sha256(), content.size(), deflated(content.bytes())));
        }
    }

    /** Reads one; refuses what isn't there or isn't what was written. */
    Content read(String sha256) throws SQLException {
        List<Content> found = database.query(
                "SELECT bytes FROM content WHERE sha256 = ?", row -> Content.of(inflated(row.getBytes(1))), sha256);
        if (found.isEmpty() || !found.get(0).sha256().equals(sha256)) {
            throw new IllegalArgumentException("content " + sha256 + " is missing or altered");
        }
        return found.get(0);
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] inflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InflaterOutputStream inflater = new InflaterOutputStream(new Limited(out))) {
            inflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Keeps a file that somebody altered from filling the memory. */
    private static final class Limited extends java.io.FilterOutputStream {
        private long left = Content.LIMIT;

        Limited(ByteArrayOutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("content is larger than " + Content.LIMIT);
            }
            out.write(bytes, offset, length);
        }
    }
}
