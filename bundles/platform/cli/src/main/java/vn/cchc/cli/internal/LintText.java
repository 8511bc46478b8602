package vn.cchc.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.model.Severity;
import vn.cchc.office.FormFinding;
import vn.cchc.office.FormRepair;
import vn.cchc.office.FormReport;

/** Writes what a document's form is like for people, in sentences that can be read aloud; the verdict comes last. */
final class LintText {

    private final Console console;

    LintText(Console console) {
        this.console = console;
    }

    /** Says what a repair did. */
    void repaired(Path copy, FormRepair repair) {
        List<FormFinding> repaired = repair.repaired();
        console.say("lint.repaired", copy, repaired.size());
        repaired.forEach(f -> console.say("lint.repaired.line", f.what(), f.is(), f.count()));
        console.out().println();
    }

    void write(Path file, FormReport report) {
        console.say("lint.head", file, Console.text("lint.form." + report.form().preset()));
        for (Severity severity : Severity.values()) {
            List<FormFinding> findings = report.findings().stream()
                    .filter(f -> f.severity() == severity)
                    .toList();
            if (!findings.isEmpty()) {
                console.out().println();
                console.say("lint.heading." + severity.id(), findings.size());
                findings.forEach(this::one);
            }
        }
        console.out().println();
        console.say(
                report.passes() ? "lint.passes" : "lint.fails",
                report.count(Severity.BLOCK),
                report.count(Severity.WARN),
                report.count(Severity.HINT));
    }

    private void one(FormFinding finding) {
        console.say("lint.finding", finding.what(), finding.is(), finding.should());
        if (!finding.places().isEmpty()) {
            int more = finding.count() - finding.places().size();
            String places = finding.places().stream().map(LintText::place).collect(Collectors.joining("; "));
            console.say(more > 0 ? "lint.places.more" : "lint.places", places, more);
        }
        console.say(finding.repairable() ? "lint.article.fix" : "lint.article", finding.article(), finding.code());
    }

    private static String place(FormFinding.Place place) {
        return place.paragraph() > 0
                ? Console.text("lint.place", place.paragraph(), place.words())
                : Console.text("lint.section", place.section());
    }
}
