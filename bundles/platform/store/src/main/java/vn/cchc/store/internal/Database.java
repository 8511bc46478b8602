package vn.cchc.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import vn.cchc.store.WorkspaceException;

/** One connection to one SQLite file; transactions are explicit. */
final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    /** Folders of other computers, where the shared memory of a write-ahead log does not work. */
    private static final Set<String> NETWORK = Set.of(
            "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "webdav", "9p", "fuse.sshfs", "ncpfs");

    /** Turns one row into something. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Opens a file for writing, creating it when it isn't there; every commit is on the disk when it returns. */
    static Database open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        return new Database(config.createConnection(url(file)));
    }

    /** Opens a file for reading; also one in a folder that can't be written, when nobody left a log beside it. */
    static Database openReadOnly(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(5_000);
        boolean log = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        Path folder = file.toAbsolutePath().getParent();
        boolean still = !log && folder != null && !Files.isWritable(folder);
        return new Database(config.createConnection(still ? url(file.toUri() + "?immutable=1") : url(file)));
    }

    private static String url(Path file) {
        // A question mark begins the options of a URL; SQLite understands URIs, but not those of network shares.
        String name = file.toString();
        return url(name.contains("?") ? file.toUri().toString() : name);
    }

    private static String url(String name) {
        return "jdbc:sqlite:" + name;
    }

    /** Takes the write-ahead log where it works, so that others can read while somebody writes. */
    void useBestJournal(Path file) throws SQLException {
        if (isOnNetwork(file) || !"wal".equalsIgnoreCase(single("PRAGMA journal_mode=WAL"))) {
            single("PRAGMA journal_mode=DELETE");
        }
    }

    private static boolean isOnNetwork(Path file) {
        if (file.toAbsolutePath().toString().startsWith("\\\\")) {
            return true;
        }
        try {
            return NETWORK.contains(Files.getFileStore(file).type().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            LOG.debug("The kind of folder of {} is unknown; taken for a network share", file, e);
            return true;
        }
    }

    /** Does the work in one transaction: all of it, or nothing when it throws. */
    <T> T inTransaction(Work<T> work) throws SQLException, WorkspaceException {
        execute("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T result = work.run();
            execute("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /** What is done in a transaction. */
    interface Work<T> {
        T run() throws SQLException, WorkspaceException;
    }

    private void rollBack() {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite rolls back by itself after a full disk and the like, and then says that there is nothing to do.
            LOG.debug("Nothing to roll back", e);
        }
    }

    /** Runs one or several statements. */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Runs one statement with parameters; null for SQL's NULL. */
    void update(String sql, List<? extends @Nullable Object> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            statement.executeUpdate();
        }
    }

    /** Prepares a statement that is run many times. */
    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    static void bind(PreparedStatement statement, List<? extends @Nullable Object> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
    }

    /** Reads all rows. */
    <T> List<T> query(String sql, Row<T> reader, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, List.of(parameters));
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        }
    }

    /** Returns the first column of the first row as text; empty when there is none. */
    String single(String sql) throws SQLException {
        return query(sql, row -> Optional.ofNullable(row.getString(1)).orElse("")).stream()
                .findFirst()
                .orElse("");
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(single(sql));
    }

    /** Brings what is committed from the log into the file itself, so that a copy made meanwhile is up to date. */
    void fold() {
        try {
            single("PRAGMA wal_checkpoint(PASSIVE)");
        } catch (SQLException e) {
            LOG.debug("The write-ahead log is kept; nothing is lost by that", e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("A workspace file could not be closed in order", e);
        }
    }

    /** Closes so that one plain file is left, fit for copying; a reader elsewhere may prevent that, which is no harm. */
    void closeTidily() {
        try {
            execute("PRAGMA busy_timeout=0");
            single("PRAGMA journal_mode=DELETE");
        } catch (SQLException e) {
            LOG.debug("The write-ahead log stays until the last reader has gone", e);
        }
        close();
    }
}
