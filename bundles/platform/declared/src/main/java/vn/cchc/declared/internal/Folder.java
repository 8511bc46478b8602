package vn.cchc.declared.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** The root that holds a plugin's files; nothing outside of it can be opened. */
public interface Folder {

    /** Opens a file; empty when there is none. */
    Optional<InputStream> open(String name) throws IOException;

    /** Returns the name by which messages call a file. */
    String display(String name);

    /** Makes the folder on disk. */
    static Folder of(Path root) {
        return new Folder() {
            @Override
            public Optional<InputStream> open(String name) throws IOException {
                Path file = root.resolve(name);
                if (!Files.isRegularFile(file)) {
                    return Optional.empty();
                }
                // A link could point outside.
                if (!file.toRealPath().startsWith(root.toRealPath())) {
                    return Optional.empty();
                }
                return Optional.of(Files.newInputStream(file));
            }

            @Override
            public String display(String name) {
                return name;
            }
        };
    }

    /** Makes the folder of a bundle's root. */
    static Folder of(Bundle bundle) {
        return new Folder() {
            @Override
            public Optional<InputStream> open(String name) throws IOException {
                URL entry = bundle.getEntry(name);
                return entry == null ? Optional.empty() : Optional.of(entry.openStream());
            }

            @Override
            public String display(String name) {
                return bundle.getSymbolicName() + "/" + name;
            }
        };
    }

    /** Makes the folder in which a resource lies. */
    static Folder of(URL file) {
        return new Folder() {
            @Override
            public Optional<InputStream> open(String name) throws IOException {
                try {
                    return Optional.of(new URL(file, name).openStream());
                } catch (FileNotFoundException missing) {
                    return Optional.empty();
                }
            }

            @Override
            public String display(String name) {
                return name;
            }
        };
    }
}
