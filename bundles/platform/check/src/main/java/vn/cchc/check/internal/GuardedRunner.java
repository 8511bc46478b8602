package vn.cchc.check.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.model.Finding;
import vn.cchc.model.Severity;

/** Runs one check on a thread of its own with a time limit and turns its failure into a finding. */
final class GuardedRunner {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedRunner.class);

    /** The rule of the findings that stand for a check which failed. */
    static final String FAILED = "platform/phep-kiem-tra-loi";

    private final Duration limit;

    GuardedRunner(Duration limit) {
        this.limit = limit;
    }

    List<Finding> run(String rule, Optional<String> section, Callable<List<Finding>> check) {
        FutureTask<List<Finding>> task = new FutureTask<>(() -> List.copyOf(check.call()));
        Thread thread = new Thread(task, "check " + rule);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException crashed) {
            LOG.warn("check {} failed", rule, crashed.getCause());
            return List.of(failed(rule, section, Messages.text("crashed", rule, String.valueOf(crashed.getCause()))));
        } catch (TimeoutException late) {
            task.cancel(true);
            LOG.warn("check {} did not end within {}", rule, limit);
            return List.of(failed(rule, section, Messages.text("timeout", rule, String.valueOf(limit.toSeconds()))));
        } catch (InterruptedException stop) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static Finding failed(String rule, Optional<String> section, String message) {
        return new Finding(
                FAILED + "/" + rule,
                FAILED,
                Severity.WARN,
                section,
                Optional.empty(),
                Optional.empty(),
                message,
                Messages.text("crashed.why"),
                List.of());
    }
}
