package vn.cchc.office.internal.word;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An office file as a zip of parts, written one after the other. */
final class PartsZip {

    // The zip's own times say nothing that the document's properties don't, and differ from machine to machine.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer writer;

    /** Begins a file; the stream below is never closed, since it belongs to the caller, who may have to force it to disk. */
    PartsZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
        this.writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 13);
    }

    /** Writes one part and returns the XML that is still open. */
    @FunctionalInterface
    interface Part {
        Xml write(Writer writer) throws IOException;
    }

    /** Writes a part of XML. */
    void part(String name, Part part) throws IOException {
        start(name);
        part.write(writer).finish();
        zip.closeEntry();
    }

    /** Writes a part of words. */
    void text(String name, String content) throws IOException {
        start(name);
        writer.write(content);
        writer.flush();
        zip.closeEntry();
    }

    /** Writes a part of bytes. */
    void bytes(String name, byte[] content) throws IOException {
        start(name);
        zip.write(content);
        zip.closeEntry();
    }

    void finish() throws IOException {
        zip.finish();
    }

    private void start(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
