package vn.cchc.audit;

import vn.cchc.model.Severity;

/**
 * A claim that doesn't hold, or a form that is wrong.
 *
 * @param rule what kind of claim
 * @param severity how surely it is wrong
 * @param from where it begins
 * @param to where it ends
 * @param quote the words it is about
 * @param stated what the text says
 * @param computed what was computed or is said elsewhere
 * @param message what is wrong, with the figures in it
 * @param explanation the likely cause and what to do; empty when none is known
 */
public record AuditFinding(
        AuditRule rule,
        Severity severity,
        Place from,
        Place to,
        String quote,
        String stated,
        String computed,
        String message,
        String explanation) {}
