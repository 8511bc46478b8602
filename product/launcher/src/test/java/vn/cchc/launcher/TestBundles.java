package vn.cchc.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Write small bundles and feature files for the tests. */
final class TestBundles {

    private TestBundles() {}

    static Path write(Path folder, String name, Map<String, String> headers, Class<?>... classes) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        headers.forEach(main::putValue);
        Files.createDirectories(folder);
        Path jar = folder.resolve(name + "-1.0.0.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream zip = new JarOutputStream(out, manifest)) {
            for (Class<?> type : classes) {
                String entry = type.getName().replace('.', '/') + ".class";
                zip.putNextEntry(new JarEntry(entry));
                try (var in = type.getClassLoader().getResourceAsStream(entry)) {
                    in.transferTo(zip);
                }
            }
        }
        return jar;
    }

    static void feature(Product product, String name, String... bundles) throws IOException {
        StringBuilder json = new StringBuilder(
                "{ \"feature-resource-version\": \"1.0\", \"id\": \"test:" + name + ":1.0.0\", \"bundles\": [");
        for (int i = 0; i < bundles.length; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\": \"test:" + bundles[i] + ":1.0.0\", \"metadata\": {\"start-order\": "
                            + (bundles.length - i) + "}}");
        }
        Files.createDirectories(product.features());
        Files.writeString(product.features().resolve(name + ".json"), json + "] }");
    }
}
