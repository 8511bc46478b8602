package vn.cchc.report.doc;

import java.util.List;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Value;

/** One piece of a line. */
public sealed interface Inline {

    /** Words. */
    record Text(String text, boolean bold, boolean italic) implements Inline {
        /** Makes plain words. */
        public static Text of(String text) {
            return new Text(text, false, false);
        }
    }

    /**
     * A number that the model knows.
     *
     * @param written as it stands in the sentence, with its unit of measure where the sentence asks for it
     * @param key what it is about
     * @param value the value that was written
     * @param entries the entries it rests on
     */
    record Number(String written, ObservationKey key, Value value, List<ObservationKey> entries) implements Inline {
        public Number {
            entries = List.copyOf(entries);
        }
    }

    /** A visible mark where something is missing; it must catch the eye in print. */
    record Mark(String text) implements Inline {}

    /** A footnote. */
    record Footnote(String text) implements Inline {}
}
