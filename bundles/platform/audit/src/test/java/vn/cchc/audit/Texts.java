package vn.cchc.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.audit.AuditText.Part;
import vn.cchc.audit.internal.DefaultAuditor;
import vn.cchc.model.Severity;

/** Short ways to audit a text in tests. */
public final class Texts {

    private Texts() {}

    /** Audits whole paragraphs; the place of each is its number. */
    public static AuditResult paragraphs(String... paragraphs) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < paragraphs.length; i++) {
            parts.add(new Part(paragraphs[i], new Place(0, 0, i + 1), Optional.empty()));
        }
        return new DefaultAuditor().audit(AuditText.ofParagraphs("thu.docx", parts));
    }

    /** Audits lines of a text file. */
    public static AuditResult lines(String... lines) {
        return new DefaultAuditor().audit(AuditText.ofLines("thu.txt", List.of(lines)));
    }

    /** Returns the faults of one rule, hints left out. */
    public static List<AuditFinding> faults(AuditResult result, AuditRule rule) {
        return result.findings().stream()
                .filter(finding -> finding.rule() == rule && finding.severity() != Severity.HINT)
                .toList();
    }

    /** Returns every fault, hints left out. */
    public static List<AuditFinding> faults(AuditResult result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .toList();
    }

    /** Returns whether a claim of the rule was seen and holds. */
    public static boolean holds(AuditResult result, AuditRule rule) {
        return result.claims().stream().anyMatch(claim -> claim.rule() == rule && claim.holds());
    }
}
