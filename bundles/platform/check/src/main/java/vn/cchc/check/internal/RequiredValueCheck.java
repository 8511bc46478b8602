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

/** Names the required indicators that have no value in the round, one finding for each section. */
final class RequiredValueCheck implements PlatformCheck {

    @Override
    public String name() {
        return "so-bat-buoc";
    }

    @Override
    public List<Finding> run(CheckRequest request, FigureTable figures) {
        Map<String, List<Indicator>> missing = new LinkedHashMap<>();
        request.catalog().indicators().values().stream()
                .filter(Indicator::required)
                .sorted(Comparator.comparing(Indicator::section).thenComparing(Indicator::code))
                .filter(i -> !isKnown(i, request, figures))
                .forEach(i -> missing.computeIfAbsent(i.section(), s -> new ArrayList<>())
                        .add(i));
        Findings findings = new Findings(this);
        missing.forEach((section, indicators) -> findings.add(
                Severity.WARN,
                section,
                Optional.of(section),
                Messages.text(
                        "required",
                        request.catalog().titleOf(section),
                        String.valueOf(indicators.size()),
                        String.join(
                                "; ",
                                indicators.stream()
                                        .map(i -> i.name() + " (" + i.code() + ")")
                                        .toList())),
                Messages.text("required.why")));
        return findings.toList();
    }

    /** A figure of an earlier round does not answer for this one. */
    private static boolean isKnown(Indicator indicator, CheckRequest request, FigureTable figures) {
        Period round = request.round().round().period();
        return figures.series(request.unit(), indicator.code()).stream()
                .anyMatch(figure -> round.contains(figure.period()));
    }
}
