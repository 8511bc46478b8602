package vn.cchc.check.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalog.FigureTable;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.Finding;
import vn.cchc.model.Indicator;
import vn.cchc.model.Period;
import vn.cchc.model.Severity;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.plugin.Coverage;
import vn.cchc.plugin.Figure;

/** Names the units that are missing in totals of the report, one finding for each section and period. */
final class CoverageCheck implements PlatformCheck {

    @Override
    public String name() {
        return "do-phu";
    }

    @Override
    public List<Finding> run(CheckRequest request, FigureTable figures) {
        Period round = request.round().round().period();
        Map<String, Map<Period, List<Figure>>> gaps = new LinkedHashMap<>();
        for (Indicator indicator : request.catalog().indicators().values()) {
            if (!indicator.collect().isEmpty()) {
                figures.series(request.unit(), indicator.code()).stream()
                        .filter(f -> round.contains(f.period()) && f.gap().isPresent())
                        .filter(f -> !isSumOfYears(f))
                        .forEach(f -> gaps.computeIfAbsent(indicator.section(), s -> new LinkedHashMap<>())
                                .computeIfAbsent(f.period(), p -> new ArrayList<>())
                                .add(f));
            }
        }
        Findings findings = new Findings(this);
        gaps.forEach((section, periods) ->
                periods.forEach((period, lacking) -> report(section, period, lacking, request, findings)));
        return findings.toList();
    }

    /** Each of its years has been told already. */
    private static boolean isSumOfYears(Figure figure) {
        return figure.inputs().stream().anyMatch(f -> f.unit().equals(figure.unit()));
    }

    private static void report(
            String section, Period period, List<Figure> lacking, CheckRequest request, Findings findings) {
        List<Coverage> gaps = lacking.stream().flatMap(f -> f.gap().stream()).toList();
        Coverage least = gaps.stream()
                .min(Comparator.comparingDouble(c -> (double) c.reported() / c.expected()))
                .orElseThrow();
        Map<String, Integer> missing = new LinkedHashMap<>();
        Map<String, Integer> notCollected = new LinkedHashMap<>();
        gaps.forEach(gap -> {
            gap.missing().forEach(unit -> missing.merge(unit, 1, Integer::sum));
            gap.notCollected().forEach(unit -> notCollected.merge(unit, 1, Integer::sum));
        });
        List<String> units = new ArrayList<>();
        worstFirst(missing).forEach(e -> units.add(unit(e, request)));
        worstFirst(notCollected).forEach(e -> units.add(Messages.text("coverage.not-collected", unit(e, request))));
        findings.add(
                Severity.WARN,
                section + "/" + period.id(),
                Optional.of(section),
                Messages.text(
                        "coverage",
                        request.catalog().titleOf(section),
                        VietnameseDates.inSentence(period),
                        String.valueOf(lacking.size()),
                        String.valueOf(least.reported()),
                        String.valueOf(least.expected()),
                        String.join("; ", units)),
                Messages.text("coverage.why"));
    }

    private static List<Map.Entry<String, Integer>> worstFirst(Map<String, Integer> times) {
        return times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
    }

    private static String unit(Map.Entry<String, Integer> times, CheckRequest request) {
        return Messages.text("coverage.unit", request.nameOf(times.getKey()), String.valueOf(times.getValue()));
    }
}
