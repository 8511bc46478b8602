package vn.cchc.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.model.Attachment;
import vn.cchc.store.ChangeSet;
import vn.cchc.store.Content;
import vn.cchc.store.Workspace;
import vn.cchc.store.WorkspaceException;

class UpgradeTest {

    private static final int PRESENT = Migrations.current().version();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeAFile() throws Exception {
        file = folder.resolve("so-ket.cchc");
        try (Workspace workspace = Samples.create(file)) {
            workspace.apply(Samples.changes(Samples.figure("A", "1"), Samples.figure("B", "2")));
        }
    }

    /** A program whose format is one newer than this one's. */
    private static SqliteWorkspaces withOneMoreStep(String sql) {
        List<String> steps = new ArrayList<>(Migrations.current().scripts());
        steps.add(sql);
        return Samples.workspaces(new Migrations(steps));
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(p -> p.getFileName().toString().contains(".bak-"))
                    .toList();
        }
    }

    @Test
    void backsUpBeforeItUpgrades() throws Exception {
        SqliteWorkspaces newer = withOneMoreStep("CREATE TABLE extra (a TEXT) STRICT; INSERT INTO extra VALUES ('x');");
        try (Workspace workspace = newer.open(file, "a")) {
            assertEquals(PRESENT + 1, workspace.info().formatVersion());
            assertEquals(2, workspace.observations().size());
            assertEquals(2, workspace.ledger().size());
        }
        assertEquals(1, backups().size());
        Path backup = backups().get(0);
        assertTrue(
                backup.getFileName().toString().matches("so-ket\\.v" + PRESENT + "\\.bak-\\d{8}-\\d{6}"),
                backup.toString());
        try (Workspace old = Samples.workspaces().openReadOnly(backup)) {
            assertEquals(PRESENT, old.info().formatVersion());
            assertEquals(2, old.observations().size());
        }
        newer.open(file, "a").close();
        assertEquals(1, backups().size(), "an up-to-date file needs no backup");
    }

    @Test
    void aStepThatFailsLeavesTheFileAsItWas() throws Exception {
        SqliteWorkspaces broken = withOneMoreStep("CREATE TABLE extra (a); INSERT INTO nowhere VALUES (1);");
        WorkspaceException e = assertThrows(WorkspaceException.class, () -> broken.open(file, "a"));
        assertEquals("upgrade-failed", e.key());
        assertTrue(e.getMessage().contains(backups().get(0).toString()), e.getMessage());
        try (Workspace workspace = Samples.workspaces().open(file, "a")) {
            assertEquals(PRESENT, workspace.info().formatVersion());
            assertEquals(2, workspace.observations().size());
        }
        try (Database database = Database.openReadOnly(file)) {
            assertEquals("", database.single("SELECT name FROM sqlite_schema WHERE name = 'extra'"));
        }
    }

    @Test
    void withoutABackupNothingIsUpgraded() throws Exception {
        SqliteWorkspaces newer = withOneMoreStep("CREATE TABLE extra (a);");
        newer.open(file, "a").close();
        Path backup = backups().get(0);
        Files.delete(file);
        makeAFile();
        // The clock stands still, so the name of the backup is taken.
        WorkspaceException e = assertThrows(WorkspaceException.class, () -> newer.open(file, "a"));
        assertEquals("backup-failed", e.key());
        assertTrue(e.getMessage().contains(backup.toString()), e.getMessage());
        Samples.workspaces().open(file, "a").close();
    }

    /** Files of the first release are out there: what they hold must be there after the upgrade. */
    @Test
    void aFileOfTheFirstFormatKeepsAllItHas() throws Exception {
        Path old = folder.resolve("cu.cchc");
        try (Database database = Database.open(old)) {
            database.execute("PRAGMA application_id=" + FileHeader.APPLICATION_ID);
            database.inTransaction(() -> {
                new Migrations(List.of(Migrations.current().scripts().get(0))).run(database);
                database.execute(
                        "INSERT INTO workspace VALUES (1, 'dak-lak', 'so-ket', '2025-05-12T02:30:00Z', 'An');"
                                + "INSERT INTO observation VALUES ('tinh-dak-lak', 'TC_VB', '2024', 'REPORTED', '5', 'EXACT',"
                                + " 'Báo cáo', '', '');"
                                + "INSERT INTO change_set VALUES (1, '2025-05-12T02:30:00Z', 'An', 'nhập');"
                                + "INSERT INTO ledger VALUES (1, 1, 'so-lieu', 'tinh-dak-lak/TC_VB/2024', NULL,"
                                + " '[\"tinh-dak-lak\",\"TC_VB\",\"2024\",\"REPORTED\",\"5\",\"EXACT\",\"Báo cáo\",\"\",\"\"]');");
                return true;
            });
        }
        assertEquals(
                "older",
                assertThrows(WorkspaceException.class, () -> Samples.workspaces()
                                .openReadOnly(old))
                        .key());

        try (Workspace workspace = Samples.workspaces().open(old, "a")) {
            assertEquals(PRESENT, workspace.info().formatVersion());
            assertEquals(1, workspace.observations().size());
            assertEquals(1, workspace.ledger().size());
            assertEquals(List.of(), workspace.writings());
            Content file = Content.of(new byte[] {1, 2, 3});
            workspace.apply(ChangeSet.because("thử")
                    .put(new Attachment(file.sha256(), "a.docx", 3, Samples.NOW, "a", ""), file)
                    .build());
            assertEquals(3, workspace.content(file.sha256()).size());
        }
        assertEquals(1, backups().size());
    }

    @Test
    void readingOnlyDoesNotUpgrade() throws Exception {
        WorkspaceException e = assertThrows(WorkspaceException.class, () -> withOneMoreStep("CREATE TABLE extra (a);")
                .openReadOnly(file));
        assertEquals("older", e.key());
        assertEquals(List.of(), backups());
    }
}
