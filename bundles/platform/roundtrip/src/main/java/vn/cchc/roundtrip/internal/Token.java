package vn.cchc.roundtrip.internal;

import java.util.Optional;
import vn.cchc.model.ObservationKey;

/** A word of a line. */
sealed interface Token {

    /**
     * Letters, a number, a stop or a single blank.
     *
     * @param bold whether it is bold
     * @param italic whether it is italic
     */
    record Word(String text, boolean bold, boolean italic) implements Token {}

    /**
     * Something that the workspace fills in.
     *
     * @param kind what it is
     * @param binding what it stands for in the language of templates; empty for what the composer adds by itself
     * @param written as it stands in the line
     * @param key what it is about, when it is a figure
     */
    record Bound(Kind kind, String binding, String written, Optional<ObservationKey> key) implements Token {}

    /** Kinds of bound words. */
    enum Kind {
        /** A figure. */
        NUMBER("N"),
        /** A date or a fact of the round. */
        WORDS("T"),
        /** A mark that something is missing. */
        MARK("M"),
        /** A footnote; one without binding was written by hand, or added by the composer. */
        NOTE("F");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    /** Returns what is read in the line; nothing for a footnote. */
    default String shown() {
        if (this instanceof Word word) {
            return word.text();
        }
        Bound bound = (Bound) this;
        return bound.kind() == Kind.NOTE ? "" : bound.written();
    }
}
