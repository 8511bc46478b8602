package vn.cchc.check;

import vn.cchc.model.ObservationKey;
import vn.cchc.model.Value;

/**
 * One error that was planted in an entry.
 *
 * @param section id of the section that owns the entry's indicator
 * @param key the entry
 * @param kind the kind of error
 * @param right what was entered
 * @param wrong what was put in its place
 * @param caught whether a finding came up that was not there before, or says something else than before
 */
public record PlantedError(String section, ObservationKey key, Kind kind, Value right, Value wrong, boolean caught) {

    /** The slips that happen when figures are copied by hand. */
    public enum Kind {
        /** Two neighbouring digits change places. */
        SWAPPED_DIGITS,
        /** The figure is ten times as large. */
        FACTOR_TEN,
        /** The figure was in another unit of measure that is not said: triệu for tỷ đồng, a share of one for percents. */
        MISSING_MEASURE,
        /** The figure is left out. */
        MISSING_VALUE,
        /** The figure of the period before stands again. */
        STALE_YEAR
    }
}
