package vn.cchc.office.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.office.DocumentText;
import vn.cchc.office.DocumentText.Kind;
import vn.cchc.office.DocumentText.Origin;
import vn.cchc.office.DocumentText.Part;
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.Messages;

/** Reads UTF-8 text, and only that: another encoding read as UTF-8 would give figures between letters that never were. */
final class PlainText {

    private static final int HEAD = 1 << 16;
    private static final int PER_MILLE = 1000;
    private static final int MOST_CONTROLS = 5;

    DocumentText read(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Optional<String> wide = Encodings.wide(head);
        if (wide.isPresent()) {
            throw new OfficeException(Messages.text("read.encoding", file, wide.get()));
        }
        List<Part> lines;
        try {
            lines = lines(file);
        } catch (CharacterCodingException e) {
            if (Encodings.isNoise(head)) {
                throw new OfficeException(Messages.text("read.binary", file), e);
            }
            throw new OfficeException(Messages.text("read.encoding", file, Encodings.guess(head)), e);
        }
        refuseNoise(file, lines);
        return new DocumentText(FileKind.name(file), Kind.TEXT, lines, List.of());
    }

    private static List<Part> lines(Path file) throws IOException {
        List<Part> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            String line = reader.readLine();
            while (line != null) {
                boolean marked = lines.isEmpty() && line.startsWith("\uFEFF");
                String words = marked ? line.substring(1) : line;
                lines.add(new Part(words, Origin.BODY, lines.size() + 1, 0, 0, Optional.empty()));
                line = reader.readLine();
            }
        }
        return lines;
    }

    private static void refuseNoise(Path file, List<Part> lines) throws OfficeException {
        long all = 0;
        long controls = 0;
        for (Part line : lines) {
            all += line.text().length();
            controls += line.text().chars().filter(PlainText::isControl).count();
        }
        if (controls * PER_MILLE > all * MOST_CONTROLS) {
            throw new OfficeException(Messages.text("read.binary", file));
        }
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\f' && c != '\u000B';
    }
}
