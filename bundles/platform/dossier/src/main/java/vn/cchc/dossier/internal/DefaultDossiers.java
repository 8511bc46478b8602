package vn.cchc.dossier.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.catalog.InstalledSection;
import vn.cchc.check.CheckRunner;
import vn.cchc.check.SelfTest;
import vn.cchc.dossier.Dossier;
import vn.cchc.dossier.DossierException;
import vn.cchc.dossier.Dossiers;
import vn.cchc.dossier.ModuleState;
import vn.cchc.exchange.FileImport;
import vn.cchc.office.ReportReader;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.RoundDefinition;
import vn.cchc.report.ReportComposer;
import vn.cchc.store.Workspace;
import vn.cchc.store.WorkspaceException;
import vn.cchc.store.Workspaces;

/** Opens workspaces and joins them with what is installed. */
@Component
public final class DefaultDossiers implements Dossiers {

    private final Workspaces workspaces;
    private final Services services;
    private final Installed installed;

    /** Makes the service; it follows plugins as they come and go until it is deactivated. */
    @Activate
    public DefaultDossiers(
            BundleContext context,
            @Reference Workspaces workspaces,
            @Reference CheckRunner checks,
            @Reference SelfTest selfTest,
            @Reference ReportComposer composer,
            @Reference FileImport imports,
            @Reference ReportReader reader) {
        this.workspaces = workspaces;
        this.services = new Services(checks, selfTest, composer, imports, reader);
        this.installed = new Installed(context);
    }

    /** Stops following plugins. */
    @Deactivate
    public void deactivate() {
        installed.close();
    }

    @Override
    public List<ProvincePack> provinces() {
        return installed.provinces();
    }

    @Override
    public List<InstalledSection> sections() {
        return installed.sections();
    }

    @Override
    public List<String> faults() {
        return installed.faults();
    }

    @Override
    public List<ModuleState> modules() {
        return installed.modules(Set.of());
    }

    @Override
    public Dossier create(Path file, String province, String round, String who) throws DossierException {
        ProvincePack pack = province(province);
        RoundDefinition definition = round(pack, round);
        try {
            Dossier dossier = dossier(workspaces.create(file, province, round, who), who, pack, definition);
            switchOff(dossier, definition);
            return dossier;
        } catch (WorkspaceException failure) {
            throw new DossierException(failure);
        }
    }

    /** What a round does without starts switched off and can be switched on later. */
    private static void switchOff(Dossier dossier, RoundDefinition round) throws DossierException {
        List<String> unneeded = dossier.modules().stream()
                .map(ModuleState::id)
                .filter(round.without()::contains)
                .toList();
        if (unneeded.isEmpty()) {
            return;
        }
        try {
            dossier.switchModules(unneeded, false);
        } catch (DossierException failure) {
            dossier.close();
            throw failure;
        }
    }

    @Override
    public Dossier open(Path file, String who) throws DossierException {
        try {
            return joined(workspaces.open(file, who), who);
        } catch (WorkspaceException failure) {
            throw new DossierException(failure);
        }
    }

    @Override
    public Dossier openReadOnly(Path file) throws DossierException {
        try {
            return joined(workspaces.openReadOnly(file), "");
        } catch (WorkspaceException failure) {
            throw new DossierException(failure);
        }
    }

    private Dossier joined(Workspace workspace, String who) throws DossierException {
        try {
            ProvincePack pack = province(workspace.info().province());
            return dossier(workspace, who, pack, round(pack, workspace.info().round()));
        } catch (DossierException unknown) {
            workspace.close();
            throw unknown;
        }
    }

    private Dossier dossier(Workspace workspace, String who, ProvincePack pack, RoundDefinition round) {
        return new DefaultDossier(new Work(workspace, who, pack, round, installed, services));
    }

    private ProvincePack province(String id) throws DossierException {
        Optional<ProvincePack> pack = installed.province(id);
        if (pack.isEmpty()) {
            List<String> known =
                    installed.provinces().stream().map(ProvincePack::id).toList();
            throw new DossierException(Messages.text("province.unknown", id, listed(known)));
        }
        return pack.get();
    }

    private static RoundDefinition round(ProvincePack pack, String id) throws DossierException {
        Optional<RoundDefinition> round = pack.round(id);
        if (round.isEmpty()) {
            List<String> known = pack.rounds().stream().map(r -> r.round().id()).toList();
            throw new DossierException(Messages.text("round.unknown", pack.id(), id, listed(known)));
        }
        return round.get();
    }

    private static String listed(List<String> ids) {
        return ids.isEmpty() ? Messages.text("none") : String.join(", ", ids);
    }

    /** The services that every dossier works with. */
    record Services(
            CheckRunner checks, SelfTest selfTest, ReportComposer composer, FileImport imports, ReportReader reader) {}
}
