package vn.cchc.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Run the framework and bring up bundles in order.
 *
 * <p>A bundle that can't be installed, resolved or started is a problem; all others still come up.
 */
final class Host implements AutoCloseable {

    private static final long STOP_MILLIS = 10_000;

    private final Framework framework;
    private final Problems problems;

    Host(Path cache, Product product, Problems problems) throws BundleException {
        this.problems = problems;
        Map<String, String> config = new LinkedHashMap<>();
        config.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        config.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        config.put("cchc.home", product.home().toString());
        // Every process has a cache of its own: nothing to lock.
        config.put("felix.cache.locking", "false");
        // Its own log goes to the standard output, which belongs to the commands; problems are reported here.
        config.put("felix.log.level", "0");
        config.put("ds.loglevel", "error");
        this.framework = new FrameworkFactory().newFramework(config);
        framework.start();
    }

    /** Install all, resolve all at once, then start each in the order given. */
    void bringUp(List<Part> parts) {
        Map<Bundle, Part> installed = install(parts);
        framework.adapt(FrameworkWiring.class).resolveBundles(installed.keySet());
        for (Bundle bundle : installed.keySet()) {
            start(bundle);
        }
        new Components(context())
                .failed()
                .forEach((name, reason) -> problems.add("Thành phần " + name, "không khởi động được, " + reason));
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    List<Bundle> inactive() {
        List<Bundle> inactive = new ArrayList<>();
        for (Bundle bundle : context().getBundles()) {
            if (!isFragment(bundle) && (bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING)) == 0) {
                inactive.add(bundle);
            }
        }
        return inactive;
    }

    private Map<Bundle, Part> install(List<Part> parts) {
        Map<Bundle, Part> installed = new LinkedHashMap<>();
        for (Part part : parts) {
            if (!Files.isRegularFile(part.jar())) {
                problems.add("Mô-đun " + part.name(), "không có tệp trong thư mục bundles (" + part.feature() + ")");
                continue;
            }
            try {
                // By reference: the framework reads the jar where it lies and copies nothing.
                Bundle bundle =
                        context().installBundle("reference:" + part.jar().toUri());
                installed.put(bundle, part);
            } catch (BundleException | RuntimeException e) {
                problems.add("Mô-đun " + part.name(), "không cài được, tệp hỏng? " + Causes.reason(e), e);
            }
        }
        return installed;
    }

    private void start(Bundle bundle) {
        if (isFragment(bundle)) {
            return;
        }
        try {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException | RuntimeException | LinkageError e) {
            problems.add("Mô-đun " + title(bundle), Causes.of(e), e);
        }
    }

    private static String title(Bundle bundle) {
        String name = bundle.getHeaders("").get(Constants.BUNDLE_NAME);
        String id = String.valueOf(bundle.getSymbolicName());
        return name == null || name.equals(id) ? id : id + " (" + name + ")";
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null;
    }

    /** Stop the framework and wait until it has stopped. */
    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(STOP_MILLIS);
    }
}
