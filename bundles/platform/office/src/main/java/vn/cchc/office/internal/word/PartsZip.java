package vn.cchc.office.internal.word;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An office file as a zip of parts, written one after the other. */
final class PartsZip {

    // The zip's own times say nothing that the document's properties don't, and differ from machine to machine.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Half of the writing is packing: the fastest takes a third of the usual time for a quarter more of the size. */
    private static final int LEVEL = Deflater.BEST_SPEED;

    private static final int BUFFER = 1 << 16;

    private final ZipOutputStream zip;

    /** A zip that hands on more than 512 bytes at a time. */
    private static final class WideZip extends ZipOutputStream {
        WideZip(OutputStream out) {
            super(new BufferedOutputStream(out, BUFFER));
            buf = new byte[BUFFER / 4];
            setLevel(LEVEL);
        }
    }

    /** Begins a file; the stream below is never closed, since it belongs to the caller, who may have to force it to disk. */
    PartsZip(OutputStream out) {
        this.zip = new WideZip(out);
    }

    /** Writes one part and returns the XML that is still open. */
    @FunctionalInterface
    interface Part {
        Xml write(OutputStream stream) throws IOException;
    }

    /** Writes a part of XML. */
    void part(String name, Part part) throws IOException {
        start(name);
        part.write(zip).finish();
        zip.closeEntry();
    }

    /** Writes a part of words. */
    void text(String name, String content) throws IOException {
        bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a part of bytes. */
    void bytes(String name, byte[] content) throws IOException {
        start(name);
        zip.write(content);
        zip.closeEntry();
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private void start(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
