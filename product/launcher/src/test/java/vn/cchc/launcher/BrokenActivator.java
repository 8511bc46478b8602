package vn.cchc.launcher;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Fail on start. Runs inside the test's framework. */
public final class BrokenActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        throw new IllegalStateException("thiếu giấy in");
    }

    @Override
    public void stop(BundleContext context) {
        // Never started.
    }
}
