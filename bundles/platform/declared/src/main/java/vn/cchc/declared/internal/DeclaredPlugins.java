package vn.cchc.declared.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.declared.Problem;
import vn.cchc.declared.Reading;
import vn.cchc.declared.internal.province.ProvinceReader;
import vn.cchc.declared.internal.section.SectionReader;
import vn.cchc.plugin.PluginFault;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.SectionPlugin;

/**
 * Turns the YAML of every active bundle into plugin services.
 *
 * <p>A service is registered through the context of the bundle that declares it, so stopping that bundle takes it away.
 * A declaration that can't be used becomes a {@link PluginFault} of ours; the bundle's other declarations are
 * registered all the same. Nothing that a bundle declares makes this component fail.
 */
@Component(
        immediate = true,
        service = {})
public final class DeclaredPlugins implements BundleTrackerCustomizer<List<ServiceRegistration<?>>> {

    private static final String SECTIONS = "CCHC-Section";
    private static final String PROVINCES = "CCHC-Province";
    private static final Logger LOG = LoggerFactory.getLogger(DeclaredPlugins.class);

    private final BundleContext own;
    private final SectionReader sections = new SectionReader();
    private final ProvinceReader provinces = new ProvinceReader();
    private final BundleTracker<List<ServiceRegistration<?>>> tracker;

    @Activate
    public DeclaredPlugins(BundleContext context) {
        own = context;
        tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    @Override
    public List<ServiceRegistration<?>> addingBundle(Bundle bundle, BundleEvent event) {
        List<ServiceRegistration<?>> registered = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String file : files(bundle, SECTIONS)) {
            declare(
                    bundle,
                    file,
                    sections::read,
                    problems,
                    plugin -> registered.add(register(
                            bundle,
                            SectionPlugin.class,
                            plugin,
                            "cchc.section",
                            plugin.section().id())));
        }
        for (String file : files(bundle, PROVINCES)) {
            declare(
                    bundle,
                    file,
                    provinces::read,
                    problems,
                    pack -> registered.add(register(bundle, ProvincePack.class, pack, "cchc.province", pack.id())));
        }
        if (!problems.isEmpty()) {
            problems.forEach(problem -> LOG.warn("{}", problem));
            registered.add(own.registerService(
                    PluginFault.class,
                    new Fault(bundle.getSymbolicName(), problems),
                    FrameworkUtil.asDictionary(Map.of(SectionPlugin.MODULE, bundle.getSymbolicName()))));
        }
        return registered;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, List<ServiceRegistration<?>> registered) {
        // A bundle's files don't change while it is active.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, List<ServiceRegistration<?>> registered) {
        for (ServiceRegistration<?> service : registered) {
            try {
                service.unregister();
            } catch (IllegalStateException gone) {
                LOG.debug("service of {} was taken away already", bundle.getSymbolicName());
            }
        }
    }

    private static List<String> files(Bundle bundle, String header) {
        String names = bundle.getHeaders("").get(header);
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** Reads one file; whatever goes wrong with it is a problem of that file alone. */
    private static <T> void declare(
            Bundle bundle,
            String file,
            BiFunction<Folder, String, Reading<T>> reader,
            List<String> problems,
            java.util.function.Consumer<T> registrar) {
        try {
            Reading<T> reading = reader.apply(Folder.of(bundle), file);
            reading.problems().stream().map(Problem::toString).forEach(problems::add);
            reading.declared().ifPresent(registrar);
        } catch (RuntimeException | LinkageError | StackOverflowError broken) {
            LOG.warn("can't read {} of {}", file, bundle.getSymbolicName(), broken);
            problems.add(Messages.text("fault", bundle.getSymbolicName() + "/" + file, broken));
        }
    }

    private static <T> ServiceRegistration<T> register(Bundle bundle, Class<T> type, T plugin, String key, String id) {
        BundleContext context = bundle.getBundleContext();
        if (context == null) {
            throw new IllegalStateException("bundle " + bundle.getSymbolicName() + " is stopping");
        }
        LOG.debug("{} {} of {}", type.getSimpleName(), id, bundle.getSymbolicName());
        return context.registerService(
                type,
                plugin,
                FrameworkUtil.asDictionary(Map.of(SectionPlugin.MODULE, bundle.getSymbolicName(), key, id)));
    }

    private record Fault(@Override String module, @Override List<String> problems) implements PluginFault {
        private Fault {
            problems = List.copyOf(problems);
        }
    }
}
