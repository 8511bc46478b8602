package vn.cchc.office.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.cchc.office.DocumentText.Kind;
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.Messages;

/**
 * What a file is by its first bytes; the name only helps to say what is wrong.
 *
 * @param kind what it is
 */
public record FileKind(Kind kind) {

    private static final int HEAD = 1024;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * Looks at a file.
     *
     * @throws OfficeException when it isn't there, can't be read or is of no kind that is read
     */
    public static FileKind of(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new OfficeException(Messages.text("read.missing", file));
        }
        if (!Files.isRegularFile(file)) {
            throw new OfficeException(Messages.text("read.no-file", file));
        }
        if (!Files.isReadable(file)) {
            throw new OfficeException(Messages.text("read.denied", file));
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new OfficeException(Messages.text("read.empty-file", file));
        }
        return of(file, head);
    }

    private static FileKind of(Path file, byte[] head) throws IOException {
        String ending = ending(file);
        if (starts(head, OLE)) {
            throw new OfficeException(Messages.text(isEncrypted(file) ? "read.docx-encrypted" : "read.old-word", file));
        }
        if (starts(head, new byte[] {'P', 'K', 3, 4}) || starts(head, new byte[] {'P', 'K', 5, 6})) {
            return new FileKind(Kind.WORD);
        }
        // The standard lets some other bytes stand before the mark.
        if (new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return new FileKind(Kind.PDF);
        }
        if (head[0] == '{' && new String(head, StandardCharsets.ISO_8859_1).startsWith("{\\rtf")) {
            throw new OfficeException(Messages.text("read.rtf", file));
        }
        return switch (ending) {
            case "docx", "docm", "dotx" -> throw new OfficeException(Messages.text("read.not-docx", file));
            case "pdf" -> throw new OfficeException(Messages.text("read.not-pdf", file));
            case "doc", "xls", "xlsx", "odt", "rtf", "png", "jpg", "jpeg", "tif", "tiff" ->
                throw new OfficeException(Messages.text("read.unknown-kind", file));
            default -> new FileKind(Kind.TEXT);
        };
    }

    /** Returns the name without its folder. */
    static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    private static String ending(Path file) {
        String name = name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean starts(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    /** Word keeps a document with a password in an old container that holds a stream of this name. */
    private static boolean isEncrypted(Path file) throws IOException {
        byte[] start;
        byte[] end;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(1 << 16);
            long rest = Files.size(file) - start.length - (1 << 16);
            in.skipNBytes(Math.max(0, rest));
            end = in.readAllBytes();
        }
        String name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(start, StandardCharsets.ISO_8859_1).contains(name)
                || new String(end, StandardCharsets.ISO_8859_1).contains(name);
    }
}
