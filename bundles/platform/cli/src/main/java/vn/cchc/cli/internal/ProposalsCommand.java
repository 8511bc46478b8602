package vn.cchc.cli.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cchc.dossier.Dossier;
import vn.cchc.model.Proposal;
import vn.cchc.model.text.VietnameseDates;

/** Lists figures that were changed in Word and decides about them. */
@Command(name = "proposals", synopsisSubcommandLabel = "${bundle:label.command}")
final class ProposalsCommand extends DeskCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ProposalsCommand(Desk desk, Console console) {
        super(desk, console);
    }

    @Override
    public Integer call() {
        CommandLine line = spec.commandLine();
        line.usage(line.getErr());
        return Console.WRONG;
    }

    @Command(name = "list")
    int list(
            @Option(
                            names = {"-h", "--help"},
                            usageHelp = true,
                            descriptionKey = "help")
                    boolean help,
            @Option(names = "--all", descriptionKey = "proposals.all") boolean all,
            @Option(
                            names = "--format",
                            defaultValue = "text",
                            paramLabel = "text|json",
                            descriptionKey = "proposals.format")
                    CheckCommand.Format format,
            @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file") Path file)
            throws Exception {
        try (Dossier dossier = desk.dossiers().openReadOnly(file)) {
            List<Proposal> shown = dossier.proposals().stream()
                    .filter(p -> all || p.state() == Proposal.State.OPEN)
                    .toList();
            if (format == CheckCommand.Format.json) {
                console.out().println(json(shown));
            } else if (shown.isEmpty()) {
                console.say("proposals.none");
            } else {
                shown.forEach(p -> show(p, console));
            }
        }
        return Console.FINE;
    }

    private static String json(List<Proposal> proposals) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            MergeJson.proposals(proposals, json);
        }
        return text.toString();
    }

    /** Writes one proposal on a line. */
    static void show(Proposal proposal, Console console) {
        console.say(
                "proposals.line",
                proposal.id(),
                proposal.key().indicator(),
                VietnameseDates.format(proposal.key().period()),
                proposal.before().isEmpty() ? Console.text("proposals.missing") : proposal.before(),
                proposal.after(),
                proposal.file(),
                proposal.place(),
                Console.text("proposals.state." + proposal.state().id()));
    }

    @Command(name = "accept")
    int accept(
            @Option(
                            names = {"-h", "--help"},
                            usageHelp = true,
                            descriptionKey = "help")
                    boolean help,
            @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file") Path file,
            @Parameters(
                            index = "1..*",
                            arity = "1..*",
                            paramLabel = "${bundle:label.finding}",
                            descriptionKey = "proposals.id")
                    List<String> ids)
            throws Exception {
        try (Dossier dossier = desk.dossiers().open(file, Desk.who())) {
            dossier.acceptProposals(ids);
        }
        console.say("proposals.accepted", String.join(", ", ids));
        return Console.FINE;
    }

    @Command(name = "reject")
    int reject(
            @Option(
                            names = {"-h", "--help"},
                            usageHelp = true,
                            descriptionKey = "help")
                    boolean help,
            @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file") Path file,
            @Parameters(
                            index = "1..*",
                            arity = "1..*",
                            paramLabel = "${bundle:label.finding}",
                            descriptionKey = "proposals.id")
                    List<String> ids)
            throws Exception {
        try (Dossier dossier = desk.dossiers().open(file, Desk.who())) {
            dossier.rejectProposals(ids);
        }
        console.say("proposals.rejected", String.join(", ", ids));
        return Console.FINE;
    }
}
