package vn.cchc.declared;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.declared.internal.Folder;
import vn.cchc.declared.internal.section.SectionReader;
import vn.cchc.plugin.SectionPlugin;

/** Reads section plugins from files, without a framework. */
public final class DeclaredSections {

    private final SectionReader reader = new SectionReader();

    /** Reads one section: the YAML file and the Markdown file of the same name beside it. */
    public Reading<SectionPlugin> read(Path yaml) {
        Path file = yaml.toAbsolutePath();
        return reader.read(Folder.of(Objects.requireNonNull(file.getParent())), nameOf(file));
    }

    /** Reads one section from wherever its files are, such as a jar. */
    public Reading<SectionPlugin> read(URL yaml) {
        String path = yaml.getPath();
        return reader.read(Folder.of(yaml), path.substring(path.lastIndexOf('/') + 1));
    }

    /**
     * Reads every section of a folder, in the order of the file names.
     *
     * @throws IOException when the folder can't be listed
     */
    public List<Reading<SectionPlugin>> readAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> nameOf(file).endsWith(".yaml"))
                    .sorted()
                    .map(this::read)
                    .toList();
        }
    }

    private static String nameOf(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }
}
