package vn.cchc.plugin;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the units that should answer for a figure did; units for which it has no meaning are not among them.
 *
 * @param units ids of the units that should answer, in the order of the province's list
 * @param missing those that have not answered
 * @param notCollected those that answered that nobody counts it
 */
public record Coverage(List<String> units, List<String> missing, List<String> notCollected) {
    public Coverage {
        units = List.copyOf(units);
        missing = List.copyOf(missing);
        notCollected = List.copyOf(notCollected);
    }

    /** Return how many units should answer. */
    public int expected() {
        return units.size();
    }

    /** Return how many units stand behind the figure. */
    public int reported() {
        return units.size() - missing.size() - notCollected.size();
    }

    /** Tell whether every unit stands behind the figure. */
    public boolean isComplete() {
        return missing.isEmpty() && notCollected.isEmpty();
    }

    /** Join the coverage of figures that make up one: a unit that is missing in any of them is missing in it. */
    public static Optional<Coverage> ofAll(Collection<Figure> figures) {
        return join(figures.stream().flatMap(f -> f.coverage().stream()).toList());
    }

    /** Join several into one: a unit that is missing in any of them is missing in it; empty when there are none. */
    public static Optional<Coverage> join(Collection<Coverage> several) {
        List<Coverage> distinct = several.stream().distinct().toList();
        if (distinct.size() <= 1) {
            return distinct.stream().findFirst();
        }
        Set<String> units = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        Set<String> notCollected = new LinkedHashSet<>();
        for (Coverage coverage : distinct) {
            units.addAll(coverage.units());
            missing.addAll(coverage.missing());
            notCollected.addAll(coverage.notCollected());
        }
        notCollected.removeAll(missing);
        return Optional.of(new Coverage(List.copyOf(units), inOrder(units, missing), inOrder(units, notCollected)));
    }

    private static List<String> inOrder(Set<String> units, Set<String> some) {
        return units.stream().filter(some::contains).toList();
    }
}
