package vn.cchc.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.dossier.Dossier;
import vn.cchc.dossier.ReviewedFinding;

/** Runs all checks over a workspace. */
@Command(name = "check")
final class CheckCommand extends DeskCommand {

    /** The forms in which findings are written. */
    enum Format {
        text,
        json
    }

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(names = "--format", defaultValue = "text", paramLabel = "text|json", descriptionKey = "check.format")
    private Format format = Format.text;

    @Option(names = "--today", paramLabel = "${bundle:label.date}", descriptionKey = "check.today")
    private Optional<LocalDate> today = Optional.empty();

    CheckCommand(Desk desk, Console console) {
        super(desk, console);
    }

    @Override
    public Integer call() throws Exception {
        try (Dossier dossier = desk.dossiers().openReadOnly(file)) {
            List<ReviewedFinding> findings = dossier.check(today.orElseGet(CheckCommand::now));
            if (format == Format.json) {
                console.out().println(FindingsJson.write(findings));
            } else {
                new FindingsText(console).write(findings, dossier.catalog());
            }
            boolean blocked = findings.stream().anyMatch(ReviewedFinding::blocks);
            return withFaults(blocked ? Console.FINDINGS : Console.FINE);
        }
    }

    /** Deadlines are days in Vietnam, wherever the machine's clock thinks it is. */
    static LocalDate now() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
