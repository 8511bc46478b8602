package vn.cchc.check.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.catalog.FigureTable;
import vn.cchc.catalog.InstalledSection;
import vn.cchc.check.CheckRequest;
import vn.cchc.check.CheckRunner;
import vn.cchc.model.Finding;
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
                new YearsAgainstRangeCheck(),
                new SameQuantityCheck(),
                new TargetCheck(),
                new RequiredValueCheck(),
                new AsOfDateCheck(),
                new OutlineCoverageCheck(),
                new DeadlineCheck(),
                new JumpCheck());
    }

    @Override
    public List<Finding> run(CheckRequest request) {
        FigureTable figures = new FigureTable(request.catalog(), request.round().round(), request.observations());
        List<Finding> findings = new ArrayList<>();
        for (PlatformCheck check : platform) {
            findings.addAll(guard.run("platform/" + check.name(), Optional.empty(), () -> check.run(request, figures)));
        }
        CheckContext context = new Context(request.round().round(), figures, request.today());
        for (InstalledSection section : request.catalog().sections()) {
            Optional<String> id = Optional.of(section.plugin().section().id());
            for (Check check : section.plugin().checks()) {
                findings.addAll(guard.run(check.id(), id, () -> check.run(context)));
            }
        }
        findings.sort(ORDER);
        return List.copyOf(findings);
    }

    private record Context(Round round, Figures figures, LocalDate today) implements CheckContext {}
}
