package vn.cchc.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.dossier.Dossier;
import vn.cchc.office.PdfResult;
import vn.cchc.report.doc.ReportDocument;

/** Composes the report as a Word file. */
@Command(name = "compose")
final class ComposeCommand extends DeskCommand {

    @Parameters(paramLabel = "TỆP", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "BÁO-CÁO.docx", descriptionKey = "compose.out")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Option(names = "--pdf", descriptionKey = "compose.pdf")
    private boolean pdf;

    @Option(names = "--number", paramLabel = "SỐ", descriptionKey = "compose.number")
    private Optional<String> number = Optional.empty();

    @Option(names = "--date", paramLabel = "NGÀY", descriptionKey = "compose.date")
    private Optional<LocalDate> date = Optional.empty();

    ComposeCommand(Desk desk, Console console) {
        super(desk, console);
    }

    @Override
    public Integer call() throws Exception {
        try (Dossier dossier = desk.dossiers().openReadOnly(file)) {
            ReportDocument report = dossier.compose(number, date);
            desk.word().write(report, out);
            console.say("compose.done", out, Marks.count(report));
        }
        if (pdf) {
            String name = out.toString().replaceFirst("\\.docx$", "") + ".pdf";
            PdfResult result = desk.pdf().convert(out, Path.of(name));
            result.substitute().ifPresent(font -> console.say("compose.note", font.message()));
            console.say("compose.pdf.done", result.file());
        }
        return withFaults(Console.FINE);
    }
}
