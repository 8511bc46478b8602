package vn.cchc.declared.internal.province;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.declared.Reading;
import vn.cchc.declared.internal.Folder;
import vn.cchc.declared.internal.Problems;
import vn.cchc.declared.internal.TextFile;
import vn.cchc.declared.internal.yaml.Entry;
import vn.cchc.declared.internal.yaml.Schema;
import vn.cchc.declared.internal.yaml.YamlDocument;
import vn.cchc.declared.internal.yaml.YamlReader;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.Outline;
import vn.cchc.model.UnitRegister;
import vn.cchc.plugin.FormChoice;
import vn.cchc.plugin.Letterhead;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.RoundDefinition;

/** Reads a province: {@code province.yaml} and the files it names, all of one folder. */
public final class ProvinceReader {

    private final Schema provinceSchema = new Schema("province");
    private final Schema unitsSchema = new Schema("units");
    private final Schema outlineSchema = new Schema("outline");

    /** Reads a province of a folder; finds as many mistakes as it can, and never throws for one. */
    public Reading<ProvincePack> read(Folder folder, String yamlName) {
        Problems problems = new Problems();
        Optional<ProvincePack> pack =
                open(folder, yamlName, provinceSchema, problems).flatMap(top -> province(top, folder, problems));
        return new Reading<>(problems.isEmpty() ? pack : Optional.empty(), problems.list());
    }

    private static Optional<Entry> open(Folder folder, String name, Schema schema, Problems problems) {
        return TextFile.read(folder, name, problems)
                .flatMap(file -> YamlReader.read(file, problems))
                .filter(schema::accepts)
                .map(YamlDocument::top);
    }

    private Optional<ProvincePack> province(Entry top, Folder folder, Problems problems) {
        Optional<UnitRegister> units =
                open(folder, top.text("units"), unitsSchema, problems).flatMap(entry -> new UnitsReader(entry).read());
        Map<String, Optional<Entry>> outlines = new HashMap<>();
        for (Entry round : top.list("rounds")) {
            outlines.computeIfAbsent(round.text("outline"), name -> open(folder, name, outlineSchema, problems));
        }
        if (units.isEmpty() || outlines.containsValue(Optional.<Entry>empty())) {
            return Optional.empty();
        }
        KnownUnits known =
                new KnownUnits(units.get().units().stream().map(OrgUnit::id).toList());
        known.require(top.get("unit"));
        Map<String, Outline> read = new HashMap<>();
        outlines.forEach((name, entry) ->
                entry.flatMap(e -> new OutlineReader(e, known).read()).ifPresent(outline -> read.put(name, outline)));
        List<RoundDefinition> rounds = new RoundReader(top, known, read).read();
        return Optional.of(new DeclaredProvince(
                top.text("province"),
                top.text("name"),
                top.text("unit"),
                letterhead(top),
                form(top),
                units.get(),
                rounds));
    }

    /** Whether the decree allows the measures is known to whoever writes documents. */
    private static FormChoice form(Entry top) {
        if (!top.has("form")) {
            return FormChoice.of(FormChoice.HABIT);
        }
        Map<String, String> measures = new HashMap<>();
        top.get("form").entries("measures").forEach(measure -> measures.put(measure.key(), measure.text()));
        return new FormChoice(top.get("form").text("preset"), measures);
    }

    private static Letterhead letterhead(Entry top) {
        Entry letterhead = top.get("letterhead");
        return new Letterhead(
                letterhead.optional("parent"),
                letterhead.texts("agency"),
                letterhead.text("place"),
                letterhead.text("symbol"),
                letterhead.optional("addressee"),
                letterhead.texts("recipients"),
                letterhead.texts("signature"));
    }
}
