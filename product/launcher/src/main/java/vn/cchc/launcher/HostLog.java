package vn.cchc.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Send what the host itself logs to {@code host.log}, and nothing to the console.
 *
 * <p>The bundles log by slf4j to {@code cchc.log}; the host is there before them. The file is opened with the first
 * record: most runs have none.
 */
final class HostLog extends Handler {

    private static final int LIMIT = 1_000_000;

    private final Path folder;
    private boolean closed;
    private Handler file = NOWHERE;

    private static final Handler NOWHERE = new Handler() {
        @Override
        public void publish(LogRecord log) {
            // Stands in when there is no file.
        }

        @Override
        public void flush() {
            // Nothing is kept.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    HostLog(Path folder) {
        this.folder = folder;
        setLevel(Level.WARNING);
    }

    /** Take the place of the console in the JDK's logging, which SPI-Fly and the host use. */
    void install() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(this);
    }

    @Override
    public synchronized void publish(LogRecord log) {
        if (closed || !isLoggable(log)) {
            return;
        }
        if (file == NOWHERE) {
            file = open();
        }
        file.publish(log);
    }

    private Handler open() {
        try {
            Handler opened = new FileHandler(folder.resolve("host.log").toString(), LIMIT, 1, true);
            opened.setFormatter(new SimpleFormatter());
            opened.setEncoding("UTF-8");
            return opened;
        } catch (IOException e) {
            closed = true;
            return NOWHERE;
        }
    }

    @Override
    public synchronized void flush() {
        file.flush();
    }

    @Override
    public synchronized void close() {
        closed = true;
        file.close();
    }
}
