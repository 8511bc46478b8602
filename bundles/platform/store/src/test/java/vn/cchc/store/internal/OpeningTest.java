package vn.cchc.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.store.Workspace;
import vn.cchc.store.WorkspaceException;

class OpeningTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("so-ket.cchc");
    }

    private static String refusal(Path file) throws IOException {
        byte[] before = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        WorkspaceException e = assertThrows(
                WorkspaceException.class, () -> Samples.workspaces().open(file, "a"));
        WorkspaceException reading = assertThrows(
                WorkspaceException.class, () -> Samples.workspaces().openReadOnly(file));
        assertEquals(e.key(), reading.key());
        assertTrue(e.getMessage().contains(file.getFileName().toString()), e.getMessage());
        assertFalse(e.getMessage().contains("{"), e.getMessage());
        byte[] after = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        assertArrayEquals(before, after, "the file must stay as it is");
        return e.key();
    }

    @Nested
    class Refuses {

        @Test
        void whatIsNotAWorkspace() throws Exception {
            assertEquals("missing", refusal(file()));
            assertEquals("foreign", refusal(folder));
            Path text = Files.writeString(folder.resolve("a.cchc"), "Đơn vị;Chỉ tiêu\n");
            assertEquals("foreign", refusal(text));
            Path empty = Files.createFile(folder.resolve("b.cchc"));
            assertEquals("foreign", refusal(empty));
            Path other = folder.resolve("c.cchc");
            try (Database database = Database.open(other)) {
                database.execute("CREATE TABLE t (a)");
            }
            assertEquals("foreign", refusal(other));
        }

        @Test
        void aTruncatedOrDamagedFile() throws Exception {
            try (Workspace workspace = Samples.create(file())) {
                workspace.apply(Samples.changes(Samples.figure("A", "1")));
            }
            byte[] whole = Files.readAllBytes(file());
            for (int length : new int[] {50, 200, whole.length / 2, whole.length - 4096}) {
                Path cut = Files.write(folder.resolve("cắt-" + length + ".cchc"), Arrays.copyOf(whole, length));
                assertEquals("damaged", refusal(cut), "cut to " + length);
            }
            byte[] scratched = whole.clone();
            Arrays.fill(scratched, 4096, scratched.length, (byte) 0x5a);
            assertEquals("damaged", refusal(Files.write(folder.resolve("hỏng.cchc"), scratched)));
        }

        @Test
        void aFileInWhichAnotherToolWroteNonsense() throws Exception {
            try (Workspace workspace = Samples.create(file())) {
                workspace.apply(Samples.changes(Samples.figure("A", "1")));
            }
            try (Database database = Database.open(file())) {
                database.execute("UPDATE observation SET period = 'năm ngoái'");
            }
            assertEquals("damaged", refusal(file()));
        }

        @Test
        void aNewerFormat() throws Exception {
            Samples.create(file()).close();
            try (Database database = Database.open(file())) {
                database.execute("PRAGMA user_version=99");
            }
            assertEquals("newer", refusal(file()));
        }

        @Test
        void toOverwriteAnything() throws Exception {
            Path there = Files.writeString(file(), "của người khác");
            WorkspaceException e = assertThrows(WorkspaceException.class, () -> Samples.create(there));
            assertEquals("exists", e.key());
            assertEquals("của người khác", Files.readString(there));
        }

        @Test
        void aPersonWithoutName() {
            WorkspaceException e = assertThrows(
                    WorkspaceException.class, () -> Samples.workspaces().create(file(), "dak-lak", "so-ket", " "));
            assertEquals("no-name", e.key());
            assertFalse(Files.exists(file()));
        }
    }

    @Nested
    class LeavesNothingBehindWhenCreatingFails {

        @Test
        void inAFolderThatIsNotThere() {
            Path nowhere = folder.resolve("chưa-có").resolve("a.cchc");
            WorkspaceException e = assertThrows(WorkspaceException.class, () -> Samples.create(nowhere));
            assertEquals("no-folder", e.key());
        }

        @Test
        void onAFullDisk() throws Exception {
            WorkspaceException e = assertThrows(
                    WorkspaceException.class,
                    () -> Samples.workspaces().limitedTo(5).create(file(), "dak-lak", "so-ket", "a"));
            assertEquals("disk-full", e.key());
            try (Stream<Path> left = Files.list(folder)) {
                assertEquals(List.of(), left.toList());
            }
        }

        @Test
        @EnabledOnOs(OS.LINUX)
        void inAFolderWhereNobodyMayWrite() {
            Path sys = Path.of("/sys");
            WorkspaceException e =
                    assertThrows(WorkspaceException.class, () -> Samples.create(sys.resolve("so-ket.cchc")));
            assertEquals("write-protected", e.key());
            assertTrue(e.getMessage().contains("chỉ cho đọc"), e.getMessage());
        }
    }

    @Nested
    class InAReadOnlyFolder {

        @Test
        void readsButDoesNotWork() throws Exception {
            try (Workspace workspace = Samples.create(file())) {
                workspace.apply(Samples.changes(Samples.figure("A", "1")));
            }
            Files.delete(WorkspaceLock.fileFor(file()));
            assertTrue(folder.toFile().setWritable(false));
            try {
                if (Files.isWritable(folder)) {
                    // Nothing is forbidden to root, so root may work here as anywhere.
                    Samples.workspaces().open(file(), "root").close();
                    return;
                }
                WorkspaceException e = assertThrows(
                        WorkspaceException.class, () -> Samples.workspaces().open(file(), "a"));
                assertEquals("write-protected", e.key());
                try (Workspace workspace = Samples.workspaces().openReadOnly(file())) {
                    assertEquals(1, workspace.observations().size());
                }
            } finally {
                assertTrue(folder.toFile().setWritable(true));
            }
        }
    }

    @Nested
    class Locks {

        @Test
        void tellsASecondOpenerWhoHasItOpen() throws Exception {
            SqliteWorkspaces workspaces = Samples.workspaces();
            Workspace first = workspaces.create(file(), "dak-lak", "so-ket", Samples.WHO);
            WorkspaceException e = assertThrows(WorkspaceException.class, () -> workspaces.open(file(), "Lê Văn A"));
            assertEquals("locked", e.key());
            assertTrue(e.getMessage().contains(Samples.WHO), e.getMessage());
            assertTrue(e.getMessage().contains("12/5/2025"), e.getMessage());
            first.close();
            workspaces.open(file(), "Lê Văn A").close();
        }

        @Test
        void tellsItFromWhatStandsInTheFileAlso() throws Exception {
            try (Workspace first = Samples.create(file())) {
                WorkspaceException e = assertThrows(
                        WorkspaceException.class, () -> Samples.workspaces().open(file(), "Lê Văn A"));
                assertEquals("locked", e.key());
                assertTrue(e.getMessage().contains(Samples.WHO), e.getMessage());
                assertFalse(first.info().readOnly());
            }
        }

        @Test
        void aLockFileWithoutALockDoesNotStandInTheWay() throws Exception {
            Samples.create(file()).close();
            Files.writeString(WorkspaceLock.fileFor(file()), WorkspaceLock.holder("người đã mất điện", Samples.NOW));
            try (Workspace workspace = Samples.workspaces().open(file(), "Lê Văn A")) {
                assertTrue(Files.readString(WorkspaceLock.fileFor(file())).startsWith("Lê Văn A\n"));
                assertEquals("dak-lak", workspace.info().province());
            }
        }

        @Test
        void aFailedOpeningLetsGo() throws Exception {
            SqliteWorkspaces workspaces = Samples.workspaces();
            workspaces.create(file(), "dak-lak", "so-ket", "a").close();
            try (Database database = Database.open(file())) {
                database.execute("PRAGMA user_version=99");
            }
            assertThrows(WorkspaceException.class, () -> workspaces.open(file(), "a"));
            try (FileChannel channel = FileChannel.open(WorkspaceLock.fileFor(file()), StandardOpenOption.WRITE)) {
                assertTrue(channel.tryLock() != null);
            }
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        String base = "vn.cchc.store.internal.messages";
        ResourceBundle vietnamese = ResourceBundle.getBundle(base, Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle(base, Locale.ENGLISH);
        for (String key : vietnamese.keySet()) {
            assertFalse(vietnamese.getString(key).equals(english.getString(key)), key);
        }
    }
}
