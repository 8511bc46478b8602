package vn.cchc.office;

import java.util.List;
import vn.cchc.model.Severity;
import vn.cchc.plugin.FormChoice;

/**
 * What a document's form is like.
 *
 * @param form what it was held against
 * @param findings departures, the gravest first, in the order of the document
 */
public record FormReport(FormChoice form, List<FormFinding> findings) {
    public FormReport {
        findings = List.copyOf(findings);
    }

    /** Tells whether the form is right: nothing is against the decree. */
    public boolean passes() {
        return count(Severity.BLOCK) == 0;
    }

    /** Returns how many findings weigh so much. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
