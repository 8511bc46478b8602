package vn.cchc.launcher;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Ask Declarative Services which components could not be made.
 *
 * <p>By reflection: the host shares JDK types only with the bundles.
 */
final class Components {

    private static final String RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";
    private static final int FAILED = 16;

    private final BundleContext context;

    Components(BundleContext context) {
        this.context = context;
    }

    /** Name the components whose construction failed, each with its reason; empty without Declarative Services. */
    Map<String, String> failed() {
        ServiceReference<?> reference = context.getServiceReference(RUNTIME);
        Object runtime = reference == null ? null : context.getService(reference);
        if (reference == null || runtime == null) {
            return Map.of();
        }
        try {
            return failed(reference.getBundle().loadClass(RUNTIME), runtime);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Declarative Services has changed its interface", e);
        }
    }

    private static Map<String, String> failed(Class<?> type, Object runtime) throws ReflectiveOperationException {
        Map<String, String> failed = new LinkedHashMap<>();
        Object all =
                type.getMethod("getComponentDescriptionDTOs", Bundle[].class).invoke(runtime, (Object) new Bundle[0]);
        for (Object component : (Collection<?>) all) {
            Object states = type.getMethod("getComponentConfigurationDTOs", component.getClass())
                    .invoke(runtime, component);
            for (Object state : (Collection<?>) states) {
                if (Integer.valueOf(FAILED).equals(field(state, "state"))) {
                    failed.put(String.valueOf(field(component, "name")), reason(field(state, "failure")));
                }
            }
        }
        return failed;
    }

    private static Object field(Object from, String name) throws ReflectiveOperationException {
        Object value = from.getClass().getField(name).get(from);
        return value == null ? "" : value;
    }

    /** The failure is a stack trace: its last cause says why. */
    private static String reason(Object failure) {
        List<String> lines = Arrays.stream(failure.toString().split("\n"))
                .filter(line -> !line.startsWith("\t"))
                .map(line -> line.replaceFirst("^Caused by: ", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.isEmpty() ? "không rõ nguyên nhân" : lines.get(lines.size() - 1);
    }
}
