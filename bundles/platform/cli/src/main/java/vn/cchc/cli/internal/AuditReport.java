package vn.cchc.cli.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.cchc.audit.AuditFinding;
import vn.cchc.audit.AuditResult;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.Claim;
import vn.cchc.audit.Place;
import vn.cchc.cli.internal.AuditCommand.Audited;
import vn.cchc.model.Severity;

/** Writes an audit for people: the gravest first, each with its place, its words, its figures and the likely cause. */
final class AuditReport {

    /** What can be computed; a date or a citation is only compared, and its message says with what. */
    private static final Set<AuditRule> COMPUTED = EnumSet.of(
            AuditRule.SUM, AuditRule.PERCENT, AuditRule.DELTA, AuditRule.FRACTION, AuditRule.COUNT, AuditRule.UNIT);

    private final Console console;

    AuditReport(Console console) {
        this.console = console;
    }

    /**
     * Writes one file's audit.
     *
     * @param claims whether the claims that hold are listed too
     */
    void write(Audited audited, boolean claims) {
        AuditResult result = audited.result();
        console.say("audit.head", audited.file(), result.claims().size());
        for (Severity severity : Severity.values()) {
            List<AuditFinding> findings = of(result, severity);
            if (!findings.isEmpty()) {
                console.out().println();
                console.say("audit.heading." + severity.id(), findings.size());
                findings.forEach(this::one);
            }
        }
        if (claims) {
            holding(result);
        }
        console.out().println();
        console.say(
                "audit.summary",
                of(result, Severity.BLOCK).size(),
                of(result, Severity.WARN).size(),
                of(result, Severity.HINT).size());
    }

    private static List<AuditFinding> of(AuditResult result, Severity severity) {
        return result.findings().stream().filter(f -> f.severity() == severity).toList();
    }

    private void one(AuditFinding finding) {
        console.say("audit.finding", place(finding.from(), finding.to()), finding.message());
        if (!finding.quote().isBlank()) {
            console.say("audit.quote", flat(finding.quote()));
        }
        if (COMPUTED.contains(finding.rule())
                && !finding.stated().isBlank()
                && !finding.computed().isBlank()) {
            console.say("audit.figures", flat(finding.stated()), flat(finding.computed()));
        }
        if (!finding.explanation().isBlank()) {
            console.say("audit.explanation", finding.explanation());
        }
    }

    private void holding(AuditResult result) {
        List<Claim> holding = result.claims().stream().filter(Claim::holds).toList();
        console.out().println();
        console.say("audit.heading.claims", holding.size());
        for (Claim claim : holding) {
            console.say(
                    "audit.claim",
                    place(claim.place(), claim.place()),
                    claim.rule().id(),
                    flat(claim.quote()));
        }
    }

    /** Names a place as a reader finds it: a paragraph, else a line, with the page when it is known. */
    static String place(Place from, Place to) {
        boolean paragraph = from.paragraph() > 0;
        int first = paragraph ? from.paragraph() : from.line();
        int last = paragraph ? to.paragraph() : to.line();
        String key = paragraph ? "audit.paragraph" : "audit.line";
        String place = last > first ? Console.text(key + "s", first, last) : Console.text(key, first);
        return from.page() > 0 ? Console.text("audit.page", from.page(), place) : place;
    }

    /** A quote may run over lines of the report; here it takes one. */
    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
