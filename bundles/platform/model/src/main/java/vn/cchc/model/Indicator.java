package vn.cchc.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statistical indicator (chỉ tiêu thống kê), owned by exactly one section.
 *
 * @param code stable code; stored values refer to it
 * @param section id of the section that owns it
 * @param name the words of a table row
 * @param measure unit of measure of every value
 * @param kind how it behaves over time and units
 * @param totalOf codes of the parts that add up to it, empty when it is no total
 * @param ratio numerator and denominator, for a computed ratio
 * @param formula expression over other codes, for any other derived indicator
 * @param sameAs code of the indicator, in another section, that reports the same quantity
 * @param required whether the round can't close without it
 * @param source law or decision that defines it
 * @param collect tiers that report it, so that a unit above has their total; empty when each unit enters its own
 */
public record Indicator(
        String code,
        String section,
        String name,
        Measure measure,
        IndicatorKind kind,
        List<String> totalOf,
        Optional<Ratio> ratio,
        Optional<String> formula,
        Optional<String> sameAs,
        boolean required,
        Optional<String> source,
        Set<UnitLevel> collect) {

    /**
     * The two indicators of a ratio.
     *
     * @param numerator code of the part
     * @param denominator code of the whole
     */
    public record Ratio(String numerator, String denominator) {
        public Ratio {
            Require.code(numerator);
            Require.code(denominator);
        }
    }

    public Indicator {
        Require.code(code);
        Require.id(section, "section");
        name = Require.text(name, "name of indicator " + code);
        totalOf = List.copyOf(totalOf);
        totalOf.forEach(Require::code);
        Require.that(
                totalOf.stream().distinct().count() == totalOf.size(),
                "indicator " + code + " names a part twice, so the part would be counted twice");
        int ways = (totalOf.isEmpty() ? 0 : 1) + (ratio.isPresent() ? 1 : 0) + (formula.isPresent() ? 1 : 0);
        Require.that(ways <= 1, "indicator " + code + " may be a total, a ratio or a formula, not several of them");
        Require.that(
                totalOf.isEmpty() || kind == IndicatorKind.STOCK || kind == IndicatorKind.FLOW,
                "indicator " + code + " is a total of parts, so its kind must be stock or flow");
        Require.that(
                ratio.isEmpty() || kind == IndicatorKind.RATIO,
                "indicator " + code + " has a numerator, so its kind must be ratio");
        Require.that(!sameAs.equals(Optional.of(code)), "indicator " + code + " can't be the same as itself");
        collect = collect.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(collect));
        Require.that(
                collect.isEmpty() || ((kind == IndicatorKind.STOCK || kind == IndicatorKind.FLOW) && formula.isEmpty()),
                "indicator " + code + " is collected from units, so it must be a stock or flow without a formula:"
                        + " a quotient follows from the totals of its parts, a score has none");
    }

    /** Makes one that each unit enters for itself. */
    public Indicator(
            String code,
            String section,
            String name,
            Measure measure,
            IndicatorKind kind,
            List<String> totalOf,
            Optional<Ratio> ratio,
            Optional<String> formula,
            Optional<String> sameAs,
            boolean required,
            Optional<String> source) {
        this(code, section, name, measure, kind, totalOf, ratio, formula, sameAs, required, source, Set.of());
    }

    /** Returns the same indicator, collected from these tiers. */
    public Indicator collectedFrom(Set<UnitLevel> levels) {
        return new Indicator(
                code, section, name, measure, kind, totalOf, ratio, formula, sameAs, required, source, levels);
    }

    /** Tells whether it can be computed from others. */
    public boolean isDerived() {
        return !totalOf.isEmpty() || ratio.isPresent() || formula.isPresent();
    }
}
