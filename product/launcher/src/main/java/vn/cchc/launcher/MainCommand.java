package vn.cchc.launcher;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** Wait for the service that does the work and hand it the arguments, on the caller's thread. */
final class MainCommand {

    /** What the service is registered as: a function of JDK types, so that both sides see the same classes. */
    static final String FILTER = "(&(objectClass=java.util.function.Function)(main.thread=true))";

    private final BundleContext context;
    private final long patienceMillis;

    MainCommand(BundleContext context, long patienceMillis) {
        this.context = context;
        this.patienceMillis = patienceMillis;
    }

    /** Call the command and give back its exit code; empty when no such service has come in time. */
    Optional<Integer> call(List<String> arguments) throws InterruptedException, InvalidSyntaxException {
        Filter filter = FrameworkUtil.createFilter(FILTER);
        var tracker = new ServiceTracker<Function<List<String>, Integer>, Function<List<String>, Integer>>(
                context, filter, null);
        tracker.open();
        try {
            Function<List<String>, Integer> command = tracker.waitForService(patienceMillis);
            return command == null ? Optional.empty() : Optional.of(command.apply(arguments));
        } finally {
            tracker.close();
        }
    }
}
