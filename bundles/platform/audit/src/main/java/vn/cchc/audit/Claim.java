package vn.cchc.audit;

/**
 * Something that the text says and that could be recomputed.
 *
 * @param rule what kind of claim
 * @param place where it begins
 * @param quote its words
 * @param holds whether it is right
 */
public record Claim(AuditRule rule, Place place, String quote, boolean holds) {}
