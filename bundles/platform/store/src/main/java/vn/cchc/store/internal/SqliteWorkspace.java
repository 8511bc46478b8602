package vn.cchc.store.internal;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import vn.cchc.store.Applied;
import vn.cchc.store.Change;
import vn.cchc.store.ChangeSet;
import vn.cchc.store.Content;
import vn.cchc.store.LedgerEntry;
import vn.cchc.store.RecordKind;
import vn.cchc.store.Workspace;
import vn.cchc.store.WorkspaceException;
import vn.cchc.store.WorkspaceInfo;
import vn.cchc.store.WorkspaceState;

/** A workspace over one open SQLite file. */
final class SqliteWorkspace implements Workspace {

    private final WorkspaceInfo info;
    private final Database database;
    private final Records records;
    private final Ledger ledger;
    private final String who;
    private final Clock clock;
    private final Runnable whenClosed;
    private long lastEntry;
    private boolean closed;

    SqliteWorkspace(WorkspaceInfo info, Database database, String who, Clock clock, Runnable whenClosed)
            throws SQLException {
        this.info = info;
        this.database = database;
        this.who = who;
        this.clock = clock;
        this.whenClosed = whenClosed;
        this.ledger = new Ledger(database);
        this.records = Records.load(database);
        this.lastEntry = ledger.lastEntry();
    }

    @Override
    public WorkspaceInfo info() {
        return info;
    }

    @Override
    public List<Observation> observations() {
        return records.list(RecordKind.OBSERVATION);
    }

    @Override
    public List<LegalDocument> documents() {
        return records.list(RecordKind.DOCUMENT);
    }

    @Override
    public List<RegisterRow> rows() {
        return records.list(RecordKind.ROW);
    }

    @Override
    public List<Narrative> narratives() {
        return records.list(RecordKind.NARRATIVE);
    }

    @Override
    public List<Waiver> waivers() {
        return records.list(RecordKind.WAIVER);
    }

    @Override
    public List<Submission> submissions() {
        return records.list(RecordKind.SUBMISSION);
    }

    @Override
    public List<Snapshot> snapshots() {
        return records.list(RecordKind.SNAPSHOT);
    }

    @Override
    public List<Writing> writings() {
        return records.list(RecordKind.WRITING);
    }

    @Override
    public List<Wording> wordings() {
        return records.list(RecordKind.WORDING);
    }

    @Override
    public List<Proposal> proposals() {
        return records.list(RecordKind.PROPOSAL);
    }

    @Override
    public List<Attachment> attachments() {
        return records.list(RecordKind.ATTACHMENT);
    }

    @Override
    public synchronized Content content(String sha256) throws WorkspaceException {
        return read(() -> new Contents(database).read(sha256));
    }

    @Override
    public Set<String> disabledModules() {
        return Set.copyOf(records.<String>list(RecordKind.DISABLED_MODULE));
    }

    @Override
    public synchronized Applied apply(ChangeSet changes) throws WorkspaceException {
        requireOpen();
        if (info.readOnly()) {
            throw Messages.failure("read-only", null, info.file());
        }
        for (Content content : changes.contents()) {
            if (content.size() > Content.LIMIT) {
                throw Messages.failure("too-large", null, info.file(), content.size() >> 20, Content.LIMIT >> 20);
            }
        }
        List<Records.Step> steps = steps(changes);
        int unchanged = changes.changes().size() - steps.size();
        if (steps.isEmpty()) {
            return new Applied(0, 0, 0, 0, unchanged);
        }
        try {
            long set = database.inTransaction(() -> {
                new Contents(database).write(changes.contents());
                for (Records.Step step : steps) {
                    write(step);
                }
                return ledger.write(steps, clock.instant(), who, changes.reason());
            });
            records.accept(steps);
            lastEntry += steps.size();
            database.fold();
            return applied(set, steps, unchanged);
        } catch (SQLException e) {
            throw Failures.of(e, info.file());
        }
    }

