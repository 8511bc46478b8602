package vn.cchc.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.dossier.ComposedReport;
import vn.cchc.dossier.Dossier;
import vn.cchc.dossier.DossierException;
import vn.cchc.office.PdfProgress;
import vn.cchc.office.PdfResult;
import vn.cchc.office.WordWriter;
import vn.cchc.plugin.FormChoice;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.store.WorkspaceException;

/** Composes the report as a Word file. */
@Command(name = "compose")
final class ComposeCommand extends DeskCommand {

    private static final String WORD = ".docx";

    /** Why a workspace can be looked at but not worked in. */
    private static final Set<String> TAKEN = Set.of("locked", "locked-by-unknown", "busy", "write-protected");

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "${bundle:label.report}", descriptionKey = "compose.out")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Option(names = "--pdf", descriptionKey = "compose.pdf")
    private boolean pdf;

    @Option(names = "--final", descriptionKey = "compose.final")
    private boolean issue;

    @Option(names = "--draft", descriptionKey = "compose.draft")
    private boolean draft;

    @Option(names = "--number", paramLabel = "${bundle:label.number}", descriptionKey = "compose.number")
    private Optional<String> number = Optional.empty();

    @Option(names = "--date", paramLabel = "${bundle:label.date}", descriptionKey = "compose.date")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--form", paramLabel = FormChoice.DECREE + "|" + FormChoice.HABIT, descriptionKey = "compose.form")
    private Optional<String> form = Optional.empty();

    ComposeCommand(Desk desk, Console console) {
        super(desk, console);
    }

    @Override
    public Integer call() throws Exception {
        requireWord(out);
        if (issue && draft) {
            throw new DossierException(Console.text("compose.both"));
        }
        if (draft) {
            draft();
        } else {
            write();
        }
        String name = out.toString();
        if (pdf) {
            Path target = Path.of(name.substring(0, name.length() - WORD.length()) + ".pdf");
            PdfResult result = desk.pdf().convert(out, target, this::progress);
            result.substitute().ifPresent(font -> console.say("compose.note", font.message()));
            console.say("compose.pdf.done", result.file());
        }
        return withFaults(Console.FINE);
    }

    /** Any other name would be opened by the wrong program, or be the workspace itself. */
    static void requireWord(Path out) throws DossierException {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(WORD)) {
            throw new DossierException(Console.text("compose.ending", out));
        }
    }

    /** Only looks at the workspace, so that it works while somebody else works there. */
    private void draft() throws DossierException, IOException {
        try (Dossier dossier = desk.dossiers().openReadOnly(file)) {
            ReportDocument report = dossier.compose(number(dossier), date);
            write(report, dossier, WordWriter.Use.FINAL);
            console.say("compose.done", out, Marks.count(report));
            console.say("compose.drafted");
        }
    }

    /** The pages of the contents are known once LibreOffice has laid them out, as it must for a PDF anyway. */
    private void write(ReportDocument report, Dossier dossier, WordWriter.Use use) throws IOException {
        FormChoice look = form(dossier.province().form());
        if (pdf && desk.paged().isAvailable()) {
            desk.paged().write(report, look, use, out);
        } else {
            desk.word().write(report, look, use, out);
        }
    }

    private void write() throws DossierException, IOException {
        try (Dossier dossier = open()) {
            Dossier.Purpose purpose = issue ? Dossier.Purpose.ISSUE : Dossier.Purpose.WORK;
            ComposedReport composed = dossier.compose(number(dossier), date, purpose);
            WordWriter.Use use = issue ? WordWriter.Use.FINAL : WordWriter.Use.LIVE;
            write(composed.document(), dossier, use);
            console.say("compose.done", out, Marks.count(composed.document()));
            console.say(
                    composed.frozen() ? "compose.frozen" : "compose.unchanged",
                    composed.snapshot().id());
            composed.writing().ifPresent(writing -> console.say("compose.writing", writing.id(), file, out));
        }
    }

    private Dossier open() throws DossierException {
        try {
            return desk.dossiers().open(file, Desk.who());
        } catch (DossierException refusal) {
            boolean taken = refusal.getCause() instanceof WorkspaceException cause && TAKEN.contains(cause.key());
            throw taken
                    ? new DossierException(String.valueOf(refusal.getMessage()), List.of(Console.text("compose.taken")))
                    : refusal;
        }
    }

    private Optional<String> number(Dossier dossier) {
        String symbol = dossier.province().letterhead().symbol();
        return number.map(n -> without(symbol, n));
    }

    /** Another preset than the province's is taken as it is: its measures were chosen for its own. */
    private FormChoice form(FormChoice own) {
        return form.filter(preset -> !preset.equals(own.preset()))
                .map(FormChoice::of)
                .orElse(own);
    }

    /** One line at the beginning and one every ten seconds: enough to see that it lives. */
    private void progress(PdfProgress.Stage stage, Duration elapsed, Duration limit) {
        long seconds = elapsed.toSeconds();
        if (stage == PdfProgress.Stage.STARTED) {
            console.err().println(Console.text("compose.pdf.begin"));
        } else if (stage == PdfProgress.Stage.WORKING && seconds > 0 && seconds % 10 == 0) {
            console.err().println(Console.text("compose.pdf.working", seconds, limit.toSeconds()));
        }
    }

    /** The letterhead adds the symbol: "125/BC-UBND" and "125" are the same number. */
    private static String without(String symbol, String number) {
        String clean = number.strip();
        return clean.endsWith(symbol) ? clean.substring(0, clean.length() - symbol.length()) : clean;
    }
}
