package vn.cchc.model;

import java.time.LocalDate;
import java.util.List;

/**
 * How units follow one another: series that cross this day are continued by it, never by name.
 *
 * @param date first day of the new state
 * @param kind what happened
 * @param from ids of the units, or groups of units, before
 * @param to ids of the units after; for {@link Kind#END} whoever takes over the duties, or nobody
 * @param basis law or decision, and a remark where it needs one
 */
public record Succession(LocalDate date, Kind kind, List<String> from, List<String> to, String basis) {

    /** What happened to the units. */
    public enum Kind {
        /** Several become one. */
        MERGE("merge"),
        /** One becomes several. */
        SPLIT("split"),
        /** The same unit under another name. */
        RENAME("rename"),
        /** A part of the duties moves; the giving unit may live on. */
        TRANSFER("transfer"),
        /** It ends without a unit that continues its series. */
        END("end");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Returns the word used in declarations. */
        public String id() {
            return id;
        }
    }

    public Succession {
        from = List.copyOf(from);
        to = List.copyOf(to);
        basis = Require.text(basis, "legal basis of the succession of " + from);
        int before = from.size();
        int after = to.size();
        boolean fits =
                switch (kind) {
                    case MERGE -> before >= 2 && after == 1;
                    case SPLIT -> before == 1 && after >= 2;
                    case RENAME -> before == 1 && after == 1;
                    case TRANSFER -> before >= 1 && after >= 1;
                    case END -> before >= 1;
                };
        Require.that(fits, "a succession of kind " + kind.id() + " can't lead from " + from + " to " + to);
    }
}
