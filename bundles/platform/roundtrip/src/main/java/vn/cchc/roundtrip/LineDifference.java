package vn.cchc.roundtrip;

/**
 * A line whose words differ between two states of a report.
 *
 * @param place heading it stands under
 * @param before its older words; empty for a new line
 * @param after its newer words; empty for one that is gone
 */
public record LineDifference(String place, String before, String after) {}
