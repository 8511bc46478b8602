package vn.cchc.dossier.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import vn.cchc.catalog.CatalogProblem;
import vn.cchc.catalog.InstalledSection;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.dossier.ModuleState;
import vn.cchc.model.Indicator;
import vn.cchc.plugin.PluginFault;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.SectionPlugin;

/**
 * The plugins that are installed right now.
 *
 * <p>They come and go while the host runs, so every question is answered from the service registry, never from a copy.
 */
final class Installed implements AutoCloseable {

    private static final String PREFIX = "vn.cchc.";

    private final ServiceTracker<SectionPlugin, SectionPlugin> sectionServices;
    private final ServiceTracker<ProvincePack, ProvincePack> provinces;
    private final ServiceTracker<PluginFault, PluginFault> faults;

    Installed(BundleContext context) {
        sectionServices = new ServiceTracker<>(context, SectionPlugin.class, null);
        provinces = new ServiceTracker<>(context, ProvincePack.class, null);
        faults = new ServiceTracker<>(context, PluginFault.class, null);
        sectionServices.open();
        provinces.open();
        faults.open();
    }

    List<ProvincePack> provinces() {
        return provinces.getTracked().values().stream()
                .sorted(Comparator.comparing(ProvincePack::id))
                .toList();
    }

    Optional<ProvincePack> province(String id) {
        return provinces().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    List<String> faults() {
        return faults.getTracked().values().stream()
                .sorted(Comparator.comparing(PluginFault::module))
                .flatMap(f -> f.problems().stream().map(p -> shortName(f.module()) + ": " + p))
                .toList();
    }

    /** Puts the sections together without those of the modules that are switched off. */
    PluginCatalog catalog(Set<String> disabled) {
        Map<Boolean, List<InstalledSection>> byState =
                sections().stream().collect(Collectors.partitioningBy(s -> disabled.contains(shortName(s.module()))));
        Set<String> absent = byState.getOrDefault(true, List.of()).stream()
                .flatMap(s -> s.plugin().indicators().stream())
                .map(Indicator::code)
                .collect(Collectors.toSet());
        return PluginCatalog.of(byState.getOrDefault(false, List.of()), absent);
    }

    List<ModuleState> modules(Set<String> disabled) {
        Map<String, List<String>> titles = new TreeMap<>();
        Map<String, List<String>> problems = new TreeMap<>();
        for (InstalledSection section : sections()) {
            titles.computeIfAbsent(shortName(section.module()), m -> new ArrayList<>())
                    .add(section.plugin().section().title());
        }
        for (PluginFault fault : faults.getTracked().values()) {
            String module = shortName(fault.module());
            titles.computeIfAbsent(module, m -> new ArrayList<>());
            problems.computeIfAbsent(module, m -> new ArrayList<>()).addAll(fault.problems());
        }
        for (CatalogProblem problem : catalog(disabled).problems()) {
            problems.computeIfAbsent(shortName(problem.module()), m -> new ArrayList<>())
                    .add(problem.message());
        }
        return titles.entrySet().stream()
                .map(e -> new ModuleState(
                        e.getKey(),
                        e.getValue(),
                        !disabled.contains(e.getKey()),
                        problems.getOrDefault(e.getKey(), List.of())))
                .toList();
    }

    List<InstalledSection> sections() {
        List<InstalledSection> found = new ArrayList<>();
        ServiceReference<SectionPlugin>[] references = sectionServices.getServiceReferences();
        if (references != null) {
            for (ServiceReference<SectionPlugin> reference : references) {
                SectionPlugin plugin = sectionServices.getService(reference);
                if (plugin != null) {
                    found.add(new InstalledSection(moduleOf(reference), plugin));
                }
            }
        }
        return found;
    }

    private static String moduleOf(ServiceReference<?> reference) {
        Object named = reference.getProperty(SectionPlugin.MODULE);
        return named instanceof String name
                ? name
                : Objects.requireNonNullElse(reference.getBundle().getSymbolicName(), "");
    }

    /** Returns the name by which people speak of a module: without the part that all of ours share. */
    static String shortName(String module) {
        return module.startsWith(PREFIX) ? module.substring(PREFIX.length()) : module;
    }

    @Override
    public void close() {
        sectionServices.close();
        provinces.close();
        faults.close();
    }
}
