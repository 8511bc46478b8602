package vn.cchc.audit.internal.flow;

import java.util.Arrays;
import java.util.Optional;
import vn.cchc.audit.AuditText.Cell;
import vn.cchc.audit.Place;

/**
 * A logical paragraph: joined, in NFC, with its bullet taken off, every character knowing its place.
 *
 * @param text the words
 * @param marker the bullet or point that it began with, {@link Marker#NONE} when none
 * @param footnote whether it is the body of a footnote
 * @param cell its place in a table, when it stands in one
 * @param spans where in the text each original line begins
 */
public record Passage(String text, Marker marker, boolean footnote, Optional<Cell> cell, Spans spans) {

    /** Returns the place of a character. */
    public Place placeAt(int offset) {
        return spans.at(offset);
    }

    /** The places of a passage's characters: sorted offsets, each with the place that begins there. */
    public record Spans(int[] offsets, Place[] places) {

        public Spans {
            offsets = offsets.clone();
            places = places.clone();
        }

        /** Returns the place of the span that the offset lies in. */
        public Place at(int offset) {
            int found = Arrays.binarySearch(offsets, offset);
            return places[Math.max(0, found >= 0 ? found : -found - 2)];
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Spans that
                    && Arrays.equals(offsets, that.offsets)
                    && Arrays.equals(places, that.places);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(offsets) + Arrays.hashCode(places);
        }

        @Override
        public String toString() {
            return Arrays.toString(places);
        }
    }
}
