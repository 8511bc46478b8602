package vn.cchc.declared.internal.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.declared.internal.Dates;
import vn.cchc.declared.internal.Ids;
import vn.cchc.declared.internal.Messages;
import vn.cchc.declared.internal.yaml.Entry;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.Succession;
import vn.cchc.model.UnitCount;
import vn.cchc.model.UnitLevel;
import vn.cchc.model.UnitRegister;

/** Reads the units of a province, the counts of those without names, and how they followed one another. */
final class UnitsReader {

    private final Entry top;
    private final Ids ids = new Ids();
    private final KnownUnits units;
    private final KnownUnits unitsAndGroups;

    UnitsReader(Entry top) {
        this.top = top;
        List<String> unitIds = top.list("units").stream().map(u -> u.text("id")).toList();
        List<String> groupIds =
                top.list("groups").stream().map(g -> g.text("id")).toList();
        this.units = new KnownUnits(unitIds);
        this.unitsAndGroups = new KnownUnits(
                Stream.concat(unitIds.stream(), groupIds.stream()).toList());
    }

    /** Returns the register; empty when there is a mistake, which is told. */
    Optional<UnitRegister> read() {
        int before = top.document().problems().size();
        List<OrgUnit> listed = new ArrayList<>();
        top.list("units").forEach(entry -> unit(entry).ifPresent(listed::add));
        List<UnitCount> counts = new ArrayList<>();
        top.list("groups").forEach(entry -> group(entry, counts));
        Map<String, OrgUnit> byId =
                listed.stream().collect(Collectors.toMap(OrgUnit::id, Function.identity(), (first, again) -> first));
        List<Succession> successions = new ArrayList<>();
        top.list("successions").forEach(entry -> succession(entry, byId).ifPresent(successions::add));
        return top.document().problems().size() > before
                ? Optional.empty()
                : Optional.of(new UnitRegister(listed, counts, successions));
    }

    private Optional<OrgUnit> unit(Entry entry) {
        String id = ids.claim(entry.get("id"));
        if (entry.has("parent")) {
            units.require(entry.get("parent"));
        }
        Optional<LocalDate> from = Dates.read(entry, "from");
        Optional<LocalDate> to = Dates.read(entry, "to");
        if (entry.text("parent").equals(id)) {
            entry.get("parent").problem("unit.parent", id);
            return Optional.empty();
        }
        if (endsEarly(entry, from, to)) {
            return Optional.empty();
        }
        return Optional.of(new OrgUnit(id, entry.text("name"), level(entry), entry.optional("parent"), from, to));
    }

    private void group(Entry entry, List<UnitCount> counts) {
        String id = ids.claim(entry.get("id"));
        if (entry.has("parent")) {
            units.require(entry.get("parent"));
        }
        for (Entry count : entry.list("counts")) {
            Optional<LocalDate> from = Dates.read(count, "from");
            Optional<LocalDate> to = Dates.read(count, "to");
            List<Entry> parts = Stream.of("phuong", "thi-tran", "xa")
                    .filter(count::has)
                    .map(count::get)
                    .toList();
            int total = count.get("total").number().intValueExact();
            int sum = parts.stream().mapToInt(p -> p.number().intValueExact()).sum();
            if (!parts.isEmpty() && sum != total) {
                count.get("total").problem("units.total", total, sum);
            }
            if (from.isPresent() && !endsEarly(count, from, to)) {
                String note = count.optional("note").map(n -> " (" + n + ")").orElse("");
                counts.add(new UnitCount(
                        id, entry.text("name"), level(entry), from.get(), total, count.text("source") + note));
            }
        }
    }

    private static boolean endsEarly(Entry entry, Optional<LocalDate> from, Optional<LocalDate> to) {
        boolean early = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        if (early) {
            entry.get("to").problem("unit.dates", to.get(), from.get());
        }
        return early;
    }

    private static UnitLevel level(Entry entry) {
        return UnitLevel.byId(entry.text("level")).orElse(UnitLevel.COMMUNE);
    }

    private Optional<Succession> succession(Entry entry, Map<String, OrgUnit> byId) {
        Optional<LocalDate> date = Dates.read(entry, "date");
        entry.list("from").forEach(unitsAndGroups::require);
        for (Entry after : entry.list("to")) {
            String id = unitsAndGroups.require(after);
            OrgUnit unit = byId.get(id);
            if (unit != null && date.isPresent() && !unit.existsOn(date.get())) {
                after.problem("succession.gone", id, date.get());
            }
        }
        Succession.Kind kind = Arrays.stream(Succession.Kind.values())
                .filter(k -> k.id().equals(entry.text("kind")))
                .findFirst()
                .orElseThrow();
        List<String> from = entry.texts("from");
        List<String> to = entry.texts("to");
        if (!fits(kind, from.size(), to.size())) {
            entry.get("kind").problem("succession." + kind.id(), from.size(), to.size());
            return Optional.empty();
        }
        return date.map(day -> new Succession(day, kind, from, to, basis(entry)));
    }

    private static boolean fits(Succession.Kind kind, int before, int after) {
        return switch (kind) {
            case MERGE -> before >= 2 && after == 1;
            case SPLIT -> before == 1 && after >= 2;
            case RENAME -> before == 1 && after == 1;
            case TRANSFER -> before >= 1 && after >= 1;
            case END -> before >= 1;
        };
    }

    private static String basis(Entry entry) {
        StringBuilder basis = new StringBuilder(String.join(", ", entry.texts("legal")));
        entry.optional("what").ifPresent(what -> basis.append("; ").append(Messages.text("succession.what", what)));
        entry.optional("note").ifPresent(note -> basis.append("; ").append(note));
        return basis.toString();
    }
}
