package vn.cchc.dossier.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.check.CheckRequest;
import vn.cchc.check.SelfTestResult;
import vn.cchc.dossier.Comparison;
import vn.cchc.dossier.ComposedReport;
import vn.cchc.dossier.Dossier;
import vn.cchc.dossier.DossierException;
import vn.cchc.dossier.ImportSummary;
import vn.cchc.dossier.MergeOptions;
import vn.cchc.dossier.MergeSummary;
import vn.cchc.dossier.ModuleState;
import vn.cchc.dossier.ReviewedFinding;
import vn.cchc.exchange.ImportKind;
import vn.cchc.exchange.ImportResult;
import vn.cchc.exchange.ImportTarget;
import vn.cchc.model.Finding;
import vn.cchc.model.OutlineNode;
import vn.cchc.model.Proposal;
import vn.cchc.model.Severity;
import vn.cchc.model.Waiver;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.RoundDefinition;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.store.Applied;
import vn.cchc.store.ChangeSet;
import vn.cchc.store.Workspace;

/** A workspace joined with the plugins that are installed at the time of each call. */
final class DefaultDossier implements Dossier {

    private final Work work;
    private final Workspace workspace;
    private final ProvincePack province;
    private final RoundDefinition round;
    private final Installed installed;
    private final DefaultDossiers.Services services;

    DefaultDossier(Work work) {
        this.work = work;
        this.workspace = work.workspace();
        this.province = work.province();
        this.round = work.round();
        this.installed = work.installed();
        this.services = work.services();
    }

    @Override
    public Workspace workspace() {
        return workspace;
    }

    @Override
    public ProvincePack province() {
        return province;
    }

    @Override
    public RoundDefinition round() {
        return round;
    }

    @Override
    public PluginCatalog catalog() {
        return work.catalog();
    }

    @Override
    public List<ModuleState> modules() {
        return installed.modules(workspace.disabledModules());
    }

    @Override
    public void switchModules(List<String> ids, boolean enabled) throws DossierException {
        Set<String> known = modules().stream().map(ModuleState::id).collect(Collectors.toSet());
        List<String> names = ids.stream().map(Installed::shortName).toList();
        List<String> unknown = names.stream().filter(n -> !known.contains(n)).toList();
        if (!unknown.isEmpty()) {
            throw new DossierException(Messages.text(
                    "module.unknown",
                    String.join(", ", unknown),
                    known.stream().sorted().collect(Collectors.joining(", "))));
        }
        String reason = Messages.text(enabled ? "modules.on" : "modules.off", String.join(", ", names));
        ChangeSet.Builder changes = ChangeSet.because(reason);
        names.forEach(enabled ? changes::enable : changes::disable);
        work.apply(changes.build());
    }

    @Override
    public ImportSummary importFiles(List<Path> files) throws DossierException {
        PluginCatalog all = installed.catalog(Set.of());
        ImportTarget target = new ImportTarget(
                all.indicators(),
                province.units(),
                all.registers(),
                all.sections().stream().map(s -> s.plugin().section().id()).collect(Collectors.toSet()),
                round.outline().walk().map(OutlineNode::id).collect(Collectors.toSet()),
                workspace.rows());
        ImportResult result = services.imports().read(files, target);
        if (!result.problems().isEmpty()) {
            throw new DossierException(
                    Messages.text("import.wrong", result.problems().size()),
                    result.problems().stream().map(Object::toString).toList());
        }
        Applied applied = work.apply(result.changes().orElseThrow());
        return new ImportSummary(
                result.count(ImportKind.FIGURES),
                result.count(ImportKind.DOCUMENTS),
                result.count(ImportKind.ROWS),
                result.count(ImportKind.NARRATIVES),
                applied.added(),
                applied.changed(),
                result.notes().stream().map(Object::toString).toList());
    }

    @Override
    public List<ReviewedFinding> check(LocalDate today) {
        Map<String, Waiver> waivers = new HashMap<>();
        workspace.waivers().forEach(w -> waivers.put(w.finding(), w));
        List<Finding> findings = new ArrayList<>(faultFindings());
        findings.addAll(services.checks().run(request(today)));
        findings.addAll(new Proposals(work).findings());
        findings.addAll(staleWordings());
        return findings.stream()
                .map(f -> new ReviewedFinding(f, Optional.ofNullable(waivers.get(f.id()))))
                .toList();
    }

    @Override
    public SelfTestResult selfTest(int errors, long seed, LocalDate today) {
        return services.selfTest().run(request(today), errors, seed);
    }

    private CheckRequest request(LocalDate today) {
        return new CheckRequest(
                round,
                catalog(),
                province.units(),
                province.unit(),
                workspace.observations(),
                workspace.narratives(),
                workspace.rows(),
                workspace.submissions(),
                today);
    }

    /** A module that can't be read belongs where findings are read: its figures are missing from the report. */
    private List<Finding> faultFindings() {
        List<Finding> findings = new ArrayList<>();
        for (String fault : installed.faults()) {
            findings.add(new Finding(
                    "platform/mo-dun/khong-doc-duoc/" + (findings.size() + 1),
                    "platform/mo-dun",
                    Severity.BLOCK,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    fault,
                    Messages.text("fault.why"),
                    List.of()));
        }
        return findings;
    }

    /** What somebody decided in Word about a sentence that the module has changed since is not printed: say so. */
    private List<Finding> staleWordings() {
        if (workspace.wordings().isEmpty()) {
            return List.of();
        }
        return work.composition(work.now(), Optional.empty(), Optional.empty()).stale().stream()
                .map(wording -> new Finding(
                        "platform/loi-van/" + wording.kind().id() + "/" + wording.target(),
                        "platform/loi-van",
                        Severity.WARN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Messages.text(
                                "wording.stale",
                                wording.target(),
                                wording.text().isEmpty() ? Messages.text("wording.removed") : wording.text(),
                                wording.source()),
                        Messages.text("wording.stale.why"),
                        List.of()))
                .toList();
    }

    @Override
    public void waive(String finding, String reason, LocalDate today) throws DossierException {
        if (reason.isBlank()) {
            throw new DossierException(Messages.text("waive.empty"));
        }
        boolean exists = check(today).stream().anyMatch(f -> f.finding().id().equals(finding));
        if (!exists) {
            throw new DossierException(Messages.text("finding.unknown", finding));
        }
        Waiver waiver = new Waiver(finding, reason, work.who(), Instant.now());
        work.apply(ChangeSet.because(Messages.text("waive.reason", finding))
                .put(waiver)
                .build());
    }

    @Override
    public ReportDocument compose(Optional<String> number, Optional<LocalDate> date) {
        return work.composition(work.now(), number, date).document();
    }

    @Override
    public ComposedReport compose(Optional<String> number, Optional<LocalDate> date, Purpose purpose)
            throws DossierException {
        return new Compositor(work).compose(number, date, purpose);
    }

    @Override
    public MergeSummary merge(Path edited, MergeOptions options) throws DossierException {
        return new Homecoming(work).merge(edited, options);
    }

    @Override
    public List<Proposal> proposals() {
        return workspace.proposals();
    }

    @Override
    public void acceptProposals(List<String> ids) throws DossierException {
        new Proposals(work).accept(ids);
    }

    @Override
    public void rejectProposals(List<String> ids) throws DossierException {
        new Proposals(work).reject(ids);
    }

    @Override
    public Comparison compare(String from, String to) throws DossierException {
        return new Comparer(work, from, to).compare();
    }

    @Override
    public ReportDocument tracked(String from, String to) throws DossierException {
        return new Comparer(work, from, to).tracked();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
