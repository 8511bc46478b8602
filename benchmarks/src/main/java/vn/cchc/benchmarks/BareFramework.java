package vn.cchc.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** The least an OSGi program can do: start the framework without a bundle and stop it. */
public final class BareFramework {

    private BareFramework() {}

    public static void main(String[] arguments) throws Exception {
        Path cache = Files.createTempDirectory("bare-framework");
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        cache.toString(),
                        "felix.cache.locking",
                        "false",
                        "felix.log.level",
                        "0"));
        framework.start();
        framework.stop();
        framework.waitForStop(0);
        Folders.delete(cache);
        System.exit(0);
    }
}
