package vn.cchc.model;

/**
 * One value (số liệu) with what it is about and where it comes from.
 *
 * @param key unit, indicator and period
 * @param value the state and, when reported, the figure
 * @param source file or document, and the place in it
 * @param note a remark of the person who entered it; may be empty
 */
public record Observation(ObservationKey key, Value value, SourceRef source, String note) {
    public Observation {
        note = note.isBlank() ? "" : Require.text(note, "note");
    }
}
