package vn.cchc.itest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person reads is there in both languages, with the same figures and names in it. */
class MessagesTest {

    private static final Path PLATFORM = Path.of("..");

    /** The words of a report are those of an official document: Vietnamese only. */
    private static final Set<String> ONE_LANGUAGE = Set.of("report");

    /** More arguments than any message has. */
    private static final int MOST = 20;

    static List<Path> vietnamese() throws IOException {
        try (Stream<Path> rooms = Files.list(PLATFORM)) {
            return rooms.map(room -> room.resolve("src/main/resources"))
                    .filter(Files::isDirectory)
                    .flatMap(MessagesTest::messages)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> messages(Path resources) {
        try (Stream<Path> files = Files.walk(resources)) {
            return files.filter(file -> file.getFileName().toString().equals("messages.properties")).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> inTwoLanguages() throws IOException {
        return vietnamese().stream()
                .filter(file -> !ONE_LANGUAGE.contains(
                        PLATFORM.relativize(file).getName(0).toString()))
                .toList();
    }

    private static Path english(Path vietnamese) {
        return vietnamese.resolveSibling("messages_en.properties");
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    /** Finds the arguments that come out of a pattern: what a wrong quote hides does not come out. */
    private static Set<Integer> arguments(String pattern) {
        String[] marks =
                IntStream.range(0, MOST).mapToObj(i -> "\u0001" + i + "\u0002").toArray(String[]::new);
        String text = new MessageFormat(pattern, Locale.ROOT).format(marks);
        return IntStream.range(0, MOST)
                .filter(i -> text.contains(marks[i]))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Finds the arguments that somebody wrote, hidden or not. */
    private static Set<Integer> written(String pattern) {
        return IntStream.range(0, MOST)
                .filter(i -> pattern.contains("{" + i + "}"))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void areFound() throws IOException {
        List<String> rooms = vietnamese().stream()
                .map(file -> PLATFORM.relativize(file).getName(0).toString())
                .toList();

        assertTrue(
                rooms.containsAll(List.of(
                        "catalog", "check", "cli", "declared", "dossier", "exchange", "office", "report", "store")),
                rooms::toString);
    }

    @ParameterizedTest
    @MethodSource("inTwoLanguages")
    void haveTheSameKeysInBothLanguages(Path vietnamese) throws IOException {
        assertTrue(Files.exists(english(vietnamese)), () -> "there is no " + english(vietnamese));

        assertEquals(
                new TreeSet<>(read(vietnamese).stringPropertyNames()),
                new TreeSet<>(read(english(vietnamese)).stringPropertyNames()));
    }

    @ParameterizedTest
    @MethodSource("inTwoLanguages")
    void haveTheSamePlaceholdersInBothLanguages(Path vietnamese) throws IOException {
        Properties ours = read(vietnamese);
        Properties theirs = read(english(vietnamese));

        for (String key : ours.stringPropertyNames()) {
            assertEquals(arguments(ours.getProperty(key)), arguments(theirs.getProperty(key, "")), key);
        }
    }

    @ParameterizedTest
    @MethodSource("vietnamese")
    void showEveryArgumentThatIsWritten(Path vietnamese) throws IOException {
        for (Path file : List.of(vietnamese, english(vietnamese))) {
            if (!Files.exists(file)) {
                continue;
            }
            Properties texts = read(file);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                assertDoesNotThrow(() -> new MessageFormat(text, Locale.ROOT), () -> file + ": " + key);
                assertEquals(written(text), arguments(text), () -> "a quote hides an argument in " + file + ": " + key);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("vietnamese")
    void nameEveryKeyOnce(Path vietnamese) throws IOException {
        for (Path file : List.of(vietnamese, english(vietnamese))) {
            if (!Files.exists(file)) {
                continue;
            }
            List<Object> twice = new ArrayList<>();
            Properties texts = new Properties() {
                @Override
                public synchronized Object put(Object key, Object value) {
                    if (containsKey(key)) {
                        twice.add(key);
                    }
                    return super.put(key, value);
                }
            };
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }

            assertFalse(texts.isEmpty());
            assertEquals(List.of(), twice, file::toString);
        }
    }
}
