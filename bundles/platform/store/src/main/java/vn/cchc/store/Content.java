package vn.cchc.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.cchc.model.LineShape;
import vn.cchc.model.WrittenLine;
import vn.cchc.store.internal.Fields;

/** Bytes that a workspace keeps once, however many records refer to them. */
public final class Content {

    /** The largest content that is kept: an edited report with pictures has a few megabytes. */
    public static final int LIMIT = 64 << 20;

    private final String sha256;
    private final byte[] bytes;

    private Content(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = digest(bytes);
    }

    /** Makes one of the bytes of a file. */
    public static Content of(byte[] bytes) {
        return new Content(bytes.clone());
    }

    /** Makes one of the lines of a writing. */
    public static Content of(List<WrittenLine> lines) {
        StringBuilder text = new StringBuilder();
        for (WrittenLine line : lines) {
            text.append(Fields.encode(List.of(
                            Integer.toString(line.anchor()),
                            line.origin(),
                            line.part(),
                            line.shape().name(),
                            line.text())))
                    .append('\n');
        }
        return new Content(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the lines of a writing, when it was made of them. */
    public List<WrittenLine> lines() {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(Fields::decode)
                .map(t -> new WrittenLine(
                        Integer.parseInt(t.get(0)), t.get(1), t.get(2), LineShape.valueOf(t.get(3)), t.get(4)))
                .toList();
    }

    /** Returns the SHA-256 by which records refer to it. */
    public String sha256() {
        return sha256;
    }

    /** Returns the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns how many bytes there are. */
    public int size() {
        return bytes.length;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
