package vn.cchc.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.Indicator;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Value;
import vn.cchc.roundtrip.LineDifference;

/**
 * What changed between two states of a workspace.
 *
 * @param from name of the older state: a snapshot's id, or "hien-tai" for now
 * @param to name of the newer one
 * @param figures figures that differ, entered ones first
 * @param texts lines of the report whose words differ; numbers alone are no difference of words
 */
public record Comparison(String from, String to, List<FigureChange> figures, List<LineDifference> texts) {
    public Comparison {
        figures = List.copyOf(figures);
        texts = List.copyOf(texts);
    }

    /**
     * A figure that differs.
     *
     * @param key unit, code and period
     * @param indicator what it measures
     * @param before its older value; empty when there was none
     * @param after its newer value; empty when there is none
     * @param origin how an entered value came to be; empty for a computed one, which follows others
     */
    public record FigureChange(
            ObservationKey key,
            Indicator indicator,
            Optional<Value> before,
            Optional<Value> after,
            Optional<Origin> origin) {}

    /**
     * How a value came to be.
     *
     * @param who who made the last change
     * @param at when
     * @param source file or document it came from; of the value that was removed, when it was
     */
    public record Origin(String who, Instant at, String source) {}
}
