package vn.cchc.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.model.Indicator;
import vn.cchc.model.Register;
import vn.cchc.model.Section;
import vn.cchc.plugin.Derivation;
import vn.cchc.plugin.SectionPlugin;

/**
 * The enabled sections, put together and proved to fit; immutable.
 *
 * <p>What does not fit is left out and named in {@link #problems()}: a code that has an owner already, an indicator whose
 * arithmetic runs in a loop or leads to nothing (it stays, as an entered one). So a wrong plugin costs its own part only.
 */
public final class PluginCatalog {

    private static final Logger LOG = LoggerFactory.getLogger(PluginCatalog.class);

    private final List<InstalledSection> sections;
    private final Map<String, Indicator> indicators;
    private final Map<String, Derivation> derivations;
    private final List<CatalogProblem> problems;

    private PluginCatalog(
            List<InstalledSection> sections,
            Map<String, Indicator> indicators,
            Map<String, Derivation> derivations,
            List<CatalogProblem> problems) {
        this.sections = List.copyOf(sections);
        this.indicators = Collections.unmodifiableMap(indicators);
        this.derivations = Map.copyOf(derivations);
        this.problems = List.copyOf(problems);
    }

    /** Put sections together: areas first, then thematic reports, each by anchor and id. */
    public static PluginCatalog of(List<InstalledSection> installed) {
        return of(installed, Set.of());
    }

    /**
     * Put sections together while others are installed but switched off.
     *
     * @param enabled the sections to put together
     * @param absent codes of the others: to name one is no mistake, there is just nothing to see
     */
    public static PluginCatalog of(List<InstalledSection> enabled, Set<String> absent) {
        List<CatalogProblem> problems = new ArrayList<>();
        List<InstalledSection> sorted = enabled.stream()
                .flatMap(section -> ask(section, problems).stream())
                .sorted(Comparator.comparing(
                                (InstalledSection s) -> s.plugin().section().kind())
                        .thenComparing(s -> s.plugin().section().anchor())
                        .thenComparing(s -> s.plugin().section().id())
                        .thenComparing(InstalledSection::module))
                .toList();
        Map<String, InstalledSection> byId = new LinkedHashMap<>();
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        Map<String, Derivation> derivations = new LinkedHashMap<>();
        for (InstalledSection section : sorted) {
            String id = section.plugin().section().id();
            InstalledSection other = byId.putIfAbsent(id, section);
            if (other != null) {
                problems.add(problem(section, "section.twice", Messages.text("section.twice", id, other.module())));
                continue;
            }
            collectIndicators(section, indicators, derivations, problems);
        }
        List<InstalledSection> kept = List.copyOf(byId.values());
        ReferenceCheck check = new ReferenceCheck(kept, indicators, derivations, absent);
        problems.addAll(check.find());
        Loops loops = new Loops(indicators, derivations);
        for (List<String> loop : loops.find()) {
            String text = Messages.text("loop", String.join(" → ", loop));
            ownerOf(kept, loop.get(0)).ifPresent(owner -> problems.add(problem(owner, "loop/" + loop.get(0), text)));
        }
        Set<String> broken = loops.members();
        broken.addAll(check.incomplete());
        broken.forEach(code -> indicators.computeIfPresent(code, (key, indicator) -> entered(indicator)));
        broken.forEach(derivations::remove);
        return new PluginCatalog(kept, indicators, derivations, problems);
    }

    private static void collectIndicators(
            InstalledSection section,
            Map<String, Indicator> indicators,
            Map<String, Derivation> derivations,
            List<CatalogProblem> problems) {
        for (Indicator indicator : section.plugin().indicators()) {
            Indicator owned = indicators.putIfAbsent(indicator.code(), indicator);
            if (owned != null) {
                problems.add(problem(
                        section,
                        "indicator.twice/" + indicator.code(),
                        Messages.text("indicator.twice", indicator.code(), owned.section())));
            }
        }
        for (Derivation derivation : section.plugin().derivations()) {
            Indicator owned = indicators.get(derivation.indicator());
            if (owned != null
                    && owned.formula().isPresent()
                    && owned.section().equals(section.plugin().section().id())) {
                derivations.putIfAbsent(derivation.indicator(), derivation);
            }
        }
    }

    private static Indicator entered(Indicator i) {
        return new Indicator(
                i.code(),
                i.section(),
                i.name(),
                i.measure(),
                i.kind(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                i.sameAs(),
                i.required(),
                i.source(),
                i.collect());
    }

    private static Optional<InstalledSection> ownerOf(List<InstalledSection> sections, String code) {
        return sections.stream()
                .filter(s -> s.plugin().indicators().stream()
                        .anyMatch(indicator -> indicator.code().equals(code)))
                .findFirst();
    }

    static CatalogProblem problem(InstalledSection section, String id, String message) {
        return new CatalogProblem(
                id, section.module(), section.plugin().section().id(), message);
    }

    /** A plugin that fails here costs the report its own part, so linkage errors of a half-resolved bundle count too. */
    private static Optional<InstalledSection> ask(InstalledSection section, List<CatalogProblem> problems) {
        try {
            return Optional.of(new InstalledSection(section.module(), SectionAnswers.of(section.plugin())));
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("a section of {} could not be used", section.module(), failed);
            String kind = section.plugin().getClass().getSimpleName();
            problems.add(new CatalogProblem(
                    "section.failed/" + kind,
                    section.module(),
                    "",
                    Messages.text("section.failed", kind, String.valueOf(failed))));
            return Optional.empty();
        }
    }

    /** Return the sections: areas first, then thematic reports. */
    public List<InstalledSection> sections() {
        return sections;
    }

    /** Find a section by id. */
    public Optional<SectionPlugin> section(String id) {
        return sections.stream()
                .map(InstalledSection::plugin)
                .filter(p -> p.section().id().equals(id))
                .findFirst();
    }

    Optional<CatalogProblem> failure(String code, String reason) {
        return ownerOf(sections, code)
                .map(owner ->
                        problem(owner, "derivation.failed/" + code, Messages.text("derivation.failed", code, reason)));
    }

    /** Return the name of a section, its id when it isn't enabled. */
    public String titleOf(String section) {
        return section(section).map(SectionPlugin::section).map(Section::title).orElse(section);
    }

    /** Return all indicators by code, section by section in the order of their forms. */
    public Map<String, Indicator> indicators() {
        return indicators;
    }

    /** Find the arithmetic of an indicator with a formula. */
    public Optional<Derivation> derivation(String code) {
        return Optional.ofNullable(derivations.get(code));
    }

    /** Return all registers. */
    public List<Register> registers() {
        return sections.stream().flatMap(s -> s.plugin().registers().stream()).toList();
    }

    /** Return why sections don't fit together, empty when they do. */
    public List<CatalogProblem> problems() {
        return problems;
    }

    /** Return the codes that an indicator is computed from, empty when it isn't. */
    public Set<String> inputsOf(Indicator indicator) {
        return inputsOf(indicator, derivations);
    }

    static Set<String> inputsOf(Indicator indicator, Map<String, Derivation> derivations) {
        if (!indicator.totalOf().isEmpty()) {
            return new LinkedHashSet<>(indicator.totalOf());
        }
        if (indicator.ratio().isPresent()) {
            Indicator.Ratio ratio = indicator.ratio().get();
            return new LinkedHashSet<>(List.of(ratio.numerator(), ratio.denominator()));
        }
        Derivation derivation = derivations.get(indicator.code());
        return derivation == null ? Set.of() : new TreeSet<>(derivation.inputs());
    }
}
