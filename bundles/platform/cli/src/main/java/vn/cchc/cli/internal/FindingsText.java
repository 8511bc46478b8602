package vn.cchc.cli.internal;

import java.util.List;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.dossier.ReviewedFinding;
import vn.cchc.model.Severity;

/** Writes findings for people: the gravest first, each with its place, its figures and what to do. */
final class FindingsText {

    private final Console console;

    FindingsText(Console console) {
        this.console = console;
    }

    void write(List<ReviewedFinding> findings, PluginCatalog catalog) {
        for (Severity severity : Severity.values()) {
            List<ReviewedFinding> open = findings.stream()
                    .filter(f ->
                            f.finding().severity() == severity && f.waiver().isEmpty())
                    .toList();
            if (!open.isEmpty()) {
                console.say("check.heading", Console.heading(severity), open.size());
                open.forEach(f -> one(f, catalog));
                console.out().println();
            }
        }
        List<ReviewedFinding> waived =
                findings.stream().filter(f -> f.waiver().isPresent()).toList();
        if (!waived.isEmpty()) {
            console.say("check.waived", waived.size());
            waived.forEach(f -> console.say(
                    "check.waived.line",
                    f.finding().message(),
                    f.waiver().orElseThrow().reason(),
                    f.waiver().orElseThrow().who()));
            console.out().println();
        }
        console.out().println(summary(findings));
    }

    private void one(ReviewedFinding reviewed, PluginCatalog catalog) {
        String section =
                reviewed.finding().section().map(catalog::titleOf).orElseGet(() -> Console.text("check.whole"));
        console.say("check.finding", section, reviewed.finding().message());
        console.say("check.why", reviewed.finding().why());
        console.say("check.id", reviewed.finding().id());
    }

    static String summary(List<ReviewedFinding> findings) {
        return Console.text(
                "check.summary",
                count(findings, Severity.BLOCK),
                count(findings, Severity.WARN),
                count(findings, Severity.HINT),
                findings.stream().filter(f -> f.waiver().isPresent()).count());
    }

    private static long count(List<ReviewedFinding> findings, Severity severity) {
        return findings.stream()
                .filter(f -> f.finding().severity() == severity && f.waiver().isEmpty())
                .count();
    }
}
