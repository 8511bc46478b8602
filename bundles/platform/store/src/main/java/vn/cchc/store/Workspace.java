package vn.cchc.store;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.Attachment;
import vn.cchc.model.LegalDocument;
import vn.cchc.model.Narrative;
import vn.cchc.model.Observation;
import vn.cchc.model.Proposal;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Snapshot;
import vn.cchc.model.Submission;
import vn.cchc.model.Waiver;
import vn.cchc.model.Wording;
import vn.cchc.model.Writing;

/**
 * An open workspace. Safe for use by several threads.
 *
 * <p>The records are held in memory: reading them costs nothing and can't fail. The lists are immutable and show the state
 * at the time of the call.
 */
@ProviderType
public interface Workspace extends AutoCloseable {

    /** Returns what the file is. */
    WorkspaceInfo info();

    /** Returns the figures, by unit, indicator and period. */
    List<Observation> observations();

    /** Returns the legal documents, by number. */
    List<LegalDocument> documents();

    /** Returns the rows of all registers, by register and number. */
    List<RegisterRow> rows();

    /** Returns what officers wrote, by place and block. */
    List<Narrative> narratives();

    /** Returns the findings set aside, by finding. */
    List<Waiver> waivers();

    /** Returns what was handed in, by time. */
    List<Submission> submissions();

    /** Returns the frozen states, by time. */
    List<Snapshot> snapshots();

    /** Returns the writings of the report, by time. */
    List<Writing> writings();

    /** Returns what people decided about lines in Word, by kind and line. */
    List<Wording> wordings();

    /** Returns the figures that were changed in Word, by time. */
    List<Proposal> proposals();

    /** Returns the files that are kept, by time. */
    List<Attachment> attachments();

    /**
     * Returns the bytes that a record refers to.
     *
     * @throws WorkspaceException when the file doesn't hold them
     */
    Content content(String sha256) throws WorkspaceException;

    /** Returns the modules switched off in this workspace; every other one is on. */
    Set<String> disabledModules();

    /**
     * Makes all changes or none, and writes each into the ledger. What changes nothing is left out of the ledger.
     *
     * @throws WorkspaceException when they can't be written, or a content is larger than {@link Content#LIMIT}; file and
     *     lists are as before
     */
    Applied apply(ChangeSet changes) throws WorkspaceException;

    /**
     * Returns the changes that take a change set back.
     *
     * @param changeSet number of the change set
     * @throws WorkspaceException when there is no such change set, or something of it has been changed again since
     */
    ChangeSet undoing(long changeSet) throws WorkspaceException;

    /** Returns the whole ledger, oldest first. */
    List<LedgerEntry> ledger() throws WorkspaceException;

    /** Returns what happened to one record, oldest first; for the form of keys see {@link RecordKind}. */
    List<LedgerEntry> ledger(RecordKind kind, String key) throws WorkspaceException;

    /** Returns the number of the last ledger entry, 0 for none; what a new {@link Snapshot} names. */
    long lastEntry();

    /** Returns the figures as they were when the state was frozen, whatever happened since. */
    List<Observation> observationsAt(Snapshot snapshot) throws WorkspaceException;

    /** Returns all that a report is composed of, as it was when the state was frozen. */
    WorkspaceState stateAt(Snapshot snapshot) throws WorkspaceException;

    /** Lets others open the file; a second call does nothing. */
    @Override
    void close();
}
