package vn.cchc.audit.internal;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.audit.AuditResult;
import vn.cchc.audit.AuditText;
import vn.cchc.audit.Auditor;
import vn.cchc.audit.internal.rule.Document;
import vn.cchc.audit.internal.rule.Notes;
import vn.cchc.audit.internal.rule.Recogniser;
import vn.cchc.audit.internal.rule.Recognisers;

/** Runs every recogniser over a text that can be one. */
@Component(service = Auditor.class)
public final class DefaultAuditor implements Auditor {

    /** Makes an auditor; it keeps nothing between texts. */
    @Activate
    public DefaultAuditor() {
        // Nothing to keep.
    }

    @Override
    public AuditResult audit(AuditText text) {
        Limits.check(text);
        Document document = Document.of(text);
        Notes notes = new Notes();
        for (Recogniser recogniser : Recognisers.all()) {
            recogniser.read(document, notes);
        }
        return notes.result(text.file());
    }
}
