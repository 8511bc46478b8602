package vn.cchc.declared.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One file of a plugin, in NFC.
 *
 * @param name the name by which messages call it
 * @param text what is in it, lines ending with {@code \n}
 */
public record TextFile(String name, String text) {

    /** The largest file that is read. The largest in use has some 20 kB. */
    public static final int LIMIT = 1 << 20;

    private static final Pattern PLAIN_NAME =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}(/[A-Za-z0-9][A-Za-z0-9._-]{0,99}){0,9}");

    /** Reads a file of the folder; adds to the problems and returns empty when it can't be read. */
    public static Optional<TextFile> read(Folder folder, String name, Problems problems) {
        String display = folder.display(name);
        if (!PLAIN_NAME.matcher(name).matches()) {
            problems.add(display, 0, "", "file.name", name);
            return Optional.empty();
        }
        try {
            Optional<InputStream> open = folder.open(name);
            if (open.isEmpty()) {
                problems.add(display, 0, "", "file.missing", name);
                return Optional.empty();
            }
            try (InputStream in = open.get()) {
                return decode(display, in.readNBytes(LIMIT + 1), problems);
            }
        } catch (IOException broken) {
            problems.add(display, 0, "", "file.unreadable", String.valueOf(broken.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<TextFile> decode(String display, byte[] bytes, Problems problems) {
        if (bytes.length > LIMIT) {
            problems.add(display, 0, "", "file.large", LIMIT / 1024);
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
            String lines = plain.replace("\r\n", "\n").replace('\r', '\n');
            return Optional.of(new TextFile(display, Normalizer.normalize(lines, Normalizer.Form.NFC)));
        } catch (CharacterCodingException foreign) {
            problems.add(display, 0, "", "file.encoding");
            return Optional.empty();
        }
    }
}
