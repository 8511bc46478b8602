package vn.cchc.launcher;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keep what went wrong at start, tell the user at once and leave a trace in the log. */
final class Problems {

    private static final Logger LOG = Logger.getLogger("vn.cchc.launcher");

    private final PrintStream out;
    private final List<Problem> all = new ArrayList<>();

    Problems(PrintStream out) {
        this.out = out;
    }

    /** Report a problem; the host goes on. */
    void add(String subject, String cause, Throwable thrown) {
        Problem problem = new Problem(subject, cause);
        all.add(problem);
        out.println("Cảnh báo: " + problem.text());
        LOG.log(Level.WARNING, problem.text(), thrown);
    }

    /** Report a problem that no exception stands behind. */
    void add(String subject, String cause) {
        Problem problem = new Problem(subject, cause);
        all.add(problem);
        out.println("Cảnh báo: " + problem.text());
        LOG.warning(problem.text());
    }

    List<Problem> all() {
        return List.copyOf(all);
    }
}
