package vn.cchc.exchange.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file as clean text.
 *
 * @param path where it is
 * @param name name for messages
 * @param text its content: NFC, without byte order mark
 */
record TextFile(Path path, String name, String text) {

    /** No import file of a province comes near this; what is bigger is another kind of file. */
    static final long LIMIT = 50L * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(TextFile.class);

    /** Reads a file; empty, with the problem noted, when it is no text in UTF-8. */
    static Optional<TextFile> read(Path path, String name, Findings findings) {
        Place whole = new Place(name, 0, "");
        byte[] bytes;
        try {
            if (!Files.exists(path)) {
                findings.problem(whole, "file.missing", path);
                return Optional.empty();
            }
            if (Files.size(path) > LIMIT) {
                findings.problem(whole, "file.too-big", Files.size(path) / (1024 * 1024), LIMIT / (1024 * 1024));
                return Optional.empty();
            }
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            LOG.debug("{} can't be read", path, e);
            findings.problem(whole, e instanceof AccessDeniedException ? "file.denied" : "file.unreadable", path);
            return Optional.empty();
        }
        return decode(bytes, name, findings)
                .map(text -> new TextFile(path, name, clean(text, whole, findings)))
                .filter(file -> file.isSound(findings));
    }

    private static Optional<String> decode(byte[] bytes, String name, Findings findings) {
        Place whole = new Place(name, 0, "");
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            findings.problem(whole, "file.office");
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            findings.problem(new Place(name, line, ""), "file.encoding", EncodingGuess.of(bytes));
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.length || bytes[i] != (byte) head[i]) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String text, Place whole, Findings findings) {
        String clean = text.startsWith("\ufeff") ? text.substring(1) : text;
        // Some keyboards give the letter oi (ƣ, U+01A3) where ư is meant; no Vietnamese word has it.
        long wrong = clean.chars().filter(c -> c == '\u01a3' || c == '\u01a2').count();
        if (wrong > 0) {
            findings.note(whole, "note.oi", wrong);
            clean = clean.replace('\u01a3', 'ư').replace('\u01a2', 'Ư');
        }
        // Web pages leave zero-width blanks in what is copied from them; nobody sees why a code is unknown then.
        clean = clean.replace("\u200b", "").replace("\ufeff", "");
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private boolean isSound(Findings findings) {
        int nul = text.indexOf('\0');
        int lost = text.indexOf('\ufffd');
        String font = EncodingGuess.ofFont(text);
        if (nul >= 0) {
            findings.problem(new Place(name, lineOf(nul), ""), "file.encoding", "UTF-16 (Unicode)");
        } else if (lost >= 0) {
            findings.problem(new Place(name, lineOf(lost), ""), "file.lost-letters");
        } else if (!font.isEmpty()) {
            findings.problem(new Place(name, 1, ""), "file.encoding", font);
        } else if (text.isBlank()) {
            findings.problem(new Place(name, 0, ""), "file.empty");
        } else {
            return true;
        }
        return false;
    }

    private int lineOf(int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** Returns the first line that isn't blank. */
    String firstLine() {
        return text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }
}
