package vn.cchc.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.check.SelfTestResult;
import vn.cchc.dossier.Dossier;
import vn.cchc.dossier.DossierException;
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

    @Option(names = "--mutate", paramLabel = "${bundle:label.count}", descriptionKey = "check.mutate")
    private Optional<Integer> mutate = Optional.empty();

    @Option(names = "--seed", defaultValue = "1", paramLabel = "${bundle:label.count}", descriptionKey = "check.seed")
    private long seed = 1;

    CheckCommand(Desk desk, Console console) {
        super(desk, console);
    }

    @Override
    public Integer call() throws Exception {
        if (mutate.isPresent()) {
            return selfTest(mutate.get());
        }
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

    /** Measures the checks, not the data: what the data lack is no reason to fail. */
    private int selfTest(int errors) throws DossierException {
        if (errors < 1) {
            throw new DossierException(Console.text("selftest.few", errors));
        }
        try (Dossier dossier = desk.dossiers().openReadOnly(file)) {
            SelfTestResult result = dossier.selfTest(errors, seed, today.orElseGet(CheckCommand::now));
            new SelfTestText(console).write(result, dossier.catalog());
            int planted = result.total().planted();
            if (planted < errors) {
                console.say("selftest.fewer", errors, planted);
            }
            return withFaults(Console.FINE);
        }
    }

    /** Deadlines are days in Vietnam, wherever the machine's clock thinks it is. */
    static LocalDate now() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
