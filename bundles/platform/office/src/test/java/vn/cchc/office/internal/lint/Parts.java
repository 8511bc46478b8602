package vn.cchc.office.internal.lint;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of a .docx as text, to be changed. */
record Parts(Map<String, String> texts) {

    static Parts of(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return new Parts(texts);
    }

    String text(String part) {
        return texts.getOrDefault("word/" + part + ".xml", "");
    }

    /** Replaces the first place that a pattern finds, or all of them; there must be one. */
    Parts change(String part, String pattern, String replacement, boolean all) {
        String old = text(part);
        String changed = all ? old.replaceAll(pattern, replacement) : old.replaceFirst(pattern, replacement);
        assertNotEquals(old, changed, part + ": nothing is found by " + pattern);
        texts.put("word/" + part + ".xml", changed);
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
