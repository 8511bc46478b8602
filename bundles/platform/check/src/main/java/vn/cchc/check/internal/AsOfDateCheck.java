package vn.cchc.check.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.catalog.FigureTable;
import vn.cchc.catalog.InstalledSection;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.Finding;
import vn.cchc.model.FormGroup;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Period;
import vn.cchc.model.Severity;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.plugin.Figure;

/** Wants one as-of date for the latest stocks of a table. */
final class AsOfDateCheck implements PlatformCheck {

    @Override
    public String name() {
        return "ngay-chot";
    }

    @Override
    public List<Finding> run(CheckRequest request, FigureTable figures) {
        Findings findings = new Findings(this);
        for (InstalledSection section : request.catalog().sections()) {
            for (FormGroup group : section.plugin().form()) {
                Map<LocalDate, List<Figure>> byDate = latestByDate(group, request, figures);
                if (byDate.size() > 1) {
                    report(section, group, byDate, findings);
                }
            }
        }
        return findings.toList();
    }

    private static Map<LocalDate, List<Figure>> latestByDate(
            FormGroup group, CheckRequest request, FigureTable figures) {
        Map<LocalDate, List<Figure>> byDate = new TreeMap<>();
        for (String code : group.rows()) {
            Optional<Figure> latest =
                    figures.last(request.unit(), code).filter(f -> f.indicator().kind() == IndicatorKind.STOCK);
            if (latest.isPresent() && latest.get().period() instanceof Period.AsOf asOf) {
                byDate.computeIfAbsent(asOf.date(), d -> new ArrayList<>()).add(latest.get());
            }
        }
        return byDate;
    }

    private static void report(
            InstalledSection section, FormGroup group, Map<LocalDate, List<Figure>> byDate, Findings findings) {
        String dates = String.join(
                "; ",
                byDate.entrySet().stream()
                        .map(e -> Messages.text(
                                "as-of.date",
                                VietnameseDates.format(e.getKey()),
                                String.join(
                                        ", ",
                                        e.getValue().stream()
                                                .map(f -> f.indicator().name())
                                                .limit(3)
                                                .toList()),
                                String.valueOf(e.getValue().size())))
                        .toList());
        String id = section.plugin().section().id();
        findings.add(
                Severity.WARN,
                id + "/" + group.title(),
                Optional.of(id),
                Messages.text("as-of", group.title(), String.valueOf(byDate.size()), dates),
                Messages.text("as-of.why"),
                byDate.values().stream().flatMap(List::stream).toList());
    }
}
