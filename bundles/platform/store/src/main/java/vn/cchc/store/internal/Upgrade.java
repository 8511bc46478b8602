package vn.cchc.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.store.WorkspaceException;

/**
 * Brings an older file to the present format.
 *
 * <p>First a backup beside it, read back and compared; only then the steps, in one transaction that is rolled back when a
 * check afterwards fails.
 */
final class Upgrade {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Database database;
    private final Path file;
    private final Migrations migrations;

    Upgrade(Database database, Path file, Migrations migrations) {
        this.database = database;
        this.file = file;
        this.migrations = migrations;
    }

    /** Does it, when it is needed. */
    void run(Instant now) throws WorkspaceException {
        Path backup = null;
        try {
            int version = Migrations.version(database);
            if (version >= migrations.version()) {
                return;
            }
            backup = backUp(version, now);
            database.inTransaction(() -> {
                long entries = database.number("SELECT count(*) FROM ledger");
                migrations.run(database);
                requireSound(entries);
                return true;
            });
            LOG.info("Workspace upgraded from format {} to {}", version, migrations.version());
        } catch (SQLException e) {
            throw backup == null ? Failures.of(e, file) : failed(e, backup);
        }
    }

    private WorkspaceException failed(SQLException e, Path backup) {
        return Messages.failure("upgrade-failed", e, file, String.valueOf(e.getMessage()), backup);
    }

    private void requireSound(long entries) throws SQLException {
        String health = database.single("PRAGMA integrity_check(1)");
        boolean links = database.query("PRAGMA foreign_key_check", row -> true).isEmpty();
        if (!health.equals("ok") || !links || database.number("SELECT count(*) FROM ledger") < entries) {
            throw new SQLException("the upgraded file is not sound: " + health);
        }
    }

    private Path backUp(int version, Instant now) throws WorkspaceException {
        String stamp = STAMP.format(now.atZone(ZoneId.systemDefault()));
        Path backup = file.resolveSibling(stem() + ".v" + version + ".bak-" + stamp);
        try {
            if (Files.exists(backup)) {
                throw Messages.failure("backup-failed", null, file, backup, "file exists");
            }
            database.update("VACUUM INTO ?", List.of(backup.toString()));
            try (FileChannel channel = FileChannel.open(backup, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            requireSameContent(backup, version);
            return backup;
        } catch (SQLException | IOException e) {
            discard(backup);
            throw Messages.failure("backup-failed", e, file, backup, String.valueOf(e.getMessage()));
        }
    }

    private void requireSameContent(Path backup, int version) throws SQLException {
        try (Database copy = Database.openReadOnly(backup)) {
            boolean same = copy.single("PRAGMA integrity_check(1)").equals("ok")
                    && Migrations.version(copy) == version
                    && rowCounts(copy).equals(rowCounts(database));
            if (!same) {
                throw new SQLException("the backup differs from the file");
            }
        }
    }

    /** Counts the rows of every table. */
    static Map<String, Long> rowCounts(Database database) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : database.query(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
                row -> row.getString(1))) {
            counts.put(table, database.number("SELECT count(*) FROM \"" + table + "\""));
        }
        return counts;
    }

    private String stem() {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static void discard(Path backup) {
        try {
            Files.deleteIfExists(backup);
        } catch (IOException e) {
            LOG.warn("An unfinished backup could not be deleted: {}", backup, e);
        }
    }
}
