package vn.cchc.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.fileaudit.FileAudits;
import vn.cchc.office.FormChecker;
import vn.cchc.office.OfficeException;
import vn.cchc.office.PdfConverter;
import vn.cchc.office.PdfProgress;
import vn.cchc.office.PdfResult;
import vn.cchc.office.WordWriter;
import vn.cchc.plugin.FormChoice;

/** Commands over stubs, and what they print. */
final class CommandLineDesk {

    final StubDossiers dossiers = new StubDossiers();

    /** Files that were written, in order. */
    final List<String> written = new ArrayList<>();

    /** Forms that reports were written in. */
    final List<FormChoice> composed = new ArrayList<>();

    /** What files were written for, in order. */
    final List<WordWriter.Use> uses = new ArrayList<>();

    /** Audits that a test may replace. */
    FileAudits audits = new StubAudits();

    /** Form checks that a test may replace. */
    FormChecker forms = new StubForms();

    Optional<OfficeException> officeRefuses = Optional.empty();
    Optional<Path> home = Optional.empty();

    /** What a command did. */
    record Ran(int code, String out, String err) {}

    Ran run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Desk desk = new Desk(
                dossiers,
                (report, form, use, file) -> compose(form, use, file),
                NoPages.WRITER,
                pdf(),
                forms,
                audits,
                home);
        int code = new Main(desk).run(List.of(words), stream(out), stream(err));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Proves that a command was refused with a message that holds these words, and that nothing else was printed. */
    static void refused(Ran ran, String... words) {
        assertEquals(2, ran.code(), ran.out() + ran.err());
        assertEquals("", ran.out());
        for (String word : words) {
            assertTrue(ran.err().contains(word), () -> word + " is not in: " + ran.err());
        }
        assertFalse(ran.err().contains("\tat "), "a stack trace is nothing for an officer");
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private void compose(FormChoice form, WordWriter.Use use, Path file) throws IOException {
        uses.add(use);
        composed.add(form);
        write(file);
    }

    private void write(Path file) throws IOException {
        if (officeRefuses.isPresent()) {
            throw officeRefuses.get();
        }
        written.add(file.toString());
    }

    private PdfConverter pdf() {
        return new PdfConverter() {
            @Override
            public boolean isAvailable() {
                return true;
            }

            @Override
            public PdfResult convert(Path word, Path pdf, PdfProgress progress) throws IOException {
                Duration limit = Duration.ofSeconds(120);
                progress.at(PdfProgress.Stage.STARTED, Duration.ZERO, limit);
                for (int second = 1; second <= 20; second++) {
                    progress.at(PdfProgress.Stage.WORKING, Duration.ofSeconds(second), limit);
                }
                write(pdf);
                return new PdfResult(pdf, Optional.empty());
            }
        };
    }
}
