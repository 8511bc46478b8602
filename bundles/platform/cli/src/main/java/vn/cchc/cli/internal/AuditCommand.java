package vn.cchc.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.audit.AuditResult;
import vn.cchc.model.Severity;
import vn.cchc.office.OfficeException;

/** Recomputes what finished reports claim; needs no workspace and no module. */
@Command(name = "audit")
final class AuditCommand extends DeskCommand {

    private static final Logger LOG = LoggerFactory.getLogger(AuditCommand.class);

    /**
     * A file that was audited.
     *
     * @param file as it was named
     * @param result what came out
     */
    record Audited(Path file, AuditResult result) {}

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.file}", descriptionKey = "audit.file")
    private List<Path> files = List.of();

    @Option(names = "--format", defaultValue = "text", paramLabel = "text|json", descriptionKey = "audit.format")
    private CheckCommand.Format format = CheckCommand.Format.text;

    @Option(names = "--annotate", paramLabel = "${bundle:label.copy}", descriptionKey = "audit.annotate")
    private Optional<Path> annotate = Optional.empty();

    @Option(names = "--claims", descriptionKey = "audit.claims")
    private boolean claims;

    AuditCommand(Desk desk, Console console) {
        super(desk, console);
    }

    @Override
    public Integer call() throws IOException {
        if (annotate.isPresent() && files.size() > 1) {
            console.complain(Console.text("audit.annotate.one", files.size()));
            return Console.WRONG;
        }
        List<Audited> audited = new ArrayList<>();
        for (Path file : files) {
            audit(file).ifPresent(audited::add);
        }
        boolean complete = audited.size() == files.size();
        if (format == CheckCommand.Format.json) {
            console.out().println(AuditJson.write(audited, claims));
        } else {
            audited.forEach(one -> new AuditReport(console).write(one, claims));
        }
        complete &= annotated(audited);
        if (!complete) {
            return Console.WRONG;
        }
        return audited.stream().anyMatch(AuditCommand::isWrong) ? Console.FINDINGS : Console.FINE;
    }

    private static boolean isWrong(Audited one) {
        return one.result().findings().stream().anyMatch(f -> f.severity() == Severity.BLOCK);
    }

    /** Audits a file; one that can't be read is named, and the others are audited all the same. */
    private Optional<Audited> audit(Path file) throws IOException {
        try {
            AuditResult result = desk.audits().audit(file, remark -> note(file, remark));
            return Optional.of(new Audited(file, result));
        } catch (OfficeException e) {
            console.complain(String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("audit failed", e);
            console.complain(Console.text("audit.broken", file, e, System.getProperty("cchc.log.dir", "")));
        }
        return Optional.empty();
    }

    private void note(Path file, String remark) {
        console.err().println(Console.text("audit.note", file, remark));
    }

    private boolean annotated(List<Audited> audited) throws IOException {
        if (annotate.isEmpty() || audited.isEmpty()) {
            return true;
        }
        Audited one = audited.get(0);
        try {
            desk.audits().annotate(one.file(), one.result(), annotate.get());
        } catch (OfficeException e) {
            console.complain(String.valueOf(e.getMessage()));
            return false;
        }
        if (format == CheckCommand.Format.text) {
            console.say(
                    "audit.annotated", annotate.get(), one.result().findings().size());
        }
        return true;
    }
}
