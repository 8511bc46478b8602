package vn.cchc.office.internal.pdf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end, or to the end of one's patience. */
final class Command {

    /**
     * What became of it.
     *
     * @param finished whether it ended by itself
     * @param code its exit code; -1 when it was stopped
     * @param output what it printed
     */
    record Result(boolean finished, int code, String output) {}

    private Command() {}

    /**
     * Run and wait; a program that takes too long is stopped together with everything it has started.
     *
     * @param folder where it runs and where its output is kept meanwhile
     * @throws InterruptedException when the thread is asked to stop; the program is stopped first
     */
    static Result run(List<String> command, Path folder, Duration patience) throws IOException, InterruptedException {
        // A file, not a pipe: nobody has to read it while the program runs, and it can't block the program.
        Path log = Files.createTempFile(folder, "output", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            process.getOutputStream().close();
            boolean finished = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            String output = new String(Files.readAllBytes(log), Charset.defaultCharset()).strip();
            return new Result(finished, finished ? process.exitValue() : -1, output);
        } finally {
            stop(process);
        }
    }

    private static void stop(Process process) throws InterruptedException {
        // soffice is a script that starts the real program: without its children stopped, that would go on.
        List<ProcessHandle> all = process.descendants().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        if (process.isAlive()) {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }
}
