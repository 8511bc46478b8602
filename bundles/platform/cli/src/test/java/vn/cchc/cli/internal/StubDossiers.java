package vn.cchc.cli.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalog.InstalledSection;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.check.SelfTestResult;
import vn.cchc.dossier.Comparison;
import vn.cchc.dossier.ComposedReport;
import vn.cchc.dossier.Dossier;
import vn.cchc.dossier.DossierException;
import vn.cchc.dossier.Dossiers;
import vn.cchc.dossier.ImportSummary;
import vn.cchc.dossier.MergeOptions;
import vn.cchc.dossier.MergeSummary;
import vn.cchc.dossier.ModuleState;
import vn.cchc.dossier.ReviewedFinding;
import vn.cchc.model.Outline;
import vn.cchc.model.Period;
import vn.cchc.model.Proposal;
import vn.cchc.model.Round;
import vn.cchc.model.Section;
import vn.cchc.model.Snapshot;
import vn.cchc.model.UnitRegister;
import vn.cchc.model.Writing;
import vn.cchc.plugin.FormChoice;
import vn.cchc.plugin.Letterhead;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.RoundDefinition;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.report.doc.Stamp;
import vn.cchc.store.Workspace;

/** Dossiers that answer what a test tells them to and note what they were asked for. */
final class StubDossiers implements Dossiers, Dossier {

    static final Letterhead LETTERHEAD = new Letterhead(
            Optional.empty(),
            List.of("UBND TỈNH ĐẮK LẮK"),
            "Đắk Lắk",
            "/BC-UBND",
            Optional.empty(),
            List.of(),
            List.of());

    static final Instant NOW = Instant.parse("2025-05-12T02:30:00Z");

    /** What was asked for, a line for each call. */
    final List<String> calls = new ArrayList<>();

    List<ReviewedFinding> findings = List.of();
    List<String> faults = List.of();
    SelfTestResult selfTest = new SelfTestResult(List.of());
    List<ModuleState> modules = List.of();
    List<Block> body = List.of();
    List<String> notes = List.of();
    Optional<DossierException> refusal = Optional.empty();
    Optional<RuntimeException> crash = Optional.empty();
    Optional<MergeSummary> merged = Optional.empty();
    Optional<Comparison> compared = Optional.empty();
    List<Proposal> proposals = List.of();
    boolean closed;

