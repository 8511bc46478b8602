package vn.cchc.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The feature files, the product's pom and the in-framework tests name the same bundles. */
class FeatureFilesTest {

    private static final Path ROOT = Path.of("../../..");

    private static Set<String> find(Path file, String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> namedByFeatures() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.list(ROOT.resolve("features"))) {
            for (Path file : files.toList()) {
                named.addAll(find(file, "\\{ \"id\": \"[^:]+:([^:]+):"));
            }
        }
        return named;
    }

    @Test
    void theProductHoldsWhatTheFeaturesName() throws IOException {
        Set<String> held = find(
                ROOT.resolve("product/pom.xml"),
                "<artifactId>([^<]+)</artifactId>\\s*(?:<version>[^<]*</version>\\s*)?</dependency>");
        held.remove("vn.cchc.launcher");

        assertTrue(held.size() > 40, held::toString);
        assertEquals(held, namedByFeatures());
    }

    @Test
    void theTestsInTheFrameworkRunEveryBundleOfOurs() throws IOException {
        Set<String> tested = find(Path.of("itest.bndrun"), "id='(vn\\.cchc\\.[^']+)'");
        tested.remove("vn.cchc.itest");
        Set<String> ours = namedByFeatures();
        ours.removeIf(name -> !name.startsWith("vn.cchc."));

        assertEquals(ours, tested);
    }
}
