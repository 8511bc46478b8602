package vn.cchc.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.model.FormGroup;
import vn.cchc.model.Indicator;
import vn.cchc.model.Target;
import vn.cchc.plugin.Check;
import vn.cchc.plugin.Derivation;
import vn.cchc.plugin.SectionPlugin;

/** Finds codes that no enabled section owns. */
final class ReferenceCheck {

    private final List<InstalledSection> sections;
    private final Map<String, Indicator> indicators;
    private final Map<String, Derivation> derivations;
    private final Set<String> incomplete = new TreeSet<>();
    private final List<CatalogProblem> problems = new ArrayList<>();

    ReferenceCheck(
            List<InstalledSection> sections, Map<String, Indicator> indicators, Map<String, Derivation> derivations) {
        this.sections = sections;
        this.indicators = indicators;
        this.derivations = derivations;
    }

    List<CatalogProblem> danglingReferences() {
        for (InstalledSection section : sections) {
            SectionPlugin plugin = section.plugin();
            plugin.indicators().forEach(indicator -> indicator(section, indicator));
            for (FormGroup group : plugin.form()) {
                group.rows().forEach(code -> need(section, code, Messages.text("place.form", group.title())));
            }
            for (Check check : plugin.checks()) {
                check.inputs().forEach(code -> need(section, code, Messages.text("place.check", check.id())));
                if (check.inputs().isEmpty()) {
                    problems.add(PluginCatalog.problem(section, Messages.text("check.nothing", check.id())));
                }
            }
            for (Target target : plugin.targets()) {
                need(section, target.indicator(), Messages.text("place.target"));
            }
            plugin.template().codes().forEach(code -> need(section, code, Messages.text("place.template")));
        }
        return problems;
    }

    /** Returns the derived indicators that can't be computed because an input has no owner. */
    Set<String> incomplete() {
        return incomplete;
    }

    private void indicator(InstalledSection section, Indicator indicator) {
        String place = Messages.text("place.indicator", indicator.code());
        for (String input : PluginCatalog.inputsOf(indicator, derivations)) {
            if (!need(section, input, place)) {
                incomplete.add(indicator.code());
            }
        }
        // A twin in a section that the province has switched off is no mistake: there is just nothing to compare.
    }

    private boolean need(InstalledSection section, String code, String place) {
        if (indicators.containsKey(code)) {
            return true;
        }
        problems.add(PluginCatalog.problem(section, Messages.text("code.unknown", place, code, nearest(code))));
        return false;
    }

    private String nearest(String code) {
        String prefix = code.contains("_") ? code.substring(0, code.indexOf('_') + 1) : code;
        List<String> near = indicators.keySet().stream()
                .filter(c -> c.startsWith(prefix))
                .sorted((a, b) -> Integer.compare(distance(a, code), distance(b, code)))
                .limit(3)
                .toList();
        return near.isEmpty() ? Messages.text("none.near") : String.join(", ", near);
    }

    private static int distance(String a, String b) {
        int common = 0;
        while (common < a.length() && common < b.length() && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return a.length() + b.length() - 2 * common;
    }
}
