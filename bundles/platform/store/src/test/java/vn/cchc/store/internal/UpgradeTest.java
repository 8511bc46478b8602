package vn.cchc.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.store.Workspace;
import vn.cchc.store.WorkspaceException;

class UpgradeTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeAFileOfFormatOne() throws Exception {
        file = folder.resolve("so-ket.cchc");
        try (Workspace workspace = Samples.create(file)) {
            workspace.apply(Samples.changes(Samples.figure("A", "1"), Samples.figure("B", "2")));
        }
    }

    private static SqliteWorkspaces withSecondStep(String sql) {
        return Samples.workspaces(
                new Migrations(List.of(Migrations.current().scripts().get(0), sql)));
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(p -> p.getFileName().toString().contains(".bak-"))
                    .toList();
        }
    }

    @Test
    void backsUpBeforeItUpgrades() throws Exception {
        SqliteWorkspaces newer = withSecondStep("CREATE TABLE extra (a TEXT) STRICT; INSERT INTO extra VALUES ('x');");
        try (Workspace workspace = newer.open(file, "a")) {
            assertEquals(2, workspace.info().formatVersion());
            assertEquals(2, workspace.observations().size());
            assertEquals(2, workspace.ledger().size());
        }
        assertEquals(1, backups().size());
        Path backup = backups().get(0);
        assertTrue(backup.getFileName().toString().matches("so-ket\\.v1\\.bak-\\d{8}-\\d{6}"), backup.toString());
        try (Workspace old = Samples.workspaces().openReadOnly(backup)) {
            assertEquals(1, old.info().formatVersion());
            assertEquals(2, old.observations().size());
        }
        newer.open(file, "a").close();
        assertEquals(1, backups().size(), "an up-to-date file needs no backup");
    }

    @Test
    void aStepThatFailsLeavesTheFileAsItWas() throws Exception {
        SqliteWorkspaces broken = withSecondStep("CREATE TABLE extra (a); INSERT INTO nowhere VALUES (1);");
        WorkspaceException e = assertThrows(WorkspaceException.class, () -> broken.open(file, "a"));
        assertEquals("upgrade-failed", e.key());
        assertTrue(e.getMessage().contains(backups().get(0).toString()), e.getMessage());
        try (Workspace workspace = Samples.workspaces().open(file, "a")) {
            assertEquals(1, workspace.info().formatVersion());
            assertEquals(2, workspace.observations().size());
        }
        try (Database database = Database.openReadOnly(file)) {
            assertEquals("", database.single("SELECT name FROM sqlite_schema WHERE name = 'extra'"));
        }
    }

    @Test
    void withoutABackupNothingIsUpgraded() throws Exception {
        SqliteWorkspaces newer = withSecondStep("CREATE TABLE extra (a);");
        newer.open(file, "a").close();
        Path backup = backups().get(0);
        Files.delete(file);
        makeAFileOfFormatOne();
        // The clock stands still, so the name of the backup is taken.
        WorkspaceException e = assertThrows(WorkspaceException.class, () -> newer.open(file, "a"));
        assertEquals("backup-failed", e.key());
        assertTrue(e.getMessage().contains(backup.toString()), e.getMessage());
        Samples.workspaces().open(file, "a").close();
    }

    @Test
    void readingOnlyDoesNotUpgrade() throws Exception {
        WorkspaceException e = assertThrows(WorkspaceException.class, () -> withSecondStep("CREATE TABLE extra (a);")
                .openReadOnly(file));
        assertEquals("older", e.key());
        assertEquals(List.of(), backups());
    }
}
