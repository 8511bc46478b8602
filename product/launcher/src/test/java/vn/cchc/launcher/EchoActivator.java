package vn.cchc.launcher;

import java.util.Hashtable;
import java.util.List;
import java.util.function.Function;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Register a main command that gives back how many arguments it got. Runs inside the test's framework. */
public final class EchoActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        Hashtable<String, Object> properties = new Hashtable<>();
        properties.put("main.thread", "true");
        Function<List<String>, Integer> command = List::size;
        context.registerService(Function.class, command, properties);
    }

    @Override
    public void stop(BundleContext context) {
        // The framework takes the service away.
    }
}
