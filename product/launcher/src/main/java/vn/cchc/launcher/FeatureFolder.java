package vn.cchc.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureService;
import org.osgi.service.feature.ID;

/**
 * Read feature files and list the bundles they name, each once, in the order to start them.
 *
 * <p>A file that can't be read is a problem of its own; the others count.
 */
final class FeatureFolder {

    /** The metadata key that orders bundles; what names none starts last but one. */
    static final String ORDER = "start-order";

    private static final int USUAL_ORDER = 50;

    private final Product product;
    private final Problems problems;
    private final FeatureService service;

    FeatureFolder(Product product, Problems problems) {
        this.product = product;
        this.problems = problems;
        this.service = ServiceLoader.load(FeatureService.class, FeatureFolder.class.getClassLoader())
                .findFirst()
                .orElseThrow();
    }

    /**
     * List the bundles of the chosen features.
     *
     * @param chosen names of feature files without {@code .json}; empty for all there are
     */
    List<Part> parts(List<String> chosen) throws IOException {
        Map<Path, Part> parts = new LinkedHashMap<>();
        for (Path file : files(chosen)) {
            for (Part part : read(file)) {
                parts.merge(part.jar(), part, (a, b) -> a.order() <= b.order() ? a : b);
            }
        }
        List<Part> ordered = new ArrayList<>(parts.values());
        ordered.sort(Comparator.comparingInt(Part::order).thenComparing(Part::name));
        return ordered;
    }

    private List<Path> files(List<String> chosen) throws IOException {
        if (!chosen.isEmpty()) {
            return chosen.stream()
                    .map(name -> product.features().resolve(name + ".json"))
                    .toList();
        }
        try (Stream<Path> files = Files.list(product.features())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private List<Part> read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Feature feature = service.readFeature(reader);
            return feature.getBundles().stream()
                    .map(bundle -> part(feature, bundle))
                    .toList();
        } catch (IOException | RuntimeException e) {
            problems.add("Tệp tính năng " + file.getFileName(), "không đọc được: " + e.getMessage(), e);
            return List.of();
        }
    }

    private Part part(Feature feature, FeatureBundle bundle) {
        ID id = bundle.getID();
        Path jar = product.bundles().resolve(id.getArtifactId() + "-" + id.getVersion() + ".jar");
        Object order = bundle.getMetadata().get(ORDER);
        int start = order instanceof Number number ? number.intValue() : USUAL_ORDER;
        return new Part(jar, start, feature.getID().toString());
    }
}
