package vn.cchc.audit.internal.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads lists of words that are data of this bundle. */
final class WordList {

    private WordList() {}

    /** Returns the words of a file beside the messages: words apart by blanks, remarks after #. */
    static Set<String> read(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/vn/cchc/audit/internal/" + name)) {
            if (in == null) {
                throw new IllegalStateException("this bundle lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", ""))
                    .flatMap(line -> java.util.Arrays.stream(line.strip().split("\\s+")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
