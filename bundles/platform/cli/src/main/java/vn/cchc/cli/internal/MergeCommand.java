package vn.cchc.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cchc.dossier.Dossier;
import vn.cchc.dossier.MergeOptions;
import vn.cchc.dossier.MergeSummary;
import vn.cchc.roundtrip.Merge;
import vn.cchc.roundtrip.MergeRequest;

/** Brings what people changed in Word home into the workspace. */
@Command(name = "merge")
final class MergeCommand extends DeskCommand {

    /** Whose words hold where both changed the same place. */
    enum Side {
        word,
        workspace
    }

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "file")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Parameters(index = "1", paramLabel = "${bundle:label.edited}", descriptionKey = "merge.edited")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path edited;

    @Option(names = "--dry-run", descriptionKey = "merge.dry-run")
    private boolean dryRun;

    @Option(names = "--take", defaultValue = "workspace", paramLabel = "word|workspace", descriptionKey = "merge.take")
    private Side take = Side.workspace;

    @Option(names = "--accept-deleted", descriptionKey = "merge.accept-deleted")
    private boolean acceptDeleted;

    @Option(names = "--accept-moved", descriptionKey = "merge.accept-moved")
    private boolean acceptMoved;

    @Option(names = "--writing", paramLabel = "${bundle:label.writing}", descriptionKey = "merge.writing")
    private Optional<String> writing = Optional.empty();

    @Option(names = "--format", defaultValue = "text", paramLabel = "text|json", descriptionKey = "merge.format")
    private CheckCommand.Format format = CheckCommand.Format.text;

    MergeCommand(Desk desk, Console console) {
        super(desk, console);
    }

    @Override
    public Integer call() throws Exception {
        MergeRequest.Choice choice = new MergeRequest.Choice(take == Side.word, acceptDeleted, acceptMoved);
        try (Dossier dossier =
                dryRun ? desk.dossiers().openReadOnly(file) : desk.dossiers().open(file, Desk.who())) {
            MergeSummary summary = dossier.merge(edited, new MergeOptions(writing, dryRun, choice));
            if (format == CheckCommand.Format.json) {
                console.out().println(MergeJson.write(summary));
            } else {
                new MergeText(console).write(summary, dryRun);
            }
            boolean open = summary.merge().edits().stream()
                    .anyMatch(e -> e.kind() == Merge.Kind.CONFLICT && e.outcome() != Merge.Outcome.TAKEN);
            return withFaults(open ? Console.FINDINGS : Console.FINE);
        }
    }
}
