package vn.cchc.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.office.FormRepair;
import vn.cchc.office.FormReport;
import vn.cchc.office.OfficeException;
import vn.cchc.plugin.FormChoice;

/** Holds a Word file of any author against the form; needs no workspace and no module. */
@Command(name = "lint")
final class LintCommand extends DeskCommand {

    private static final Logger LOG = LoggerFactory.getLogger(LintCommand.class);

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "lint.file")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--form",
            defaultValue = FormChoice.HABIT,
            paramLabel = FormChoice.DECREE + "|" + FormChoice.HABIT,
            descriptionKey = "lint.form")
    private String form = FormChoice.HABIT;

    @Option(names = "--format", defaultValue = "text", paramLabel = "text|json", descriptionKey = "lint.format")
    private CheckCommand.Format format = CheckCommand.Format.text;

    @Option(names = "--fix", paramLabel = "${bundle:label.fixed}", descriptionKey = "lint.fix")
    private Optional<Path> fix = Optional.empty();

    LintCommand(Desk desk, Console console) {
        super(desk, console);
    }

    @Override
    public Integer call() throws IOException {
        try {
            return checked();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("lint failed", e);
            throw new OfficeException(Console.text("lint.broken", file, e, System.getProperty("cchc.log.dir", "")), e);
        }
    }

    private int checked() throws IOException {
        FormChoice choice = FormChoice.of(form);
        Optional<FormRepair> repair =
                fix.isPresent() ? Optional.of(desk.forms().fix(file, fix.get(), choice)) : Optional.empty();
        FormReport report =
                repair.isPresent() ? repair.get().after() : desk.forms().check(file, choice);
        Path looked = fix.orElse(file);
        if (format == CheckCommand.Format.json) {
            console.out().println(LintJson.write(looked, report, repair));
        } else {
            repair.ifPresent(done -> new LintText(console).repaired(looked, done));
            new LintText(console).write(looked, report);
        }
        return report.passes() ? Console.FINE : Console.FINDINGS;
    }
}
