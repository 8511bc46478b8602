package vn.cchc.store.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.store.Workspace;
import vn.cchc.store.WorkspaceException;
import vn.cchc.store.WorkspaceInfo;
import vn.cchc.store.Workspaces;

/**
 * Opens workspaces as SQLite files.
 *
 * <p>It remembers which files this process has open, because on POSIX a process can't ask its own locks without losing
 * them.
 */
@Component
public final class SqliteWorkspaces implements Workspaces {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteWorkspaces.class);

    private final Migrations migrations;
    private final Clock clock;
    private final long maxPages;
    private final Map<Path, List<String>> openHere = new ConcurrentHashMap<>();

    /** Opens files of the present format. */
    @Activate
    public SqliteWorkspaces() {
        this(Migrations.current(), Clock.systemUTC());
    }

    SqliteWorkspaces(Migrations migrations, Clock clock) {
        this(migrations, clock, 0);
    }

    private SqliteWorkspaces(Migrations migrations, Clock clock, long maxPages) {
        this.migrations = migrations;
        this.clock = clock;
        this.maxPages = maxPages;
    }

    /** Returns one whose disk is full after that many pages; for tests. */
    SqliteWorkspaces limitedTo(long pages) {
        return new SqliteWorkspaces(migrations, clock, pages);
    }

    private Database writable(Path file) throws SQLException {
        Database database = Database.open(file);
        if (maxPages > 0) {
            database.single("PRAGMA max_page_count=" + maxPages);
        }
        return database;
    }

    @Override
    public Workspace create(Path file, String province, String round, String who) throws WorkspaceException {
        Path target = real(file);
        requireName(target, who);
        requireFree(target);
        Path draft = target.resolveSibling("." + target.getFileName() + ".new-" + Long.toHexString(System.nanoTime()));
        try {
            write(draft, province, round, who);
            Runnable unlock = lock(target, who);
            try {
                requireFree(target);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException | WorkspaceException e) {
                unlock.run();
                throw e;
            }
            return openLocked(target, who, unlock);
        } catch (SQLException e) {
            throw Failures.of(e, target);
        } catch (IOException e) {
            throw Failures.of(e, target);
        } finally {
            discard(draft);
        }
    }

    private static void requireFree(Path file) throws WorkspaceException {
        if (Files.exists(file)) {
            throw Messages.failure("exists", null, file);
        }
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Messages.failure("no-folder", null, file, String.valueOf(folder));
        }
        if (!Files.isWritable(folder)) {
            throw Messages.failure("write-protected", null, file, folder);
        }
    }

    private static void requireName(Path file, String who) throws WorkspaceException {
        if (who.isBlank()) {
            throw Messages.failure("no-name", null, file);
        }
    }

    private void write(Path draft, String province, String round, String who)
            throws SQLException, IOException, WorkspaceException {
        Instant now = clock.instant();
        try (Database database = writable(draft)) {
            database.execute("PRAGMA application_id=" + FileHeader.APPLICATION_ID);
            database.inTransaction(() -> {
                migrations.run(database);
                database.update(
                        "INSERT INTO workspace VALUES (1, ?, ?, ?, ?)", List.of(province, round, now.toString(), who));
                return true;
            });
        }
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void discard(Path draft) {
        for (String ending : List.of("", "-journal", "-wal", "-shm")) {
            try {
                Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + ending));
            } catch (IOException e) {
                LOG.warn("An unfinished workspace could not be deleted: {}", draft, e);
            }
        }
    }

    @Override
    public Workspace open(Path file, String who) throws WorkspaceException {
        Path target = real(file);
        requireName(target, who);
        FileHeader.requireWorkspace(target);
        if (!Files.isWritable(target) || !Files.isWritable(target.resolveSibling("."))) {
            throw Messages.failure("write-protected", null, target, target);
        }
        return openLocked(target, who, lock(target, who));
    }

    private Workspace openLocked(Path file, String who, Runnable unlock) throws WorkspaceException {
        boolean done = false;
        Database database = null;
        try {
            database = writable(file);
            requireReadable(database, file);
            new Upgrade(database, file, migrations).run(clock.instant());
            Workspace workspace = load(database, file, who, false, unlock);
            // Last, because it writes: a file that is refused stays as it is.
            database.useBestJournal(file);
            done = true;
            return workspace;
        } catch (SQLException e) {
            throw Failures.of(e, file);
        } finally {
            if (!done) {
                if (database != null) {
                    database.close();
                }
                unlock.run();
            }
        }
    }

    @Override
    public Workspace openReadOnly(Path file) throws WorkspaceException {
        Path target = real(file);
        FileHeader.requireWorkspace(target);
        Database database = null;
        boolean done = false;
        try {
            database = Database.openReadOnly(target);
            database.execute("BEGIN");
            requireReadable(database, target);
            int version = Migrations.version(database);
            if (version < migrations.version()) {
                throw Messages.failure("older", null, target, version, migrations.version());
            }
            Workspace workspace = load(database, target, "", true, () -> {});
            database.execute("COMMIT");
            done = true;
            return workspace;
        } catch (SQLException e) {
            throw Failures.of(e, target);
        } finally {
            if (!done && database != null) {
                database.close();
            }
        }
    }

    private void requireReadable(Database database, Path file) throws SQLException, WorkspaceException {
        int version = Migrations.version(database);
        if (version > migrations.version()) {
            throw Messages.failure("newer", null, file, version, migrations.version());
        }
        String health = database.single("PRAGMA quick_check(1)");
        if (version < 1 || !health.equals("ok")) {
            throw Messages.failure("damaged", null, file, health);
        }
    }

    private Workspace load(Database database, Path file, String who, boolean readOnly, Runnable whenClosed)
            throws SQLException, WorkspaceException {
        int version = Migrations.version(database);
        try {
            WorkspaceInfo info = database
                    .query(
                            "SELECT province, round, created_at, created_by FROM workspace",
                            row -> new WorkspaceInfo(
                                    file,
                                    row.getString(1),
                                    row.getString(2),
                                    version,
                                    Instant.parse(row.getString(3)),
                                    row.getString(4),
                                    readOnly))
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no row in table workspace"));
            return new SqliteWorkspace(info, database, who, clock, whenClosed);
        } catch (RuntimeException e) {
            // A text that no record accepts, whatever the exception: somebody wrote into the file with another tool.
            throw Messages.failure("damaged", e, file, String.valueOf(e.getMessage()));
        }
    }

    private Runnable lock(Path file, String who) throws WorkspaceException {
        Instant now = clock.instant();
        List<String> mine = WorkspaceLock.holder(who, now).lines().toList();
        List<String> holder = openHere.putIfAbsent(file, mine);
        if (holder != null) {
            throw WorkspaceLock.lockedBy(file, holder);
        }
        boolean done = false;
        try {
            WorkspaceLock lock = WorkspaceLock.take(file, who, now);
            done = true;
            return () -> {
                lock.close();
                openHere.remove(file);
            };
        } finally {
            if (!done) {
                openHere.remove(file);
            }
        }
    }

    /** Returns the one name under which a file is known, whichever link or letter case it was asked by. */
    private static Path real(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            if (Files.exists(absolute)) {
                return absolute.toRealPath();
            }
            Path folder = absolute.getParent();
            Path name = absolute.getFileName();
            return folder == null || name == null || !Files.isDirectory(folder)
                    ? absolute
                    : folder.toRealPath().resolve(name);
        } catch (IOException e) {
            LOG.debug("The real name of {} is unknown", absolute, e);
            return absolute;
        }
    }
}
