package vn.cchc.check.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.catalog.FigureTable;
import vn.cchc.catalog.InstalledSection;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.BlockKind;
import vn.cchc.model.Finding;
import vn.cchc.model.Narrative;
import vn.cchc.model.Observation;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.Outline;
import vn.cchc.model.OutlineNode;
import vn.cchc.model.Period;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Round;
import vn.cchc.model.SourceRef;
import vn.cchc.model.Submission;
import vn.cchc.model.UnitLevel;
import vn.cchc.model.UnitRegister;
import vn.cchc.model.text.VietnameseNumberReader;
import vn.cchc.plugin.RoundDefinition;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.ThematicReport;

/** A round of one province, filled by a test as officers fill it. */
final class TestRound {

    static final String PROVINCE = "tinh-dak-lak";

    private final List<InstalledSection> sections = new ArrayList<>();
    private final List<Observation> entries = new ArrayList<>();
    private final List<Narrative> narratives = new ArrayList<>();
    private final List<RegisterRow> rows = new ArrayList<>();
    private final List<Submission> submissions = new ArrayList<>();
    private final List<OutlineNode> nodes = new ArrayList<>();
    private final List<ThematicReport> reports = new ArrayList<>();
    private final List<OrgUnit> units = new ArrayList<>();
    private String period = "2021-2025";
    private LocalDate today = LocalDate.of(2025, 5, 1);

    static TestRound with(SectionPlugin... sections) {
        TestRound round = new TestRound();
        for (SectionPlugin section : sections) {
            round.sections.add(
                    new InstalledSection("vn.cchc.test." + section.section().id(), section));
        }
        return round;
    }

    TestRound over(String period) {
        this.period = period;
        return this;
    }

    TestRound on(LocalDate today) {
        this.today = today;
        return this;
    }

    /** Enters triples of code, period and value for the province. */
    TestRound figures(String... codePeriodValue) {
        for (int i = 0; i < codePeriodValue.length; i += 3) {
            figure(PROVINCE, codePeriodValue[i], codePeriodValue[i + 1], codePeriodValue[i + 2]);
        }
        return this;
    }

    TestRound figure(String unit, String code, String period, String value) {
        entries.add(new Observation(
                new ObservationKey(unit, code, Period.parse(period).orElseThrow()),
                VietnameseNumberReader.read(value).value().orElseThrow(),
                new SourceRef("so-lieu.csv", "dòng " + (entries.size() + 2)),
                ""));
        return this;
    }

    /** Puts communes below the province, "xã 1" for xa-1. */
    TestRound communes(int count) {
        units.add(unit(PROVINCE, "tỉnh Đắk Lắk", UnitLevel.PROVINCE, Optional.empty()));
        for (int i = 1; i <= count; i++) {
            units.add(unit("xa-" + i, "xã " + i, UnitLevel.COMMUNE, Optional.of(PROVINCE)));
        }
        return this;
    }

    private static OrgUnit unit(String id, String name, UnitLevel level, Optional<String> parent) {
        return new OrgUnit(id, name, level, parent, Optional.empty(), Optional.empty());
    }

    TestRound wrote(String place, BlockKind kind, String text) {
        narratives.add(new Narrative(place, kind, text, new SourceRef("thuyet-minh.md", "")));
        return this;
    }

    TestRound row(String register, String... cells) {
        rows.add(new RegisterRow(register, rows.size() + 1, List.of(cells), new SourceRef("danh-muc.csv", "")));
        return this;
    }

    TestRound handedIn(String section, Instant at) {
        submissions.add(new Submission("so-y-te", section, at));
        return this;
    }

    TestRound asks(OutlineNode node) {
        nodes.add(node);
        return this;
    }

    TestRound asksFor(String section, String owner, LocalDate due) {
        reports.add(new ThematicReport(section, owner, due, "Chuyên đề " + section));
        return this;
    }

    CheckRequest request() {
        Round round = new Round(
                "dot",
                "Sơ kết",
                "BÁO CÁO",
                "Sơ kết cải cách hành chính",
                Period.parse(period).orElseThrow(),
                LocalDate.of(2025, 3, 31),
                LocalDate.of(2025, 6, 15),
                "so-noi-vu",
                List.of());
        List<OrgUnit> all = new ArrayList<>(units);
        all.add(unit("so-noi-vu", "Sở Nội vụ", UnitLevel.DEPARTMENT, Optional.empty()));
        return new CheckRequest(
                new RoundDefinition(round, new Outline(nodes), reports, List.of(), List.of(), List.of()),
                PluginCatalog.of(sections),
                new UnitRegister(all, List.of(), List.of()),
                PROVINCE,
                entries,
                narratives,
                rows,
                submissions,
                today);
    }

    /** Runs one check alone. */
    List<Finding> run(PlatformCheck check) {
        CheckRequest request = request();
        return check.run(
                request,
                new FigureTable(request.catalog(), request.round().round(), request.units(), request.observations()));
    }

    /** Runs everything. */
    List<Finding> runAll() {
        return new DefaultCheckRunner(Duration.ofMillis(300)).run(request());
    }

    static OutlineNode heading(String id, List<String> from, List<BlockKind> blocks) {
        return new OutlineNode(
                id,
                id,
                "Mục " + id,
                OutlineNode.Level.CLAUSE,
                "so-noi-vu",
                true,
                from,
                blocks,
                List.of(),
                List.of(),
                true,
                false,
                false,
                List.of());
    }

    static OutlineNode appendix(String id, String from) {
        return new OutlineNode(
                id,
                id,
                "Phụ lục " + id,
                OutlineNode.Level.APPENDIX,
                "so-noi-vu",
                true,
                List.of(from),
                List.of(),
                List.of(),
                List.of(),
                false,
                true,
                true,
                List.of());
    }
}
