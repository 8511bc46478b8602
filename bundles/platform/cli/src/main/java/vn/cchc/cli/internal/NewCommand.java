package vn.cchc.cli.internal;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.dossier.Dossier;

/** Creates a workspace for a round of a province. */
@Command(name = "new")
final class NewCommand extends DeskCommand {

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--province",
            required = true,
            paramLabel = "${bundle:label.province}",
            descriptionKey = "new.province")
    private String province = "";

    @Option(names = "--round", required = true, paramLabel = "${bundle:label.round}", descriptionKey = "new.round")
    private String round = "";

    NewCommand(Desk desk, Console console) {
        super(desk, console);
    }

    @Override
    public Integer call() throws Exception {
        try (Dossier dossier = desk.dossiers().create(file, province, round, Desk.who())) {
            console.say(
                    "new.done",
                    file,
                    dossier.round().round().name(),
                    dossier.province().name());
        }
        return withFaults(Console.FINE);
    }
}
