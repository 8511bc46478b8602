package vn.cchc.cli.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.cchc.dossier.Comparison;
import vn.cchc.model.Measure;
import vn.cchc.model.Value;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.roundtrip.LineDifference;

/** Writes what changed between two snapshots for people. */
final class DiffText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm d/M/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Console console;

    DiffText(Console console) {
        this.console = console;
    }

    void write(Comparison comparison) {
        console.say("diff.head", comparison.from(), comparison.to());
        if (comparison.figures().isEmpty()) {
            console.say("diff.figures.none");
        } else {
            console.say("diff.figures", comparison.figures().size());
            comparison.figures().forEach(this::figure);
        }
        if (comparison.texts().isEmpty()) {
            console.say("diff.texts.none");
        } else {
            console.say("diff.texts", comparison.texts().size());
            comparison.texts().forEach(this::text);
        }
    }

    private void figure(Comparison.FigureChange change) {
        Measure measure = change.indicator().measure();
        console.say(
                "diff.figure",
                change.indicator().name(),
                change.key().indicator(),
                VietnameseDates.format(change.key().period()),
                change.key().unit(),
                written(change.before(), measure),
                written(change.after(), measure),
                change.origin()
                        .map(o -> Console.text("diff.origin", o.who(), TIME.format(o.at()), o.source()))
                        .orElseGet(() -> Console.text("diff.computed")));
    }

    private static String written(Optional<Value> value, Measure measure) {
        return value.map(v -> VietnameseNumbers.format(v, measure)).orElseGet(() -> Console.text("diff.nothing"));
    }

    private void text(LineDifference difference) {
        console.say("diff.text", difference.place());
        if (!difference.before().isEmpty()) {
            console.say("merge.before", difference.before());
        }
        if (!difference.after().isEmpty()) {
            console.say("merge.after", difference.after());
        }
    }
}
