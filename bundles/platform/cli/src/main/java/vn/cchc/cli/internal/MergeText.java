package vn.cchc.cli.internal;

import java.util.List;
import java.util.Locale;
import vn.cchc.dossier.MergeSummary;
import vn.cchc.model.Proposal;
import vn.cchc.roundtrip.Merge;

/** Writes what a merge did for people: each change with its place, its words before and after. */
final class MergeText {

    private final Console console;

    MergeText(Console console) {
        this.console = console;
    }

    void write(MergeSummary summary, boolean dry) {
        Merge merge = summary.merge();
        console.say("merge.head", summary.writing().id(), summary.writing().who());
        merge.edits().forEach(this::edit);
        proposals(summary.proposals());
        if (!merge.remarks().isEmpty()) {
            console.say("merge.remarks", merge.remarks().size());
            merge.remarks()
                    .forEach(r -> console.say(
                            "merge.remark",
                            r.author().isEmpty() ? Console.text("who.unknown") : r.author(),
                            r.place(),
                            r.quote(),
                            r.text()));
        }
        long listed = count(merge, Merge.Outcome.LISTED);
        if (listed > 0) {
            console.say("merge.listed", listed);
        }
        if (dry) {
            console.say(
                    "merge.dry",
                    count(merge, Merge.Outcome.TAKEN),
                    summary.proposals().size());
        } else if (summary.changeSet() == 0) {
            console.say("merge.nothing");
        } else {
            console.say(
                    "merge.done",
                    count(merge, Merge.Outcome.TAKEN),
                    summary.proposals().size(),
                    summary.changeSet());
        }
    }

    private static long count(Merge merge, Merge.Outcome outcome) {
        return merge.edits().stream().filter(e -> e.outcome() == outcome).count();
    }

    private void edit(Merge.Edit edit) {
        console.say(
                "merge.edit",
                Console.text("merge.kind." + edit.kind().name().toLowerCase(Locale.ROOT)),
                edit.place(),
                Console.text("merge.outcome." + edit.outcome().name().toLowerCase(Locale.ROOT)));
        if (!edit.before().isEmpty()) {
            console.say("merge.before", edit.before());
        }
        boolean moved = edit.kind() == Merge.Kind.MOVED;
        if (!edit.after().isEmpty() && !moved) {
            console.say("merge.after", edit.after());
        }
        if (!edit.workspace().isEmpty()) {
            console.say("merge.workspace", edit.workspace());
        }
    }

    private void proposals(List<Proposal> proposals) {
        if (!proposals.isEmpty()) {
            console.say("merge.proposals", proposals.size());
            proposals.forEach(p -> ProposalsCommand.show(p, console));
        }
    }
}
