package vn.cchc.store;

/**
 * What a change set did.
 *
 * @param changeSet its number; 0 when nothing changed, which leaves no trace
 * @param added records that are new
 * @param changed records that were there with another content
 * @param removed records that are gone
 * @param unchanged changes without effect
 */
public record Applied(long changeSet, int added, int changed, int removed, int unchanged) {}
