package vn.cchc.audit.internal.rule;

import java.util.List;

/** All recognisers in the order in which they read; what one has judged, a later one leaves alone. */
public final class Recognisers {

    private static final List<Recogniser> ALL = List.of(
            new Chains(),
            new InlineSums(),
            new ListSums(),
            new ClosingTotals(),
            new UsedAndLeft(),
            new TableSums(),
            new TableRates(),
            new Percents(),
            new Multiples(),
            new Deltas(),
            new Comparisons(),
            new YearSeries(),
            new Sequences(),
            new DeltaLists(),
            new Fractions(),
            new FractionBases(),
            new NearMisses(),
            new YearSpans(),
            new Enumerations(),
            new NamedLists(),
            new Crossings(),
            new SameQuantity(),
            new Dates(),
            new DateParts(),
            new DateRanges(),
            new ReportPeriod(),
            new CiteForms(),
            new CiteConflicts(),
            new Numbering(),
            new Repeats(),
            new MissingParts(),
            new Appendices(),
            new Abbreviations(),
            new GlyphFaults(),
            new InlinePoints(),
            new ToneMarks());

    private Recognisers() {}

    /** Returns every recogniser. */
    public static List<Recogniser> all() {
        return ALL;
    }
}
