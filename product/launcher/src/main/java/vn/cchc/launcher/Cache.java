package vn.cchc.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Give the framework a fresh folder of its own and take it away again.
 *
 * <p>The name holds the process id: what a killed process has left behind is removed by the next one.
 */
record Cache(Path folder) implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger("vn.cchc.launcher");
    private static final String PREFIX = "cchc-cache-";

    static Cache create(Path temp) throws IOException {
        removeLeftovers(temp);
        long pid = ProcessHandle.current().pid();
        return new Cache(Files.createTempDirectory(temp, PREFIX + pid + "-"));
    }

    @Override
    public void close() {
        delete(folder);
    }

    private static void removeLeftovers(Path temp) {
        List<Path> left;
        try (Stream<Path> folders = Files.list(temp)) {
            left = folders.filter(Cache::isAbandoned).toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.FINE, "The temp folder can't be listed", e);
            return;
        }
        left.forEach(Cache::delete);
    }

    private static boolean isAbandoned(Path folder) {
        String name = String.valueOf(folder.getFileName());
        if (!name.matches(PREFIX + "\\d+-\\d+")) {
            return false;
        }
        long pid = Long.parseLong(name.substring(PREFIX.length(), name.lastIndexOf('-')));
        return ProcessHandle.of(pid).isEmpty();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.FINE, "Left behind: " + folder, e);
        }
    }
}
