package vn.cchc.declared.internal.section;

import java.util.List;
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

/** A section that was read from YAML and Markdown. */
record DeclaredSection(
        @Override Section section,
        @Override List<Indicator> indicators,
        @Override List<Derivation> derivations,
        @Override List<FormGroup> form,
        @Override List<ChartGroup> charts,
        @Override List<Register> registers,
        @Override List<Check> checks,
        @Override List<Target> targets,
        @Override NarrativeTemplate template)
        implements SectionPlugin {
    DeclaredSection {
        indicators = List.copyOf(indicators);
        derivations = List.copyOf(derivations);
        form = List.copyOf(form);
        charts = List.copyOf(charts);
        registers = List.copyOf(registers);
        checks = List.copyOf(checks);
        targets = List.copyOf(targets);
    }
}
