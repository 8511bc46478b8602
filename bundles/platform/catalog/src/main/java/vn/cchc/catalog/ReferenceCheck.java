package vn.cchc.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.cchc.model.ChartGroup;
import vn.cchc.model.FormGroup;
import vn.cchc.model.Indicator;
import vn.cchc.model.Target;
import vn.cchc.plugin.Check;
import vn.cchc.plugin.Derivation;
import vn.cchc.plugin.SectionPlugin;

/** Finds codes that no enabled section owns and arithmetic that has no meaning. */
final class ReferenceCheck {

    private final List<InstalledSection> sections;
    private final Map<String, Indicator> indicators;
    private final Map<String, Derivation> derivations;
    private final Set<String> absent;
    private final Set<String> incomplete = new TreeSet<>();
    private final List<CatalogProblem> problems = new ArrayList<>();

    ReferenceCheck(
            List<InstalledSection> sections,
            Map<String, Indicator> indicators,
            Map<String, Derivation> derivations,
            Set<String> absent) {
        this.sections = sections;
        this.absent = absent;
        this.indicators = indicators;
        this.derivations = derivations;
    }

    /** Returns what is wrong; to be called once. */
    List<CatalogProblem> find() {
        for (InstalledSection section : sections) {
            SectionPlugin plugin = section.plugin();
            plugin.indicators().stream()
                    .filter(indicator -> indicator.equals(indicators.get(indicator.code())))
                    .forEach(indicator -> indicator(section, indicator));
            for (FormGroup group : plugin.form()) {
                String place = Messages.text("place.form", group.title());
                group.rows().forEach(code -> need(section, code, "form/" + group.title(), place));
            }
            plugin.charts().forEach(chart -> chart(section, chart));
            for (Check check : plugin.checks()) {
                check(section, check);
            }
            for (Target target : plugin.targets()) {
                need(section, target.indicator(), "target", Messages.text("place.target"));
            }
            plugin.template().codes().forEach(code -> need(section, code, "template", Messages.text("place.template")));
        }
        return problems;
    }

    /** Returns the derived indicators that can't be computed; call after {@link #find()}. */
    Set<String> incomplete() {
        return incomplete;
    }

    private void check(InstalledSection section, Check check) {
        String place = Messages.text("place.check", check.id());
        new TreeSet<>(check.inputs()).forEach(code -> need(section, code, "check/" + check.id(), place));
        if (check.inputs().isEmpty()) {
            problem(section, "check.nothing/" + check.id(), Messages.text("check.nothing", check.id()));
        }
    }

    /** Figures of one axis have one unit of measure. */
    private void chart(InstalledSection section, ChartGroup chart) {
        String place = Messages.text("place.chart", chart.title());
        chart.rows().forEach(code -> need(section, code, "chart/" + chart.title(), place));
        List<Indicator> known = chart.rows().stream()
                .flatMap(code -> Optional.ofNullable(indicators.get(code)).stream())
                .toList();
        known.stream()
                .filter(other -> !other.measure().equals(known.get(0).measure()))
                .findFirst()
                .ifPresent(other -> problem(
                        section,
                        "measure.chart/" + chart.title(),
                        Messages.text(
                                "measure.chart",
                                chart.title(),
                                known.get(0).code(),
                                known.get(0).measure().name(),
                                other.code(),
                                other.measure().name())));
    }

    private void indicator(InstalledSection section, Indicator indicator) {
        String code = indicator.code();
        Set<String> inputs = PluginCatalog.inputsOf(indicator, derivations);
        boolean whole = true;
        for (String input : inputs) {
            whole &= need(section, input, "indicator/" + code, Messages.text("place.indicator", code));
        }
        if (indicator.formula().isPresent() && !derivations.containsKey(code)) {
            problem(section, "derivation.missing/" + code, Messages.text("derivation.missing", code));
            whole = false;
        }
        if (!whole || !inOneMeasure(section, indicator)) {
            incomplete.add(code);
        }
        comparable(section, indicator);
    }

    /** A formula converts by itself; a total or ratio over triệu đồng and tỷ đồng would be wrong by a thousand. */
    private boolean inOneMeasure(InstalledSection section, Indicator indicator) {
        List<Indicator> together = new ArrayList<>();
        if (!indicator.totalOf().isEmpty()) {
            together.add(indicator);
        }
        if (indicator.formula().isEmpty()) {
            PluginCatalog.inputsOf(indicator, derivations)
                    .forEach(code -> Optional.ofNullable(indicators.get(code)).ifPresent(together::add));
        }
        for (Indicator other : together) {
            Indicator first = together.get(0);
            boolean differ = first.measure()
                    .factorTo(other.measure())
                    .filter(factor -> factor.compareTo(BigDecimal.ONE) != 0)
                    .isPresent();
            if (differ) {
                problem(
                        section,
                        "measure.mixed/" + indicator.code() + "/" + other.code(),
                        Messages.text(
                                "measure.mixed",
                                indicator.code(),
                                first.code(),
                                first.measure().name(),
                                other.code(),
                                other.measure().name()));
                return false;
            }
        }
        return true;
    }

    /** A twin in a section that the province has switched off is no mistake: there is just nothing to compare. */
    private void comparable(InstalledSection section, Indicator indicator) {
        Optional<Indicator> twin = indicator.sameAs().map(indicators::get);
        if (twin.isPresent()
                && indicator.measure().factorTo(twin.get().measure()).isEmpty()) {
            problem(
                    section,
                    "measure.twin/" + indicator.code(),
                    Messages.text(
                            "measure.twin",
                            indicator.code(),
                            indicator.measure().name(),
                            twin.get().code(),
                            twin.get().measure().name()));
        }
    }

    private boolean need(InstalledSection section, String code, String where, String place) {
        if (indicators.containsKey(code)) {
            return true;
        }
        if (absent.contains(code)) {
            return false;
        }
        problem(
                section,
                "code.unknown/" + code + "/" + where,
                Messages.text("code.unknown", place, code, nearest(code)));
        return false;
    }

    private void problem(InstalledSection section, String id, String message) {
        CatalogProblem problem = PluginCatalog.problem(section, id, message);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    private String nearest(String code) {
        // Farther away than half of its letters a code is no slip of the pen.
        int limit = Math.max(2, code.length() / 2);
        List<String> near = indicators.keySet().stream()
                .filter(known -> distance(known, code) <= limit)
                .sorted(Comparator.comparingInt((String known) -> distance(known, code))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
        return near.isEmpty() ? Messages.text("none.near") : String.join(", ", near);
    }

    /** Returns how many letters must be put in, taken out or changed to make one code the other. */
    private static int distance(String a, String b) {
        int[] row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
