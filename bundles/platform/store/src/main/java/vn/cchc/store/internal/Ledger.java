package vn.cchc.store.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cchc.store.Change;
import vn.cchc.store.ChangeSet;
import vn.cchc.store.LedgerEntry;
import vn.cchc.store.RecordKind;

/** The ledger in the file: written within the transaction of the change itself, read as words. */
final class Ledger {

    private static final String ENTRIES =
            "SELECT l.number, l.change_set, c.at, c.who, l.kind, l.key, l.before, l.after,"
                    + " c.reason FROM ledger l JOIN change_set c ON c.number = l.change_set ";

    private final Database database;

    Ledger(Database database) {
        this.database = database;
    }

    long lastEntry() throws SQLException {
        return database.number("SELECT coalesce(max(number), 0) FROM ledger");
    }

    /** Writes a change set and its steps; returns its number. */
    long write(List<Records.Step> steps, Instant at, String who, String reason) throws SQLException {
        long set = database.number("SELECT coalesce(max(number), 0) + 1 FROM change_set");
        database.update("INSERT INTO change_set VALUES (?, ?, ?, ?)", List.of(set, at.toString(), who, reason));
        long number = lastEntry();
        try (PreparedStatement insert = database.prepare("INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?)")) {
            for (Records.Step step : steps) {
                List<@Nullable Object> row = Arrays.asList(
                        ++number,
                        set,
                        step.kind().id(),
                        step.key(),
                        encode(step.kind(), step.before()),
                        encode(step.kind(), step.after()));
                Database.bind(insert, row);
                insert.executeUpdate();
            }
        }
        return set;
    }

    private static @Nullable String encode(RecordKind kind, Optional<Object> record) {
        return record.map(r -> Fields.encode(Codecs.of(kind).write().apply(r))).orElse(null);
    }

    /** Returns all entries up to a number. */
    List<LedgerEntry> entries(long last) throws SQLException {
        return database.query(ENTRIES + "WHERE l.number <= ? ORDER BY l.number", Ledger::entry, last);
    }

    /** Returns the entries of one record up to a number. */
    List<LedgerEntry> entries(RecordKind kind, String key, long last) throws SQLException {
        String sql = ENTRIES + "WHERE l.kind = ? AND l.key = ? AND l.number <= ? ORDER BY l.number";
        return database.query(sql, Ledger::entry, kind.id(), key, last);
    }

    private static LedgerEntry entry(ResultSet row) throws SQLException {
        RecordKind kind = kind(row.getString("kind"));
        return new LedgerEntry(
                row.getLong("number"),
                row.getLong("change_set"),
                Instant.parse(row.getString("at")),
                row.getString("who"),
                kind,
                row.getString("key"),
                describe(kind, row.getString("before")),
                describe(kind, row.getString("after")),
                row.getString("reason"));
    }

    private static Optional<String> describe(RecordKind kind, @Nullable String fields) {
        return record(kind, fields).map(Codecs.of(kind).describe());
    }

    private static Optional<Object> record(RecordKind kind, @Nullable String fields) {
        return Optional.ofNullable(fields).map(text -> Codecs.of(kind).read().apply(Fields.decode(text)));
    }

    private static RecordKind kind(String id) {
        return RecordKind.byId(id).orElseThrow(() -> new IllegalArgumentException("unknown kind in the ledger: " + id));
    }

    boolean has(long changeSet) throws SQLException {
        return !database.query("SELECT 1 FROM change_set WHERE number = ?", row -> true, changeSet)
                .isEmpty();
    }

    /** Returns the number of the first later change set that touched something of this one, with its kind and key. */
    Optional<String[]> changedSince(long changeSet) throws SQLException {
        return database
                .query(
                        "SELECT later.change_set, later.kind, later.key FROM ledger mine JOIN ledger later"
                                + " ON later.kind = mine.kind AND later.key = mine.key"
                                + " WHERE mine.change_set = ? AND later.change_set > mine.change_set"
                                + " ORDER BY later.number LIMIT 1",
                        row -> new String[] {
                            row.getString(1), kind(row.getString(2)).label(), row.getString(3)
                        },
                        changeSet)
                .stream()
                .findFirst();
    }

    /** Returns the changes that lead back to the state before a change set. */
    ChangeSet undoing(long changeSet) throws SQLException {
        ChangeSet.Builder back = ChangeSet.because(Messages.text("undo.reason", changeSet));
        database.query(
                        "SELECT kind, key, before FROM ledger WHERE change_set = ? ORDER BY number DESC",
                        row -> {
                            RecordKind kind = kind(row.getString(1));
                            String key = row.getString(2);
                            return record(kind, row.getString(3))
                                    .<Change>map(record -> new Change.Put(kind, record))
                                    .orElseGet(() -> new Change.Remove(kind, key));
                        },
                        changeSet)
                .forEach(back::add);
        return back.build();
    }

    /** Returns the records of a kind as they stood after an entry, by key. */
    @SuppressWarnings("unchecked") // a kind holds records of one class only
    <T> List<T> recordsAt(RecordKind kind, long entry) throws SQLException {
        return (List<T>) database.query(
                "SELECT after FROM ledger WHERE after IS NOT NULL AND number IN (SELECT max(number) FROM ledger"
                        + " WHERE kind = ? AND number <= ? GROUP BY key) ORDER BY key",
                row -> Codecs.of(kind).read().apply(Fields.decode(row.getString(1))),
                kind.id(),
                entry);
    }
}
