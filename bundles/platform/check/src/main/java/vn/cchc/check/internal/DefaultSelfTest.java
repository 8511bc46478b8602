package vn.cchc.check.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.check.CheckRequest;
import vn.cchc.check.CheckRunner;
import vn.cchc.check.PlantedError;
import vn.cchc.check.SelfTest;
import vn.cchc.check.SelfTestResult;
import vn.cchc.check.internal.Slips.Slip;
import vn.cchc.model.Finding;
import vn.cchc.model.Indicator;
import vn.cchc.model.Observation;

/** Plants errors in copies of the entries and has what depends on them checked again. */
@Component
public final class DefaultSelfTest implements SelfTest {

    /** An order that does not depend on how the workspace happens to return its entries. */
    private static final Comparator<Observation> BY_KEY = Comparator.comparing(
                    (Observation entry) -> entry.key().unit())
            .thenComparing(entry -> entry.key().indicator())
            .thenComparing(entry -> entry.key().period().id());

    private final CheckRunner checks;

    /** Makes the self-test of these checks. */
    @Activate
    public DefaultSelfTest(@Reference CheckRunner checks) {
        this.checks = checks;
    }

    @Override
    public SelfTestResult run(CheckRequest request, int errors, long seed) {
        if (errors < 1) {
            throw new IllegalArgumentException("a self-test plants at least one error, not " + errors);
        }
        List<Finding> before = checks.run(request);
        Set<Statement> known = new HashSet<>();
        before.forEach(finding -> known.add(Statement.of(finding)));
        List<PlantedError> planted = new ArrayList<>();
        for (Slip slip : choose(request, errors, seed)) {
            List<Finding> after = checks.rerun(
                    with(request, slip), before, Set.of(slip.right().key()));
            boolean caught = after.stream().anyMatch(finding -> !known.contains(Statement.of(finding)));
            planted.add(planted(slip, request.catalog(), caught));
        }
        planted.sort(inOrderOf(request.catalog()));
        return new SelfTestResult(planted);
    }

    /** Goes round the entries, so that no entry gets a second error before each has had its first. */
    private static List<Slip> choose(CheckRequest request, int errors, long seed) {
        Random random = new Random(seed);
        List<Observation> entries = new ArrayList<>(request.observations());
        entries.removeIf(
                entry -> !request.catalog().indicators().containsKey(entry.key().indicator()));
        entries.sort(BY_KEY);
        Slips slips = new Slips(List.copyOf(entries), request.catalog().indicators(), random);
        Collections.shuffle(entries, random);
        List<List<Slip>> choices = entries.stream().map(slips::of).toList();
        List<Slip> chosen = new ArrayList<>();
        for (int turn = 0; turn < PlantedError.Kind.values().length; turn++) {
            for (List<Slip> choice : choices) {
                if (turn < choice.size() && chosen.size() < errors) {
                    chosen.add(choice.get(turn));
                }
            }
        }
        return chosen;
    }

    private static CheckRequest with(CheckRequest request, Slip slip) {
        List<Observation> entries = new ArrayList<>(request.observations());
        entries.replaceAll(entry -> entry.key().equals(slip.right().key())
                ? new Observation(entry.key(), slip.wrong(), entry.source(), entry.note())
                : entry);
        return request.withObservations(entries);
    }

    private static PlantedError planted(Slip slip, PluginCatalog catalog, boolean caught) {
        Observation right = slip.right();
        String section = Optional.ofNullable(
                        catalog.indicators().get(right.key().indicator()))
                .map(Indicator::section)
                .orElseThrow();
        return new PlantedError(section, right.key(), slip.kind(), right.value(), slip.wrong(), caught);
    }

    private static Comparator<PlantedError> inOrderOf(PluginCatalog catalog) {
        Map<String, Integer> places = new HashMap<>();
        catalog.sections()
                .forEach(section -> places.put(section.plugin().section().id(), places.size()));
        return Comparator.comparing(error -> places.getOrDefault(error.section(), places.size()));
    }

    /** What a finding says; a finding is new when its cause is, or when it says something else. */
    private record Statement(String id, String message) {
        static Statement of(Finding finding) {
            return new Statement(finding.id(), finding.message());
        }
    }
}
