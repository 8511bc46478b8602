package vn.cchc.check.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.Finding;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.ValueState;
import vn.cchc.plugin.Check;

/**
 * What an earlier run found, and how far changed entries reach since.
 *
 * @param request the data as they are now
 * @param earlier the earlier findings by rule
 * @param changed keys of changed entries
 * @param affected codes of changed entries and of all that is computed from them
 */
record Change(
        CheckRequest request, Map<String, List<Finding>> earlier, Set<ObservationKey> changed, Set<String> affected) {

    static Change of(CheckRequest request, List<Finding> previous, Set<ObservationKey> changed) {
        Set<String> codes = changed.stream().map(ObservationKey::indicator).collect(Collectors.toSet());
        return new Change(
                request,
                previous.stream().collect(Collectors.groupingBy(Finding::rule)),
                Set.copyOf(changed),
                new Dependents(request.catalog()).of(codes));
    }

    /** Returns what a rule found before. */
    List<Finding> earlier(String rule) {
        return earlier.getOrDefault(rule, List.of());
    }

    boolean failedBefore(String rule) {
        String id = GuardedRunner.FAILED + "/" + rule;
        return earlier(GuardedRunner.FAILED).stream()
                .anyMatch(finding -> finding.id().equals(id));
    }

    /**
     * Tells whether a unit may have come or gone with the change: a check is free to speak of each unit there is, so every
     * one is due then.
     */
    boolean mayChangeUnits() {
        Set<String> standing = request.observations().stream()
                .filter(entry -> entry.value().state() != ValueState.MISSING)
                .filter(entry ->
                        request.catalog().indicators().containsKey(entry.key().indicator()))
                .filter(entry -> !changed.contains(entry.key()))
                .map(entry -> entry.key().unit())
                .collect(Collectors.toSet());
        return changed.stream().anyMatch(key -> !standing.contains(key.unit()));
    }

    /**
     * Returns the ids of the sections' checks that must be asked again.
     *
     * <p>Earlier findings are handed over by their rule. One whose rule is the id of no check can't be, so that all are due
     * then.
     *
     * @param platform the rules of the platform's own checks
     */
    Set<String> dueChecks(Set<String> platform) {
        List<Check> checks = request.catalog().sections().stream()
                .flatMap(section -> section.plugin().checks().stream())
                .toList();
        Set<String> ids = checks.stream().map(Check::id).collect(Collectors.toSet());
        Set<String> known = new HashSet<>(ids);
        known.addAll(platform);
        known.add(GuardedRunner.FAILED);
        if (!known.containsAll(earlier.keySet())) {
            return ids;
        }
        return checks.stream()
                .filter(check -> failedBefore(check.id()) || isReached(check))
                .map(Check::id)
                .collect(Collectors.toSet());
    }

    /** A check that names nothing may look at anything. */
    private boolean isReached(Check check) {
        Set<String> inputs = check.inputs();
        return inputs.isEmpty() || inputs.stream().anyMatch(affected::contains);
    }
}
