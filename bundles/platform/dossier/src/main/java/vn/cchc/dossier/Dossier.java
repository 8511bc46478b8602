package vn.cchc.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.check.SelfTestResult;
import vn.cchc.model.Proposal;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.RoundDefinition;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.store.Workspace;

/** Work on one open workspace. */
@ProviderType
public interface Dossier extends AutoCloseable {

    /** Return the data. */
    Workspace workspace();

    /** Return the province it belongs to. */
    ProvincePack province();

    /** Return the round it is for. */
    RoundDefinition round();

    /** Return the sections that are installed and enabled. */
    PluginCatalog catalog();

    /** Return all modules, enabled or not, by id. */
    List<ModuleState> modules();

    /**
     * Switch modules on or off; their data stay.
     *
     * @throws DossierException when a module is unknown (nothing is switched), or the change can't be written
     */
    void switchModules(List<String> ids, boolean enabled) throws DossierException;

    /**
     * Read files or folders of files; all of it goes in or nothing.
     *
     * @throws DossierException with a line for each mistake: file, line, column, reason, remedy
     */
    ImportSummary importFiles(List<Path> files) throws DossierException;

    /** Run all checks; deadlines are judged on the given day. */
    List<ReviewedFinding> check(LocalDate today);

    /**
     * Plant known errors in a copy of the data, one at a time, and tell which ones the checks notice.
     *
     * @param errors how many, at least one; fewer are planted where there is no more to break
     * @param seed chooses them: the same seed over the same data plants the same
     * @param today day on which deadlines are judged
     */
    SelfTestResult selfTest(int errors, long seed, LocalDate today);

    /**
     * Set a finding aside.
     *
     * @throws DossierException when no such finding exists today, or the decision can't be written
     */
    void waive(String finding, String reason, LocalDate today) throws DossierException;

    /** Compose the report as it would be now, and keep nothing; number and date stay blank in a draft. */
    ReportDocument compose(Optional<String> number, Optional<LocalDate> date);

    /** What a report is written for. */
    enum Purpose {
        /** To be edited in Word and merged back: the file is stamped, and its lines are kept. */
        WORK,
        /** To be issued: only its figures are frozen. */
        ISSUE
    }

    /**
     * Freeze the figures, unless none changed since they were last frozen, and compose the report for a file.
     *
     * @throws DossierException when that can't be written, such as in a dossier opened for reading
     */
    ComposedReport compose(Optional<String> number, Optional<LocalDate> date, Purpose purpose) throws DossierException;

    /**
     * Bring home what people changed in a report in Word, and keep the edited file.
     *
     * <p>All of it is one change set. The same file changes nothing a second time.
     *
     * @throws DossierException when the file can't be read, is no report of this workspace, or the changes can't be written
     */
    MergeSummary merge(Path edited, MergeOptions options) throws DossierException;

    /** Return the figures that were changed in Word, by time. */
    List<Proposal> proposals();

    /**
     * Accept proposals at their source: the entered values become what was proposed. All are accepted or none.
     *
     * @throws DossierException with a line for each that can't be: unknown, decided before, no figure, or computed from
     *     entries, which the line names
     */
    void acceptProposals(List<String> ids) throws DossierException;

    /**
     * Reject proposals; they stay in the ledger.
     *
     * @throws DossierException when one is unknown or was decided before; nothing is rejected then
     */
    void rejectProposals(List<String> ids) throws DossierException;

    /**
     * Compare two states.
     *
     * @param from a snapshot's id, "dau" for the first, "cuoi" for the last, "hien-tai" for now
     * @param to the same
     * @throws DossierException when there is no such snapshot
     */
    Comparison compare(String from, String to) throws DossierException;

    /**
     * Compose the report of a state with all that changed since another marked as tracked changes.
     *
     * @throws DossierException as {@link #compare}
     */
    ReportDocument tracked(String from, String to) throws DossierException;

    /** Let others open the file. */
    @Override
    void close();
}
