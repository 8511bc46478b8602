package vn.cchc.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.model.Period;
import vn.cchc.plugin.Coverage;
import vn.cchc.plugin.Figure;

/**
 * Finds the amounts of one quotient or formula over the same units: 90 dossiers of twelve communes in 100 of fifteen are
 * no 90%.
 */
final class SameUnits {

    private final FigureTable figures;

    SameUnits(FigureTable figures) {
        this.figures = figures;
    }

    /** Finds an amount for each code; none at all while one is missing or they can't be brought to the same units. */
    List<Figure> find(String unit, Collection<String> codes, Period period) {
        List<Figure> found = amounts(figures, unit, codes, period);
        if (found.size() < codes.size() || haveOneGap(found)) {
            return found;
        }
        if (found.stream().anyMatch(f -> f.coverage().isEmpty())) {
            // One was entered for the whole: which part of it falls to the units that answered is not known.
            return List.of();
        }
        return amounts(figures.without(unanswered(Coverage.ofAll(found).orElseThrow())), unit, codes, period);
    }

    private static List<Figure> amounts(FigureTable table, String unit, Collection<String> codes, Period period) {
        List<Figure> found = codes.stream()
                .flatMap(code -> table.find(unit, code, period).stream())
                .filter(f -> f.amount().isPresent())
                .toList();
        return found.size() < codes.size() ? List.of() : found;
    }

    private static boolean haveOneGap(List<Figure> found) {
        return found.stream()
                        .map(f -> f.gap().map(SameUnits::unanswered).orElse(Set.of()))
                        .distinct()
                        .count()
                <= 1;
    }

    private static Set<String> unanswered(Coverage coverage) {
        Set<String> units = new TreeSet<>(coverage.missing());
        units.addAll(coverage.notCollected());
        return units;
    }
}
