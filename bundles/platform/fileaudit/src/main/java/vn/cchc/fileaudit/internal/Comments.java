package vn.cchc.fileaudit.internal;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.audit.AuditFinding;
import vn.cchc.audit.Place;
import vn.cchc.office.DocumentComment;

/** Words findings as comments: what is wrong with the figures in it, and the likely cause. */
final class Comments {

    private Comments() {}

    static List<DocumentComment> of(List<AuditFinding> findings) {
        return findings.stream().map(Comments::of).toList();
    }

    private static DocumentComment of(AuditFinding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.text("comment." + finding.severity().id(), finding.message()));
        if (!finding.explanation().isBlank()) {
            lines.add(finding.explanation());
        }
        return new DocumentComment(
                number(finding.from()), number(finding.to()), finding.quote(), String.join("\n", lines));
    }

    /** Comments are told their place by paragraph, and by line where there are no paragraphs. */
    private static int number(Place place) {
        return place.paragraph() > 0 ? place.paragraph() : place.line();
    }
}
