package vn.cchc.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.cchc.model.ChartGroup;
import vn.cchc.model.FormGroup;
import vn.cchc.model.Indicator;
import vn.cchc.model.Register;
import vn.cchc.model.Section;
import vn.cchc.model.Target;
import vn.cchc.plugin.Check;
import vn.cchc.plugin.Derivation;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.NarrativeTemplate;

/**
 * What a section answered when it was asked once.
 *
 * <p>Coded plugins may throw, or answer otherwise at the next call. Asking each one exactly once, where a failure is
 * caught, keeps that out of the checks and the report.
 */
record SectionAnswers(
        Section section,
        List<Indicator> indicators,
        List<Derivation> derivations,
        List<FormGroup> form,
        List<ChartGroup> charts,
        List<Register> registers,
        List<Check> checks,
        List<Target> targets,
        NarrativeTemplate template)
        implements SectionPlugin {

    SectionAnswers {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(template, "template");
        indicators = List.copyOf(indicators);
        derivations = List.copyOf(derivations);
        form = List.copyOf(form);
        charts = List.copyOf(charts);
        registers = List.copyOf(registers);
        checks = List.copyOf(checks);
        targets = List.copyOf(targets);
        checks.forEach(check -> requireAnswers("check", check.id(), check.inputs()));
        derivations.forEach(derivation -> requireAnswers("derivation", derivation.indicator(), derivation.inputs()));
    }

    private static void requireAnswers(String what, String name, Set<String> inputs) {
        Objects.requireNonNull(name, "name of a " + what);
        Set.copyOf(inputs);
    }

    /** Asks the plugin; whatever it throws comes through. */
    static SectionAnswers of(SectionPlugin plugin) {
        return new SectionAnswers(
                plugin.section(),
                plugin.indicators(),
                plugin.derivations(),
                plugin.form(),
                plugin.charts(),
                plugin.registers(),
                plugin.checks(),
                plugin.targets(),
                plugin.template());
    }
}
