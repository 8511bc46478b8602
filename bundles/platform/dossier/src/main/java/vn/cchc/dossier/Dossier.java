package vn.cchc.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.check.SelfTestResult;
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

    /** Compose the report; number and date stay blank in a draft. */
    ReportDocument compose(Optional<String> number, Optional<LocalDate> date);

    /** Let others open the file. */
    @Override
    void close();
}
