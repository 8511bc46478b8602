package vn.cchc.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import vn.cchc.model.text.Texts;
import vn.cchc.office.PdfConverter;
import vn.cchc.office.PdfProgress;
import vn.cchc.office.PdfResult;

/** What the help says, in both languages. */
class CommandsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}|%n");

    private static final PdfConverter NO_PDF = new PdfConverter() {
        @Override
        public boolean isAvailable() {
            return false;
        }

        @Override
        public PdfResult convert(Path word, Path pdf, PdfProgress progress) {
            throw new UnsupportedOperationException("help converts nothing");
        }
    };

    @AfterEach
    void vietnameseAgain() {
        System.clearProperty(Texts.LANGUAGE);
    }

    private static List<CommandLine> commands(String language) {
        System.setProperty(Texts.LANGUAGE, language);
        Console console = new Console(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
        Desk desk = new Desk(
                new StubDossiers(),
                (report, form, use, file) -> {},
                NoPages.WRITER,
                NO_PDF,
                new StubForms(),
                new StubAudits(),
                Optional.empty());
        CommandLine root = new CommandLine(new RootCommand(), new Commands(desk, console));
        root.setResourceBundle(Console.bundle());
        List<CommandLine> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(CommandLine line, List<CommandLine> all) {
        all.add(line);
        line.getSubcommands().values().forEach(sub -> collect(sub, all));
    }

    @Test
    void areAllThere() {
        List<String> names = commands("vi").stream()
                .map(line -> line.getCommandSpec().qualifiedName())
                .toList();

        assertEquals(
                new TreeSet<>(List.of(
                        "cchc",
                        "cchc audit",
                        "cchc check",
                        "cchc compose",
                        "cchc demo",
                        "cchc diff",
                        "cchc import",
                        "cchc lint",
                        "cchc merge",
                        "cchc modules",
                        "cchc modules disable",
                        "cchc modules enable",
                        "cchc modules list",
                        "cchc modules verify",
                        "cchc new",
                        "cchc proposals",
                        "cchc proposals accept",
                        "cchc proposals list",
                        "cchc proposals reject",
                        "cchc waive")),
                new TreeSet<>(names));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void haveADescriptionAndSoHaveTheirOptions(String language) {
        for (CommandLine line : commands(language)) {
            String name = line.getCommandSpec().qualifiedName();
            assertTrue(line.getCommandSpec().usageMessage().description().length > 0, name + " has no description");
            List<ArgSpec> arguments = new ArrayList<>(line.getCommandSpec().options());
            arguments.addAll(line.getCommandSpec().positionalParameters());
            for (ArgSpec argument : arguments) {
                assertTrue(argument.description().length > 0, () -> name + ": " + argument + " has no description");
                assertFalse(argument.paramLabel().contains("bundle:"), () -> name + ": " + argument.paramLabel());
            }
        }
    }

    @Test
    void speakEnglishThroughoutWhenAsked() {
        for (CommandLine line : commands("en")) {
            // Names stay as they are.
            String help = line.getUsageMessage().replace("Đắk Lắk", "").replace("NĐ-CP", "");
            assertTrue(help.codePoints().allMatch(c -> c < 128), help);
        }
    }

    @Test
    void speakVietnameseThroughoutByDefault() {
        for (CommandLine line : commands("vi")) {
            String help = line.getUsageMessage();
            assertTrue(help.contains("Cách dùng: "), help);
            assertFalse(help.matches("(?s).*\\b(Usage|Options|Commands|COMMAND|FILE)\\b.*"), help);
        }
    }

    @Test
    void haveTheSameTextsInBothLanguages() throws IOException {
        Properties vietnamese = texts("messages.properties");
        Properties english = texts("messages_en.properties");

        assertEquals(new TreeSet<>(vietnamese.stringPropertyNames()), new TreeSet<>(english.stringPropertyNames()));
        for (String key : vietnamese.stringPropertyNames()) {
            assertEquals(placeholders(vietnamese.getProperty(key)), placeholders(english.getProperty(key)), key);
        }
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Main.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
