package vn.cchc.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.dossier.Comparison;
import vn.cchc.dossier.Dossier;
import vn.cchc.office.WordWriter;

/** Shows what changed between two snapshots. */
@Command(name = "diff")
final class DiffCommand extends DeskCommand {

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Parameters(index = "1", paramLabel = "${bundle:label.snapshot}", descriptionKey = "diff.from")
    private String from = "";

    @Parameters(index = "2", paramLabel = "${bundle:label.snapshot}", descriptionKey = "diff.to")
    private String to = "";

    @Option(names = "--docx", paramLabel = "${bundle:label.report}", descriptionKey = "diff.docx")
    private Optional<Path> docx = Optional.empty();

    @Option(names = "--format", defaultValue = "text", paramLabel = "text|json", descriptionKey = "diff.format")
    private CheckCommand.Format format = CheckCommand.Format.text;

    DiffCommand(Desk desk, Console console) {
        super(desk, console);
    }

    @Override
    public Integer call() throws Exception {
        if (docx.isPresent()) {
            ComposeCommand.requireWord(docx.get());
        }
        try (Dossier dossier = desk.dossiers().openReadOnly(file)) {
            Comparison comparison = dossier.compare(from, to);
            if (format == CheckCommand.Format.json) {
                console.out().println(DiffJson.write(comparison));
            } else {
                new DiffText(console).write(comparison);
            }
            if (docx.isPresent()) {
                desk.word()
                        .write(dossier.tracked(from, to), dossier.province().form(), WordWriter.Use.FINAL, docx.get());
                console.err().println(Console.text("diff.written", docx.get()));
            }
        }
        return withFaults(Console.FINE);
    }
}
