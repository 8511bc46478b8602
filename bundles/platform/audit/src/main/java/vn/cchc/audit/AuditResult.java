package vn.cchc.audit;

import java.util.List;

/**
 * What an audit of one text came to.
 *
 * @param file name of the file
 * @param claims everything that could be recomputed, in reading order
 * @param findings what doesn't hold, in reading order
 */
public record AuditResult(String file, List<Claim> claims, List<AuditFinding> findings) {

    public AuditResult {
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }
}
