package vn.cchc.check.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.catalog.FigureTable;
import vn.cchc.model.Indicator;
import vn.cchc.model.arithmetic.Residual;
import vn.cchc.model.arithmetic.Residuals.Known;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.plugin.Figure;

/** Gathers what may explain the gap of a finding, and writes the explanation before the standing advice. */
final class Gaps {

    private Gaps() {}

    /** Returns the likely cause, where one was recognised, and then what is always to be done. */
    static String why(Optional<Residual> cause, String standing) {
        return cause.map(residual -> residual.words() + " " + standing).orElse(standing);
    }

    /** Names figures by what they count. */
    static List<Known> byName(Collection<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.amount().isPresent())
                .map(figure ->
                        new Known(figure.indicator().name(), figure.amount().orElseThrow()))
                .toList();
    }

    /** Names figures of one indicator by their periods. */
    static List<Known> byPeriod(Collection<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.amount().isPresent())
                .map(figure -> new Known(
                        VietnameseDates.format(figure.period()), figure.amount().orElseThrow()))
                .toList();
    }

    /** Returns the exact figures of the same indicator in periods of the same kind that ended before. */
    static List<Known> earlier(Figure figure, FigureTable figures) {
        return byPeriod(figures.series(figure.unit(), figure.indicator().code()).stream()
                .filter(other -> other.period().getClass() == figure.period().getClass())
                .filter(other -> other.period().end().isBefore(figure.period().end()))
                .filter(other -> other.isExact())
                .toList());
    }

    /**
     * Returns what else the total's section counts in the same unit of measure and period, apart from its parts.
     *
     * <p>An amount that several of them share is left out: which of them would explain the gap is anybody's guess.
     */
    static List<Known> elsewhere(Figure total, Collection<Figure> parts, FigureTable figures, List<Indicator> section) {
        Set<String> inside =
                parts.stream().map(part -> part.indicator().code()).collect(Collectors.toCollection(HashSet::new));
        inside.add(total.indicator().code());
        List<Known> others = byName(section.stream()
                .filter(indicator -> !inside.contains(indicator.code()))
                .filter(indicator ->
                        indicator.measure().equals(total.indicator().measure()))
                .flatMap(indicator -> figures.find(total.unit(), indicator.code(), total.period()).stream())
                .filter(figure -> figure.isExact())
                .toList());
        Map<BigDecimal, Integer> times = new HashMap<>();
        others.forEach(other -> times.merge(plain(other.value()), 1, Integer::sum));
        return others.stream()
                .filter(other -> times.getOrDefault(plain(other.value()), 0) == 1)
                .toList();
    }

    /** Amounts are equal whatever their scale. */
    private static BigDecimal plain(BigDecimal amount) {
        return amount.abs().stripTrailingZeros();
    }
}
