package vn.cchc.declared.internal.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.cchc.declared.internal.Ids;
import vn.cchc.declared.internal.yaml.Entry;
import vn.cchc.model.ChartGroup;
import vn.cchc.model.FormGroup;
import vn.cchc.model.Period;
import vn.cchc.model.Register;
import vn.cchc.model.Target;

/** Reads {@code form}, {@code charts}, {@code registers} and {@code targets}. */
final class FormReader {

    private FormReader() {}

    static List<FormGroup> groups(Entry top) {
        Ids titles = new Ids();
        List<FormGroup> groups = new ArrayList<>();
        for (Entry group : top.list("form")) {
            groups.add(new FormGroup(titles.claim(group.get("group")), group.texts("rows"), periods(group)));
        }
        return groups;
    }

    static List<ChartGroup> charts(Entry top) {
        Ids titles = new Ids();
        List<ChartGroup> charts = new ArrayList<>();
        for (Entry chart : top.list("charts")) {
            charts.add(new ChartGroup(
                    titles.claim(chart.get("chart")),
                    ChartGroup.Kind.byId(chart.text("kind")).orElseThrow(),
                    chart.texts("rows"),
                    periods(chart)));
        }
        return charts;
    }

    private static List<Period> periods(Entry entry) {
        List<Period> periods = new ArrayList<>();
        for (Entry period : entry.list("periods")) {
            Period.parse(period.text()).ifPresentOrElse(periods::add, () -> period.problem("period", period.text()));
        }
        return periods;
    }

    static List<Register> registers(Entry top, String section) {
        Ids ids = new Ids();
        List<Register> registers = new ArrayList<>();
        for (Entry register : top.list("registers")) {
            Ids columnIds = new Ids();
            Ids columnTitles = new Ids();
            List<Register.Column> columns = new ArrayList<>();
            int before = top.document().problems().size();
            for (Entry column : register.list("columns")) {
                columns.add(new Register.Column(
                        columnIds.claim(column.get("id")), columnTitles.claim(column.get("title")), type(column)));
            }
            String id = ids.claim(register.get("id"));
            if (top.document().problems().size() == before) {
                registers.add(new Register(section, id, register.text("title"), columns));
            }
        }
        return registers;
    }

    private static Register.CellType type(Entry column) {
        return Arrays.stream(Register.CellType.values())
                .filter(type -> type.id().equals(column.text("type")))
                .findFirst()
                .orElse(Register.CellType.TEXT);
    }

    static List<Target> targets(Entry top, String section) {
        List<Target> targets = new ArrayList<>();
        for (Entry target : top.list("targets")) {
            boolean least = target.has("at-least");
            if (least == target.has("at-most")) {
                target.problem("target.direction", target.text("indicator"));
                continue;
            }
            targets.add(new Target(
                    section,
                    target.text("indicator"),
                    least ? Target.Direction.AT_LEAST : Target.Direction.AT_MOST,
                    target.get(least ? "at-least" : "at-most").number(),
                    target.get("by").number().intValueExact(),
                    target.text("source")));
        }
        return targets;
    }
}
