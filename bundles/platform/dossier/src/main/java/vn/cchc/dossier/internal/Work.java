package vn.cchc.dossier.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.cchc.catalog.FigureTable;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.dossier.DossierException;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.RoundDefinition;
import vn.cchc.report.ComposeRequest;
import vn.cchc.report.Composition;
import vn.cchc.store.Applied;
import vn.cchc.store.ChangeSet;
import vn.cchc.store.Workspace;
import vn.cchc.store.WorkspaceException;
import vn.cchc.store.WorkspaceState;

/**
 * What work on a dossier needs.
 *
 * @param who name of the person who works; empty when it is open for reading
 */
record Work(
        Workspace workspace,
        String who,
        ProvincePack province,
        RoundDefinition round,
        Installed installed,
        DefaultDossiers.Services services) {

    PluginCatalog catalog() {
        return installed.catalog(workspace.disabledModules());
    }

    /** Returns the state of this moment. */
    WorkspaceState now() {
        return new WorkspaceState(
                workspace.observations(),
                workspace.documents(),
                workspace.rows(),
                workspace.narratives(),
                workspace.wordings(),
                workspace.disabledModules());
    }

    Composition composition(WorkspaceState state, Optional<String> number, Optional<LocalDate> date) {
        return services.composer()
                .composition(new ComposeRequest(
                        province,
                        round,
                        catalog(state.disabledModules()),
                        state.observations(),
                        state.narratives(),
                        state.documents(),
                        state.rows(),
                        state.wordings(),
                        number,
                        date));
    }

    PluginCatalog catalog(Set<String> disabled) {
        return installed.catalog(disabled);
    }

    FigureTable figures(WorkspaceState state) {
        return new FigureTable(catalog(state.disabledModules()), round.round(), province.units(), state.observations());
    }

    Applied apply(ChangeSet changes) throws DossierException {
        try {
            return workspace.apply(changes);
        } catch (WorkspaceException failure) {
            throw new DossierException(failure);
        }
    }
}
