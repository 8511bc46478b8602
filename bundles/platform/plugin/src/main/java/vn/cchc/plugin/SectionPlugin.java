package vn.cchc.plugin;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import vn.cchc.model.ChartGroup;
import vn.cchc.model.FormGroup;
import vn.cchc.model.Indicator;
import vn.cchc.model.Register;
import vn.cchc.model.Section;
import vn.cchc.model.Target;
import vn.cchc.plugin.template.NarrativeTemplate;

/**
 * Add one section to the shared report model: a reform area or a thematic report.
 *
 * <p>Register it as an OSGi service. Every method returns the same answer at each call; lists are never null.
 */
@ConsumerType
public interface SectionPlugin {

    /** Service property that names the module (the bundle's symbolic name) which brought the plugin. */
    String MODULE = "cchc.module";

    /** Name the section, its owner and its place in the outline. */
    Section section();

    /** List the indicators that this section owns, in the order of its forms. */
    default List<Indicator> indicators() {
        return List.of();
    }

    /** Give the arithmetic of indicators whose {@link Indicator#formula()} is present, one each. */
    default List<Derivation> derivations() {
        return List.of();
    }

    /** List the tables in which figures are entered and printed. */
    default List<FormGroup> form() {
        return List.of();
    }

    /** List the charts that the text may show. */
    default List<ChartGroup> charts() {
        return List.of();
    }

    /** List the registers that officers fill row by row. */
    default List<Register> registers() {
        return List.of();
    }

    /** List the checks beyond those that follow from the indicators themselves. */
    default List<Check> checks() {
        return List.of();
    }

    /** List the targets that results are held against. */
    default List<Target> targets() {
        return List.of();
    }

    /** Say how the section reads in the report. */
    default NarrativeTemplate template() {
        return NarrativeTemplate.EMPTY;
    }
}
