package vn.cchc.check.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.catalog.FigureTable;
import vn.cchc.catalog.InstalledSection;
import vn.cchc.check.CheckRequest;
import vn.cchc.check.CheckRunner;
import vn.cchc.model.Finding;
import vn.cchc.model.Indicator;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;
import vn.cchc.model.Round;
import vn.cchc.plugin.Check;
import vn.cchc.plugin.CheckContext;
import vn.cchc.plugin.Figures;

/** Runs the platform's checks and those of the enabled sections, one after the other. */
@Component
public final class DefaultCheckRunner implements CheckRunner {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(f -> f.section().orElse(""))
            .thenComparing(Finding::rule)
            .thenComparing(f -> f.unit().orElse(""))
            .thenComparing(f -> f.period().map(Period::id).orElse(""))
            .thenComparing(Finding::id);

    private final List<PlatformCheck> platform;
    private final GuardedRunner guard;

    /** Makes the runner with the platform's checks and a limit of ten seconds for each check. */
    @Activate
    public DefaultCheckRunner() {
        this(Duration.ofSeconds(10));
    }

    DefaultCheckRunner(Duration limit) {
        this.guard = new GuardedRunner(limit);
        this.platform = List.of(
                new CatalogCheck(),
                new DerivedValueCheck(),
                new RollUpCheck(),
                new CoverageCheck(),
                new YearsAgainstRangeCheck(),
                new SameQuantityCheck(),
                new TargetCheck(),
                new RequiredValueCheck(),
                new AsOfDateCheck(),
                new OutlineCoverageCheck(),
                new NarrativeBindingCheck(),
                new DeadlineCheck(),
                new JumpCheck());
    }

    @Override
    public List<Finding> run(CheckRequest request) {
        FigureTable figures = figures(request);
        List<Finding> findings = new ArrayList<>();
        platform.forEach(check -> findings.addAll(whole(check, request, figures)));
        findings.addAll(ofSections(request, figures, check -> true));
        return sorted(findings);
    }

    @Override
    public List<Finding> rerun(CheckRequest request, List<Finding> previous, Set<ObservationKey> changed) {
        Change change = Change.of(request, previous, changed);
        if (change.mayChangeUnits()) {
            return run(request);
        }
        FigureTable figures = figures(request);
        List<Finding> findings = new ArrayList<>();
        for (PlatformCheck check : platform) {
            boolean partly = check instanceof IndicatorCheck && !change.failedBefore(check.rule());
            findings.addAll(
                    partly ? part((IndicatorCheck) check, request, figures, change) : whole(check, request, figures));
        }
        Set<String> rules = platform.stream().map(PlatformCheck::rule).collect(Collectors.toSet());
        Set<String> due = change.dueChecks(rules);
        findings.addAll(ofSections(request, figures, check -> due.contains(check.id())));
        request.catalog().sections().stream()
                .flatMap(section -> section.plugin().checks().stream())
                .map(Check::id)
                .distinct()
                .filter(id -> !due.contains(id))
                .forEach(id -> findings.addAll(change.earlier(id)));
        return sorted(findings);
    }

    private List<Finding> whole(PlatformCheck check, CheckRequest request, FigureTable figures) {
        return guard.run(check.rule(), Optional.empty(), () -> check.run(request, figures));
    }

    /** A check that fails over a part would fail over the whole, and then its failure is all there is. */
    private List<Finding> part(IndicatorCheck check, CheckRequest request, FigureTable figures, Change change) {
        Set<String> concerned = check.concerned(change.affected(), request.catalog());
        List<Indicator> indicators = request.catalog().indicators().values().stream()
                .filter(indicator -> concerned.contains(indicator.code()))
                .toList();
        List<Finding> fresh = guard.run(check.rule(), Optional.empty(), () -> check.run(request, figures, indicators));
        if (fresh.stream().anyMatch(finding -> finding.rule().equals(GuardedRunner.FAILED))) {
            return fresh;
        }
        List<Finding> all = new ArrayList<>(fresh);
        change.earlier(check.rule()).stream()
                .filter(finding -> !concerned.contains(Findings.codeOf(finding)))
                .forEach(all::add);
        return all;
    }

    private List<Finding> ofSections(CheckRequest request, FigureTable figures, Predicate<Check> due) {
        CheckContext context = new Context(request.round().round(), figures, request.today());
        List<Finding> findings = new ArrayList<>();
        for (InstalledSection section : request.catalog().sections()) {
            Optional<String> id = Optional.of(section.plugin().section().id());
            section.plugin().checks().stream()
                    .filter(due)
                    .forEach(check -> findings.addAll(guard.run(check.id(), id, () -> check.run(context))));
        }
        return findings;
    }

    private static FigureTable figures(CheckRequest request) {
        return new FigureTable(request.catalog(), request.round().round(), request.units(), request.observations());
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(ORDER).toList();
    }

    private record Context(Round round, Figures figures, LocalDate today) implements CheckContext {}
}
