package vn.cchc.office.internal.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A temporary folder with the program that works in it.
 *
 * <p>Neither outlives the room, and the room doesn't outlive this program: when it is asked to end (Ctrl+C), whatever runs
 * here is stopped with everything it has started, and the folder is deleted.
 */
final class Room implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Room.class);
    private static final Duration TURN = Duration.ofMillis(200);
    private static final int ATTEMPTS = 20;

    private final Path folder;
    private final Thread hook = new Thread(this::clear, "cchc-pdf-end");
    private final AtomicReference<@Nullable Process> running = new AtomicReference<>();
    /** Whatever the programs have started: once its parent has ended, a child is nobody's descendant any more. */
    private final Set<ProcessHandle> started = ConcurrentHashMap.newKeySet();

    /**
     * What became of a program.
     *
     * @param finished whether it ended by itself
     * @param code its exit code; -1 when it was stopped
     * @param output what it printed
     */
    record Result(boolean finished, int code, String output) {}

    Room() throws IOException {
        folder = Files.createTempDirectory("cchc-pdf");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException ending) {
            clear();
            throw new IOException("this program is ending", ending);
        }
    }

    Path folder() {
        return folder;
    }

    /**
     * Run a program in the folder and wait; one that takes too long is stopped together with everything it has started.
     *
     * @param tick is told every second how long it has run
     * @throws InterruptedException when the thread is asked to stop; the program is stopped first
     */
    Result run(List<String> command, Duration patience, Consumer<Duration> tick)
            throws IOException, InterruptedException {
        // A file, not a pipe: nobody has to read it while the program runs, and it can't block the program.
        Path log = Files.createTempFile(folder, "output", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        running.set(process);
        try {
            process.getOutputStream().close();
            boolean finished = waitFor(process, patience, tick);
            String output = new String(Files.readAllBytes(log), Charset.defaultCharset()).strip();
            return new Result(finished, finished ? process.exitValue() : -1, output);
        } finally {
            stop(process);
            running.set(null);
        }
    }

    private boolean waitFor(Process process, Duration patience, Consumer<Duration> tick) throws InterruptedException {
        long begin = System.nanoTime();
        Duration elapsed = Duration.ZERO;
        long told = 0;
        while (elapsed.compareTo(patience) < 0) {
            Duration rest = patience.minus(elapsed);
            Duration turn = rest.compareTo(TURN) < 0 ? rest : TURN;
            if (process.waitFor(turn.toNanos(), TimeUnit.NANOSECONDS)) {
                return true;
            }
            process.descendants().forEach(started::add);
            elapsed = Duration.ofNanos(System.nanoTime() - begin);
            if (elapsed.toSeconds() > told) {
                told = elapsed.toSeconds();
                tick.accept(elapsed);
            }
        }
        return false;
    }

    private void stop(Process process) throws InterruptedException {
        // soffice is a script that starts the real program: without its children stopped, that would go on.
        process.descendants().forEach(started::add);
        started.forEach(ProcessHandle::destroyForcibly);
        started.clear();
        if (process.isAlive()) {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            LOG.debug("This program is ending and clears the folder by itself", ending);
        }
        clear();
    }

    /** Stops what runs and deletes the folder; a program that is being stopped may still write for a moment. */
    void clear() {
        try {
            Process process = running.get();
            if (process != null) {
                stop(process);
            }
            for (int attempt = 1; !isDeleted(attempt == ATTEMPTS); attempt++) {
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isDeleted(boolean last) {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            if (last) {
                LOG.warn("A temporary folder could not be deleted: {}", folder, e);
            }
            return last;
        }
    }
}
