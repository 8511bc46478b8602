package vn.cchc.check.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cchc.catalog.FigureTable;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.Finding;
import vn.cchc.model.Severity;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.plugin.ThematicReport;

/** Names the thematic reports that were not handed in by their last day, one finding for each day. */
final class DeadlineCheck implements PlatformCheck {

    @Override
    public String name() {
        return "qua-han";
    }

    @Override
    public List<Finding> run(CheckRequest request, FigureTable figures) {
        Map<LocalDate, List<ThematicReport>> late = new TreeMap<>();
        for (ThematicReport report : request.round().reports()) {
            boolean handedIn =
                    request.submissions().stream().anyMatch(s -> s.section().equals(report.section()));
            if (!handedIn && request.today().isAfter(report.due())) {
                late.computeIfAbsent(report.due(), d -> new ArrayList<>()).add(report);
            }
        }
        Findings findings = new Findings(this);
        late.forEach((due, reports) -> findings.add(
                Severity.WARN,
                due.toString(),
                Optional.empty(),
                Messages.text(
                        "deadline",
                        String.valueOf(reports.size()),
                        VietnameseDates.format(due),
                        String.valueOf(ChronoUnit.DAYS.between(due, request.today())),
                        byOwner(reports, request)),
                Messages.text("deadline.why")));
        return findings.toList();
    }

    private static String byOwner(List<ThematicReport> reports, CheckRequest request) {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        reports.forEach(r -> titles.computeIfAbsent(request.nameOf(r.owner()), o -> new ArrayList<>())
                .add("«" + r.title() + "»"));
        return titles.entrySet().stream()
                .map(e -> e.getKey() + ": " + String.join(", ", e.getValue()))
                .collect(Collectors.joining("; "));
    }
}
