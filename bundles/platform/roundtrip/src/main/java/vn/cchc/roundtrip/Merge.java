package vn.cchc.roundtrip;

import java.util.List;
import vn.cchc.model.Narrative;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Wording;

/**
 * What is to become of an edited report.
 *
 * @param edits everything that people changed, in the order of the report
 * @param figures numbers that were changed, to be accepted at their source
 * @param narratives narratives with their new words
 * @param emptied narratives of which nothing is left
 * @param rows all rows of every register that was changed, numbered from 1; other rows of it are gone
 * @param wordings decisions about lines to keep
 * @param withdrawn decisions about lines that no longer hold
 * @param remarks comments in the margin
 */
public record Merge(
        List<Edit> edits,
        List<ChangedFigure> figures,
        List<Narrative> narratives,
        List<Narrative> emptied,
        List<RegisterRow> rows,
        List<Wording> wordings,
        List<Wording> withdrawn,
        List<Remark> remarks) {
    public Merge {
        edits = List.copyOf(edits);
        figures = List.copyOf(figures);
        narratives = List.copyOf(narratives);
        emptied = List.copyOf(emptied);
        rows = List.copyOf(rows);
        wordings = List.copyOf(wordings);
        withdrawn = List.copyOf(withdrawn);
        remarks = List.copyOf(remarks);
    }

    /** Tells whether nothing is to be changed or proposed. */
    public boolean changesNothing() {
        return figures.isEmpty()
                && narratives.isEmpty()
                && emptied.isEmpty()
                && rows.isEmpty()
                && wordings.isEmpty()
                && withdrawn.isEmpty();
    }

    /** What happened to a line. */
    public enum Kind {
        /** Other words. */
        CHANGED,
        /** A line more. */
        ADDED,
        /** A line less. */
        REMOVED,
        /** Another place. */
        MOVED,
        /** The same place was changed in Word and in the workspace. */
        CONFLICT
    }

    /** What is done about it. */
    public enum Outcome {
        /** It goes into the workspace. */
        TAKEN,
        /** It is shown, and goes in when that is asked for. */
        LISTED,
        /** The line is written by the program: by its outline, a form or what it counts. */
        AUTOMATIC,
        /** The line is no longer in the workspace's report. */
        GONE,
        /** The workspace has no place for it; it stays in the edited file, which is kept. */
        UNPLACED
    }

    /**
     * A change of one line.
     *
     * @param place heading it stands under
     * @param before words that were written; empty for a new line
     * @param after words that came back; empty for one that is gone
     * @param workspace words in the workspace, for a conflict; empty otherwise
     */
    public record Edit(Kind kind, Outcome outcome, String place, String before, String after, String workspace) {}

    /**
     * A bound number that was changed.
     *
     * @param key what it is about
     * @param binding how its sentence names it; empty in a table
     * @param before as it was written
     * @param after as it came back
     * @param place heading it stands under
     */
    public record ChangedFigure(ObservationKey key, String binding, String before, String after, String place) {}

    /**
     * A comment in the margin.
     *
     * @param place heading it stands under
     * @param quote words it is about
     * @param text what it says
     * @param author who wrote it; may be empty
     */
    public record Remark(String place, String quote, String text, String author) {}
}
