package vn.cchc.store;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Creates and opens workspace files ({@code *.cchc}). When a method throws, nothing on disk has changed. */
@ProviderType
public interface Workspaces {

    /** The ending of workspace files, with the dot. */
    String ENDING = ".cchc";

    /**
     * Creates a workspace and opens it for work.
     *
     * @param file where; nothing may be there yet
     * @param province id of the province pack
     * @param round id of the round in that pack
     * @param who name that the ledger shows for every change
     * @throws WorkspaceException when something is there already, or the folder can't be written
     */
    Workspace create(Path file, String province, String round, String who) throws WorkspaceException;

    /**
     * Opens a workspace for work, brings an older format up to date after a verified backup, and keeps others from
     * opening it for work until it is closed.
     *
     * @throws WorkspaceException when it is missing, no workspace, damaged, too new, write-protected, or open elsewhere
     */
    Workspace open(Path file, String who) throws WorkspaceException;

    /**
     * Opens a workspace for reading, also while somebody works in it; shows the state of the moment of opening.
     *
     * @throws WorkspaceException when it is missing, no workspace, damaged, too new, or of an older format
     */
    Workspace openReadOnly(Path file) throws WorkspaceException;
}
