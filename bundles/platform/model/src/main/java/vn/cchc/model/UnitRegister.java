package vn.cchc.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All units of a province with their counts and successions.
 *
 * @param units every unit that ever existed in the time of the data
 * @param counts tiers that are known by number only
 * @param successions merges, splits, renames, transfers and ends
 */
public record UnitRegister(List<OrgUnit> units, List<UnitCount> counts, List<Succession> successions) {

    public UnitRegister {
        units = List.copyOf(units);
        counts = List.copyOf(counts);
        successions = List.copyOf(successions);
        Map<String, OrgUnit> byId = new LinkedHashMap<>();
        for (OrgUnit unit : units) {
            Require.that(byId.put(unit.id(), unit) == null, "unit " + unit.id() + " is listed twice");
        }
        for (OrgUnit unit : units) {
            unit.parent()
                    .ifPresent(p -> Require.that(
                            byId.containsKey(p), "unit " + unit.id() + " names a parent that is not listed: " + p));
        }
        units.forEach(unit -> requireNoLoop(unit, byId));
        Set<String> groups = new LinkedHashSet<>();
        counts.forEach(count -> groups.add(count.group()));
        successions.forEach(succession -> requireKnown(succession, byId, groups));
    }

    /** Units above one another in a circle would keep every roll-up running for ever. */
    private static void requireNoLoop(OrgUnit unit, Map<String, OrgUnit> byId) {
        Set<String> above = new LinkedHashSet<>();
        Optional<OrgUnit> next = Optional.of(unit);
        while (next.isPresent()) {
            Require.that(above.add(next.get().id()), "unit " + unit.id() + " stands above itself: " + above);
            next = next.get().parent().map(byId::get);
        }
    }

    private static void requireKnown(Succession succession, Map<String, OrgUnit> byId, Set<String> groups) {
        for (String id : union(succession.from(), succession.to())) {
            Require.that(
                    byId.containsKey(id) || groups.contains(id),
                    "succession of " + succession.date() + " names a unit that is not listed: " + id);
        }
        for (String id : succession.to()) {
            OrgUnit unit = byId.get(id);
            Require.that(
                    unit == null || unit.existsOn(succession.date()),
                    "unit " + id + " does not exist on " + succession.date() + ", the day it takes over");
        }
    }

    /** Finds a unit by id. */
    public Optional<OrgUnit> find(String id) {
        return units.stream().filter(u -> u.id().equals(id)).findFirst();
    }

    /** Returns the units that exist on that day, in the order listed. */
    public List<OrgUnit> existingOn(LocalDate day) {
        return units.stream().filter(u -> u.existsOn(day)).toList();
    }

    /** Returns the units below one, in however many steps, whenever they existed; in the order listed. */
    public List<OrgUnit> below(String id) {
        Set<String> above = new LinkedHashSet<>(List.of(id));
        int before;
        do {
            before = above.size();
            units.stream()
                    .filter(u -> u.parent().filter(above::contains).isPresent())
                    .forEach(u -> above.add(u.id()));
        } while (above.size() > before);
        return units.stream()
                .filter(u -> !u.id().equals(id) && above.contains(u.id()))
                .toList();
    }

    /** Returns the ids of the units above one, the nearest first. */
    public List<String> above(String id) {
        List<String> ids = new ArrayList<>();
        Optional<String> next = find(id).flatMap(OrgUnit::parent);
        while (next.isPresent()) {
            ids.add(next.get());
            next = find(next.get()).flatMap(OrgUnit::parent);
        }
        return ids;
    }

    /** Returns the count of a group valid on that day. */
    public Optional<UnitCount> countOn(String group, LocalDate day) {
        return counts.stream()
                .filter(c -> c.group().equals(group) && !day.isBefore(c.from()))
                .max(Comparator.comparing(UnitCount::from));
    }

    /**
     * Returns the units that carry on the given one by that day: itself while nothing happened, else its successors,
     * followed over several steps; empty when it ended without one. Transfers of single duties are not followed.
     */
    public List<OrgUnit> successorsOn(String id, LocalDate day) {
        Set<String> current = new LinkedHashSet<>(List.of(id));
        List<Succession> inOrder = new ArrayList<>(successions);
        inOrder.sort(Comparator.comparing(Succession::date));
        for (Succession step : inOrder) {
            if (!step.date().isAfter(day)
                    && step.kind() != Succession.Kind.TRANSFER
                    && current.removeAll(step.from())
                    && step.kind() != Succession.Kind.END) {
                current.addAll(step.to());
            }
        }
        return current.stream().flatMap(c -> find(c).stream()).toList();
    }

    private static List<String> union(List<String> a, List<String> b) {
        List<String> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }
}
