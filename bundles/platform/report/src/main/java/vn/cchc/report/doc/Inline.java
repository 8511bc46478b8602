package vn.cchc.report.doc;

import java.time.Instant;
import java.util.List;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Value;

/** One piece of a line. */
public sealed interface Inline {

    /**
     * Words.
     *
     * @param binding what they stand for in the language of templates, {@code {{date TC_VB last}}}; empty for words that
     *     somebody wrote
     */
    record Text(String text, boolean bold, boolean italic, String binding) implements Inline {
        /** Makes words that somebody wrote. */
        public Text(String text, boolean bold, boolean italic) {
            this(text, bold, italic, "");
        }

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
     * @param binding what it stands for in the language of templates, {@code {{TC_VB 2024 unit}}}; empty in tables
     */
    record Number(String written, ObservationKey key, Value value, List<ObservationKey> entries, String binding)
            implements Inline {
        public Number {
            entries = List.copyOf(entries);
        }

        /** Makes one that no sentence binds. */
        public Number(String written, ObservationKey key, Value value, List<ObservationKey> entries) {
            this(written, key, value, entries, "");
        }
    }

    /**
     * A visible mark where something is missing; it must catch the eye in print.
     *
     * @param binding what is missing in the language of templates; empty where no sentence asks for it
     */
    record Mark(String text, String binding) implements Inline {
        /** Makes one that no sentence asks for. */
        public Mark(String text) {
            this(text, "");
        }

        /** Returns the text as it is printed, in brackets. */
        public String printed() {
            return text.startsWith("[") && text.endsWith("]") ? text : "[" + text + "]";
        }
    }

    /**
     * A footnote.
     *
     * @param binding what it stands for in the language of templates, one after the other where several share a footnote
     */
    record Footnote(String text, String binding) implements Inline {
        /** Makes one that no sentence binds. */
        public Footnote(String text) {
            this(text, "");
        }
    }

    /**
     * A reference to another place of the report, which follows it when numbers move.
     *
     * @param target {@code table:3}, {@code chart:1} or {@code appendix:Phụ lục I}
     * @param text as it stands in the sentence
     */
    record Reference(String target, String text) implements Inline {}

    /**
     * A piece that was put in or taken out, to be accepted or rejected by the reader.
     *
     * @param inline the piece; never a tracked one itself
     */
    record Tracked(Change change, Inline inline, String author, Instant at) implements Inline {}

    /** What was done to a piece. */
    enum Change {
        INSERTED,
        DELETED
    }
}
