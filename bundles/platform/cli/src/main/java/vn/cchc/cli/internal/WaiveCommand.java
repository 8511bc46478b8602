package vn.cchc.cli.internal;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.dossier.Dossier;

/** Sets a finding aside with a reason. */
@Command(name = "waive")
final class WaiveCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Parameters(index = "1", paramLabel = "${bundle:label.finding}", descriptionKey = "waive.finding")
    private String finding = "";

    @Option(names = "--reason", required = true, paramLabel = "${bundle:label.reason}", descriptionKey = "waive.reason")
    private String reason = "";

    WaiveCommand(Desk desk, Console console) {
        super(desk, console);
    }

    @Override
    public Integer call() throws Exception {
        try (Dossier dossier = desk.dossiers().open(file, Desk.who())) {
            dossier.waive(finding, reason, CheckCommand.now());
        }
        console.say("waive.done", finding, reason);
        return Console.FINE;
    }
}
