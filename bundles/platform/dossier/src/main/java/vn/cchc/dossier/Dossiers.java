package vn.cchc.dossier;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.catalog.InstalledSection;
import vn.cchc.plugin.ProvincePack;

/** Create and open dossiers; know what is installed. */
@ProviderType
public interface Dossiers {

    /** Return the installed provinces, by id. */
    List<ProvincePack> provinces();

    /** Return the installed sections, enabled or not. */
    List<InstalledSection> sections();

    /** Return why installed modules can't be used, a line each with module, file, line and remedy; empty when all can. */
    List<String> faults();

    /** Return all installed modules as they are before any dossier switches one off. */
    List<ModuleState> modules();

    /**
     * Create a dossier for a round of a province and open it.
     *
     * @throws DossierException when province or round is unknown, or the file can't be made
     */
    Dossier create(Path file, String province, String round, String who) throws DossierException;

    /**
     * Open a dossier for work.
     *
     * @throws DossierException when the file can't be opened, or its province or round is not installed
     */
    Dossier open(Path file, String who) throws DossierException;

    /**
     * Open a dossier for reading.
     *
     * @throws DossierException as {@link #open}
     */
    Dossier openReadOnly(Path file) throws DossierException;
}
