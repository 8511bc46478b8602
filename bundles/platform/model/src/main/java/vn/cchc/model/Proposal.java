package vn.cchc.model;

import java.time.Instant;

/**
 * A figure that somebody changed in Word; it counts only when it is accepted at its source.
 *
 * @param id stable id
 * @param key what the figure is about
 * @param binding how the sentence names it in the language of templates; empty in a table
 * @param before as it was written
 * @param after as it was changed
 * @param place heading it stands under
 * @param file name of the edited file
 * @param who who brought the file back
 * @param at when
 * @param state what became of it
 */
public record Proposal(
        String id,
        ObservationKey key,
        String binding,
        String before,
        String after,
        String place,
        String file,
        String who,
        Instant at,
        State state) {

    /** What became of a proposal. */
    public enum State {
        OPEN("cho"),
        ACCEPTED("nhan"),
        REJECTED("bo");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** Returns the word that stands in files; it never changes. */
        public String id() {
            return id;
        }
    }

    public Proposal {
        id = Require.text(id, "proposal");
        after = Require.text(after, "figure of proposal " + id);
    }

    /** Returns the same with another state. */
    public Proposal in(State now) {
        return new Proposal(id, key, binding, before, after, place, file, who, at, now);
    }
}
