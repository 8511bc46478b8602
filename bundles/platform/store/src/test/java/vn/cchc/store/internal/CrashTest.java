package vn.cchc.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.store.Workspace;
import vn.cchc.store.WorkspaceException;

/** Kills a process that writes, the hard way, and counts what it had been promised. */
class CrashTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void noAcknowledgedChangeIsLost() throws Exception {
        Path file = folder.resolve("so-ket.cchc");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(),
                        file.toString())
                .redirectError(folder.resolve("err").toFile())
                .start();
        long acknowledged = 0;
        try (BufferedReader out = writer.inputReader()) {
            String first = out.readLine();
            assertEquals("0", first, () -> "the writer did not start: " + read(folder.resolve("err")));
            Thread.sleep(50);
            assertLockedByTheOther(file);
            Thread.sleep(1_000);
            // By its handle: the process itself would close its output, and with it the last promises.
            writer.toHandle().destroyForcibly();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged = Math.max(acknowledged, Long.parseLong(line));
            }
        }
        assertTrue(writer.waitFor(10, TimeUnit.SECONDS));
        assertTrue(acknowledged > 5, "only " + acknowledged + " changes were written");
        assertTrue(Files.size(WorkspaceLock.fileFor(file)) > 0, "the writer could not tidy up");
        try (Workspace workspace = Samples.workspaces().open(file, "người sau")) {
            long kept = workspace.lastEntry();
            // The one change under way when the process died may be there or not.
            assertTrue(kept == acknowledged || kept == acknowledged + 1, kept + " kept of " + acknowledged);
            assertEquals(kept, workspace.observations().size());
            assertEquals(kept, workspace.ledger().size());
        }
    }

    private static void assertLockedByTheOther(Path file) {
        try (Workspace stolen = Samples.workspaces().open(file, "người sau")) {
            throw new AssertionError("opened although another process has it: " + stolen.info());
        } catch (WorkspaceException e) {
            assertEquals("locked", e.key());
            assertTrue(e.getMessage().contains(Samples.WHO), e.getMessage());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Writes one change after the other and says the number of each when it is safe. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws Exception {
            Workspace workspace = Samples.create(Path.of(args[0]));
            // Straight to the file descriptor: a buffered line would be lost with the process.
            try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
                out.write("0\n".getBytes());
                for (int i = 1; ; i++) {
                    workspace.apply(Samples.changes(Samples.figure("X" + i, Integer.toString(i))));
                    out.write((i + "\n").getBytes());
                }
            }
        }
    }
}