    /** Finds out what really changes; two changes of one key follow one another. */
    private List<Records.Step> steps(ChangeSet changes) {
        Map<String, Records.Step> latest = new LinkedHashMap<>();
        for (Change change : changes.changes()) {
            RecordKind kind = change.kind();
            Optional<Object> after = change instanceof Change.Put put ? Optional.of(put.record()) : Optional.empty();
            String key = change instanceof Change.Remove remove ? remove.key() : key(kind, after.orElseThrow());
            Optional<Object> before = records.find(kind, key);
            latest.remove(kind + " " + key);
            if (!before.equals(after)) {
                latest.put(kind + " " + key, new Records.Step(kind, key, before, after));
            }
        }
        return new ArrayList<>(latest.values());
    }

    private static String key(RecordKind kind, Object record) {
        Codec<Object> codec = Codecs.of(kind);
        return codec.key(codec.write().apply(record));
    }

    private void write(Records.Step step) throws SQLException {
        Codec<Object> codec = Codecs.of(step.kind());
        List<String> row = codec.write().apply(step.after().or(step::before).orElseThrow());
        boolean gone = step.after().isEmpty();
        try (PreparedStatement statement = database.prepare(gone ? codec.delete() : codec.upsert())) {
            Database.bind(statement, gone ? row.subList(0, codec.keys()) : row);
            statement.executeUpdate();
        }
    }

    private static Applied applied(long set, List<Records.Step> steps, int unchanged) {
        int added = (int) steps.stream().filter(s -> s.before().isEmpty()).count();
        int removed = (int) steps.stream().filter(s -> s.after().isEmpty()).count();
        return new Applied(set, added, steps.size() - added - removed, removed, unchanged);
    }

    @Override
    public synchronized ChangeSet undoing(long changeSet) throws WorkspaceException {
        return read(() -> {
            if (!ledger.has(changeSet)) {
                throw Messages.failure("undo.unknown", null, info.file(), changeSet);
            }
            Optional<String[]> later = ledger.changedSince(changeSet);
            if (later.isPresent()) {
                String[] what = later.get();
                throw Messages.failure("undo.changed-since", null, info.file(), changeSet, what[0], what[1], what[2]);
            }
            return ledger.undoing(changeSet);
        });
    }

    @Override
    public synchronized List<LedgerEntry> ledger() throws WorkspaceException {
        return read(() -> ledger.entries(lastEntry));
    }

    @Override
    public synchronized List<LedgerEntry> ledger(RecordKind kind, String key) throws WorkspaceException {
        return read(() -> ledger.entries(kind, key, lastEntry));
    }

    @Override
    public synchronized long lastEntry() {
        return lastEntry;
    }

    @Override
    public synchronized List<Observation> observationsAt(Snapshot snapshot) throws WorkspaceException {
        return read(() -> ledger.recordsAt(RecordKind.OBSERVATION, snapshot.ledgerEntry()));
    }

    @Override
    public synchronized WorkspaceState stateAt(Snapshot snapshot) throws WorkspaceException {
        long entry = snapshot.ledgerEntry();
        return read(() -> new WorkspaceState(
                ledger.recordsAt(RecordKind.OBSERVATION, entry),
                ledger.recordsAt(RecordKind.DOCUMENT, entry),
                Records.inOrder(RecordKind.ROW, ledger.recordsAt(RecordKind.ROW, entry)),
                ledger.recordsAt(RecordKind.NARRATIVE, entry),
                ledger.recordsAt(RecordKind.WORDING, entry),
                Set.copyOf(ledger.<String>recordsAt(RecordKind.DISABLED_MODULE, entry))));
    }

    private <T> T read(Database.Work<T> work) throws WorkspaceException {
        requireOpen();
        try {
            return work.run();
        } catch (SQLException e) {
            throw Failures.of(e, info.file());
        } catch (RuntimeException e) {
            // A text that no record accepts: somebody wrote into the file with another tool.
            throw Messages.failure("damaged", e, info.file(), String.valueOf(e.getMessage()));
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the workspace is closed: " + info.file());
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (info.readOnly()) {
            database.close();
        } else {
            database.closeTidily();
        }
        whenClosed.run();
    }
}