    private void called(String what) throws DossierException {
        calls.add(what);
        if (crash.isPresent()) {
            throw crash.get();
        }
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    @Override
    public List<ProvincePack> provinces() {
        return List.of(province());
    }

    @Override
    public List<InstalledSection> sections() {
        return List.of();
    }

    @Override
    public List<String> faults() {
        return faults;
    }

    @Override
    public List<ModuleState> modules() {
        return modules;
    }

    @Override
    public Dossier create(Path file, String province, String round, String who) throws DossierException {
        called("create " + file + " " + province + " " + round);
        return this;
    }

    @Override
    public Dossier open(Path file, String who) throws DossierException {
        called("open " + file);
        return this;
    }

    @Override
    public Dossier openReadOnly(Path file) throws DossierException {
        called("read " + file);
        return this;
    }

    @Override
    public Workspace workspace() {
        throw new UnsupportedOperationException("commands go through the dossier");
    }

    @Override
    public ProvincePack province() {
        return new ProvincePack() {
            @Override
            public String id() {
                return "dak-lak";
            }

            @Override
            public String name() {
                return "tỉnh Đắk Lắk";
            }

            @Override
            public FormChoice form() {
                return new FormChoice(FormChoice.HABIT, Map.of("body.size", "13 pt"));
            }

            @Override
            public String unit() {
                return "tinh-dak-lak";
            }

            @Override
            public Letterhead letterhead() {
                return LETTERHEAD;
            }

            @Override
            public UnitRegister units() {
                return new UnitRegister(List.of(), List.of(), List.of());
            }

            @Override
            public List<RoundDefinition> rounds() {
                return List.of(StubDossiers.this.round());
            }
        };
    }

    @Override
    public RoundDefinition round() {
        Round round = new Round(
                "so-ket-2021-2025",
                "Sơ kết 2021-2025",
                "BÁO CÁO",
                "Sơ kết cải cách hành chính",
                Period.parse("2021-2025").orElseThrow(),
                LocalDate.of(2025, 3, 31),
                LocalDate.of(2025, 6, 15),
                "so-noi-vu",
                List.of());
        return new RoundDefinition(round, new Outline(List.of()), List.of(), List.of(), List.of(), List.of());
    }

    /** One section: "Cải cách thể chế". */
    @Override
    public PluginCatalog catalog() {
        SectionPlugin section = () ->
                new Section("the-che", Section.Kind.AREA, "Cải cách thể chế", "so-tu-phap", "II.1", Optional.empty());
        return PluginCatalog.of(List.of(new InstalledSection("vn.cchc.area.institutions", section)));
    }

    @Override
    public void switchModules(List<String> ids, boolean enabled) throws DossierException {
        called((enabled ? "enable " : "disable ") + String.join(" ", ids));
    }

    @Override
    public ImportSummary importFiles(List<Path> files) throws DossierException {
        called("import " + files);
        return new ImportSummary(1, 2, 3, 4, 5, 6, notes);
    }

    @Override
    public List<ReviewedFinding> check(LocalDate today) {
        calls.add("check " + today);
        return findings;
    }

    @Override
    public SelfTestResult selfTest(int errors, long seed, LocalDate today) {
        calls.add("self-test " + errors + " " + seed + " " + today);
        return selfTest;
    }

    @Override
    public void waive(String finding, String reason, LocalDate today) throws DossierException {
        called("waive " + finding + ": " + reason);
    }

    @Override
    public ReportDocument compose(Optional<String> number, Optional<LocalDate> date) {
        calls.add("compose " + number.orElse("-") + " "
                + date.map(LocalDate::toString).orElse("-"));
        return new ReportDocument(LETTERHEAD, number, date, "BÁO CÁO", "Sơ kết", body, List.of());
    }

    @Override
    public ComposedReport compose(Optional<String> number, Optional<LocalDate> date, Purpose purpose)
            throws DossierException {
        called("write " + purpose + " " + number.orElse("-") + " "
                + date.map(LocalDate::toString).orElse("-"));
        ReportDocument document = new ReportDocument(LETTERHEAD, number, date, "BÁO CÁO", "Sơ kết", body, List.of());
        Snapshot snapshot = new Snapshot("S1-20250512", 0, NOW, "An");
        Writing writing = new Writing("B1-20250512-abcdef", NOW, "An", snapshot.id(), "0".repeat(64));
        return purpose == Purpose.ISSUE
                ? new ComposedReport(document, snapshot, false, Optional.empty())
                : new ComposedReport(
                        document.stamped(new Stamp(writing.id(), snapshot.id())), snapshot, true, Optional.of(writing));
    }

    @Override
    public MergeSummary merge(Path edited, MergeOptions options) throws DossierException {
        called("merge " + edited + " " + options.writing().orElse("-") + " " + options.dryRun() + " "
                + options.choice().takeWord() + options.choice().acceptDeleted()
                + options.choice().acceptMoved());
        return merged.orElseThrow();
    }

    @Override
    public List<Proposal> proposals() {
        return proposals;
    }

    @Override
    public void acceptProposals(List<String> ids) throws DossierException {
        called("accept " + ids);
    }

    @Override
    public void rejectProposals(List<String> ids) throws DossierException {
        called("reject " + ids);
    }

    @Override
    public Comparison compare(String from, String to) throws DossierException {
        called("compare " + from + " " + to);
        return compared.orElseThrow();
    }

    @Override
    public ReportDocument tracked(String from, String to) throws DossierException {
        called("tracked " + from + " " + to);
        return new ReportDocument(LETTERHEAD, Optional.empty(), Optional.empty(), "BÁO CÁO", "Sơ kết", body, List.of());
    }

    @Override
    public void close() {
        closed = true;
    }
}
