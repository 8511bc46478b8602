package vn.cchc.audit;

/** Reads the text of a report and recomputes what it claims. */
public interface Auditor {

    /**
     * Returns every claim that could be recomputed or compared, and what doesn't hold.
     *
     * @throws UnreadableTextException when the text can't be a report: too long, or not text at all
     */
    AuditResult audit(AuditText text);
}
