package vn.cchc.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class HostTest {

    private static final Map<String, String> ECHO =
            Map.of("Bundle-Activator", EchoActivator.class.getName(), "Import-Package", "org.osgi.framework");

    @TempDir
    Path temp;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Problems problems = new Problems(new PrintStream(told, true, StandardCharsets.UTF_8));
    private Product product;

    @BeforeEach
    void aFolderWithSpacesAndVietnameseLetters() {
        product = new Product(temp.resolve("Cải cách hành chính 1"));
    }

    private Optional<Integer> run(List<String> arguments, String... features) throws Exception {
        List<Part> parts = new FeatureFolder(product, problems).parts(List.of(features));
        try (Cache cache = Cache.create(temp);
                Host host = new Host(cache.folder(), product, problems)) {
            host.bringUp(parts);
            return new MainCommand(host.context(), 300).call(arguments);
        }
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    @Nested
    class WhenAllIsThere {

        @Test
        void callsTheMainCommandWithTheArgumentsAndLeavesNoCacheBehind() throws Exception {
            TestBundles.write(product.bundles(), "echo", ECHO, EchoActivator.class);
            TestBundles.feature(product, "headless", "echo");

            assertEquals(Optional.of(3), run(List.of("a", "b", "c")));

            assertEquals("", told());
            try (var files = Files.list(temp)) {
                assertFalse(files.anyMatch(file -> file.toString().contains("cchc-cache-")));
            }
        }

        @Test
        void startsInTheOrderThatTheFeatureNames() throws Exception {
            TestBundles.feature(product, "platform", "late", "early");

            List<Part> parts = new FeatureFolder(product, problems).parts(List.of());

            assertEquals(
                    List.of("early-1.0.0.jar", "late-1.0.0.jar"),
                    parts.stream().map(Part::name).toList());
        }

        @Test
        void takesOnlyTheChosenFeatures() throws Exception {
            TestBundles.write(product.bundles(), "echo", ECHO, EchoActivator.class);
            TestBundles.feature(product, "headless", "echo");
            TestBundles.feature(product, "other", "absent");

            assertEquals(Optional.of(0), run(List.of(), "headless"));
            assertEquals("", told());
        }
    }

    @Nested
    class WhenABundleIsBroken {

        @BeforeEach
        void aSoundMainCommand() throws Exception {
            TestBundles.write(product.bundles(), "echo", ECHO, EchoActivator.class);
        }

        @Test
        void anUnresolvableOneIsReportedByNameAndCauseAndTheOthersRun() throws Exception {
            TestBundles.write(
                    product.bundles(), "lame", Map.of("Import-Package", "no.such.world", "Bundle-Name", "Y tế"));
            TestBundles.feature(product, "all", "echo", "lame");

            assertEquals(Optional.of(1), run(List.of("x")));

            assertEquals("Cảnh báo: Mô-đun lame (Y tế): thiếu gói no.such.world", told().strip());
        }

        @Test
        void aMissingExtenderIsNamed() throws Exception {
            TestBundles.write(
                    product.bundles(),
                    "plugin",
                    Map.of("Require-Capability", "osgi.extender;filter:=\"(osgi.extender=vn.cchc.declared)\""));
            TestBundles.feature(product, "all", "echo", "plugin");

            assertEquals(Optional.of(0), run(List.of()));

            assertTrue(told().contains("Mô-đun plugin: thiếu thành phần mở rộng vn.cchc.declared"), told());
        }

        @Test
        void oneThatFailsToStartIsReportedWithItsReason() throws Exception {
            TestBundles.write(
                    product.bundles(),
                    "broken",
                    Map.of("Bundle-Activator", BrokenActivator.class.getName(), "Import-Package", "org.osgi.framework"),
                    BrokenActivator.class);
            TestBundles.feature(product, "all", "echo", "broken");

            assertEquals(Optional.of(0), run(List.of()));

            assertTrue(told().contains("Mô-đun broken: không khởi động được, thiếu giấy in"), told());
        }

        @Test
        void aFileThatIsNoBundleIsReported() throws Exception {
            Files.writeString(product.bundles().resolve("junk-1.0.0.jar"), "not a jar");
            TestBundles.feature(product, "all", "echo", "junk");

            assertEquals(Optional.of(0), run(List.of()));

            assertTrue(told().contains("Mô-đun junk-1.0.0.jar: "), told());
        }

        @Test
        void aMissingFileIsReportedWithTheFeatureThatAsksForIt() throws Exception {
            TestBundles.feature(product, "all", "echo", "absent");

            assertEquals(Optional.of(0), run(List.of()));

            assertTrue(
                    told().contains("absent-1.0.0.jar: không có tệp trong thư mục bundles (test:all:1.0.0)"), told());
        }
    }

    @Nested
    class WhenAFeatureFileIsBroken {

        @Test
        void itIsReportedAndTheOthersCount() throws Exception {
            TestBundles.write(product.bundles(), "echo", ECHO, EchoActivator.class);
            TestBundles.feature(product, "headless", "echo");
            Files.writeString(product.features().resolve("bad.json"), "{ nothing");

            assertEquals(Optional.of(0), run(List.of()));

            assertTrue(told().contains("Tệp tính năng bad.json: không đọc được"), told());
        }
    }

    @Test
    void withoutAMainCommandThereIsNoCode() throws Exception {
        TestBundles.feature(product, "empty");

        assertEquals(Optional.empty(), run(List.of()));
    }

    @Test
    void everyBundleIsActive() throws Exception {
        Path jar = TestBundles.write(product.bundles(), "echo", ECHO, EchoActivator.class);
        try (Cache cache = Cache.create(temp);
                Host host = new Host(cache.folder(), product, problems)) {
            host.bringUp(List.of(new Part(jar, 1, "test")));

            assertEquals(List.of(), host.inactive());
            Bundle bundle = host.context().getBundles()[1];
            assertTrue(bundle.getLocation().startsWith("reference:file:"));
        }
    }
}
