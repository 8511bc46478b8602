package vn.cchc.cli.internal;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.cchc.dossier.Dossier;
import vn.cchc.dossier.ImportSummary;

/** Reads data files into a workspace: all of it or nothing. */
@Command(name = "import")
final class ImportCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "${bundle:label.data}", descriptionKey = "import.data")
    private List<Path> data = List.of();

    ImportCommand(Desk desk, Console console) {
        super(desk, console);
    }

    @Override
    public Integer call() throws Exception {
        try (Dossier dossier = desk.dossiers().open(file, Desk.who())) {
            show(dossier.importFiles(data), console);
        }
        return withFaults(Console.FINE);
    }

    static void show(ImportSummary summary, Console console) {
        summary.notes().forEach(note -> console.say("import.note", note));
        console.say(
                "import.done",
                summary.figures(),
                summary.documents(),
                summary.rows(),
                summary.narratives(),
                summary.added(),
                summary.changed());
    }
}
