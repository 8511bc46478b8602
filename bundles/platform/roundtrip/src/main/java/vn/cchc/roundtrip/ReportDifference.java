package vn.cchc.roundtrip;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.roundtrip.internal.TrackedReport;
import vn.cchc.roundtrip.internal.WordDifference;

/** Compares two states of a report. */
public final class ReportDifference {

    private ReportDifference() {}

    /**
     * Who changed something.
     *
     * @param name name of the person
     * @param at when
     */
    public record Author(String name, Instant at) {}

    /** Returns the lines whose words differ; a number or a date that only has another value is the same word. */
    public static List<LineDifference> words(ReportDocument before, ReportDocument after) {
        return new WordDifference(before, after).lines();
    }

    /**
     * Returns the newer report with all that changed since the older one as tracked pieces.
     *
     * <p>Paragraphs, items and cells are compared word by word. Headings and captions are those of the newer report.
     *
     * @param authors who changed a number; gives the others' author where it isn't known
     * @param others author of all other changes
     */
    public static ReportDocument tracked(
            ReportDocument before, ReportDocument after, Function<Inline.Number, Author> authors, Author others) {
        return new TrackedReport(authors, others).of(before, after);
    }
}
