package vn.cchc.declared.internal.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.declared.internal.Dates;
import vn.cchc.declared.internal.Ids;
import vn.cchc.declared.internal.template.TemplateReader;
import vn.cchc.declared.internal.yaml.Entry;
import vn.cchc.model.Deadline;
import vn.cchc.model.Outline;
import vn.cchc.model.Period;
import vn.cchc.model.Round;
import vn.cchc.plugin.RoundDefinition;
import vn.cchc.plugin.ThematicReport;
import vn.cchc.plugin.template.TemplateBlock;

/** Reads {@code rounds}. */
final class RoundReader {

    private static final String EVERYBODY = "all";

    private final Entry top;
    private final KnownUnits units;
    private final Map<String, Outline> outlines;

    RoundReader(Entry top, KnownUnits units, Map<String, Outline> outlines) {
        this.top = top;
        this.units = units;
        this.outlines = Map.copyOf(outlines);
    }

    List<RoundDefinition> read() {
        Ids ids = new Ids();
        List<RoundDefinition> rounds = new ArrayList<>();
        for (Entry entry : top.list("rounds")) {
            String id = ids.claim(entry.get("id"));
            List<Deadline> deadlines = deadlines(entry);
            List<ThematicReport> reports = reports(entry);
            Optional<Outline> outline = Optional.ofNullable(outlines.get(entry.text("outline")));
            round(entry, id, deadlines)
                    .flatMap(round -> outline.map(o -> new RoundDefinition(
                            round,
                            o,
                            reports,
                            entry.texts("basis"),
                            prose(entry, "opening"),
                            prose(entry, "closing"),
                            entry.flag("contents"),
                            entry.texts("without"))))
                    .ifPresent(rounds::add);
        }
        return rounds;
    }

    private Optional<Round> round(Entry entry, String id, List<Deadline> deadlines) {
        Optional<Period> period = Period.parse(entry.text("period"));
        Optional<LocalDate> cutOff = Dates.read(entry, "cut-off");
        Optional<LocalDate> end = Dates.read(entry, "end");
        String owner = units.require(entry.get("owner"));
        if (period.isEmpty()) {
            entry.get("period").problem("period", entry.text("period"));
        }
        if (period.isEmpty() || cutOff.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (end.get().isBefore(cutOff.get())) {
            entry.get("end").problem("round.end", entry.text("end"), entry.text("cut-off"));
        }
        for (Entry year : entry.list("years")) {
            if (!period.get().contains(new Period.Year(year.number().intValueExact()))) {
                year.problem("round.year", year.text(), entry.text("period"));
            }
        }
        return Optional.of(new Round(
                id,
                entry.text("name"),
                entry.text("type"),
                entry.text("title"),
                period.get(),
                cutOff.get(),
                end.get(),
                owner,
                deadlines));
    }

    private List<Deadline> deadlines(Entry round) {
        Ids ids = new Ids();
        List<Deadline> deadlines = new ArrayList<>();
        int before = round.document().problems().size();
        for (Entry entry : round.list("deadlines")) {
            String id = ids.claim(entry.get("id"));
            String owner = entry.text("owner").equals(EVERYBODY) ? EVERYBODY : units.require(entry.get("owner"));
            Dates.read(entry, "due")
                    .ifPresent(due ->
                            deadlines.add(new Deadline(id, entry.text("what"), owner, due, entry.text("source"))));
        }
        return round.document().problems().size() == before ? deadlines : List.of();
    }

    private List<ThematicReport> reports(Entry round) {
        Ids sections = new Ids();
        List<ThematicReport> reports = new ArrayList<>();
        for (Entry entry : round.list("reports")) {
            String section = sections.claim(entry.get("section"));
            String owner = units.require(entry.get("owner"));
            Dates.read(entry, "due")
                    .ifPresent(due -> reports.add(new ThematicReport(section, owner, due, entry.text("title"))));
        }
        return reports;
    }

    private static List<TemplateBlock> prose(Entry round, String key) {
        Entry entry = round.get(key);
        return TemplateReader.paragraphs(
                round.document().file(),
                entry.line(),
                round.texts(key),
                round.document().problems());
    }
}
