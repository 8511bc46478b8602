package vn.cchc.exchange.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the files to read: those named, and of a folder those that look like import files. */
final class InputFiles {

    private static final Logger LOG = LoggerFactory.getLogger(InputFiles.class);

    private final Findings findings;
    private final Set<Path> files = new LinkedHashSet<>();

    InputFiles(Findings findings) {
        this.findings = findings;
    }

    /** Returns the files in order, each once, with the names that messages call them by. */
    Map<Path, String> find(List<Path> paths) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                files.add(path.toAbsolutePath().normalize());
            }
        }
        Map<String, Integer> uses = new HashMap<>();
        files.forEach(file -> uses.merge(shortName(file), 1, Integer::sum));
        Map<Path, String> named = new LinkedHashMap<>();
        for (Path file : files) {
            String name = shortName(file);
            named.put(file, uses.getOrDefault(name, 1) > 1 ? file.toString() : name);
        }
        return named;
    }

    static String shortName(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private void addFolder(Path folder) {
        Place place = new Place(shortName(folder.toAbsolutePath().normalize()), 0, "");
        List<Path> inside = new ArrayList<>();
        try (Stream<Path> listed = Files.list(folder)) {
            listed.filter(Files::isRegularFile).sorted().forEach(inside::add);
        } catch (IOException e) {
            LOG.debug("{} can't be listed", folder, e);
            findings.problem(place, "file.unreadable", folder);
            return;
        }
        int before = files.size();
        for (Path file : inside) {
            String name = shortName(file).toLowerCase(Locale.ROOT);
            if (name.startsWith(".") || name.startsWith("~$")) {
                continue;
            }
            if (name.endsWith(".csv") || (name.startsWith("thuyet-minh") && name.endsWith(".md"))) {
                files.add(file.toAbsolutePath().normalize());
            } else {
                findings.note(new Place(shortName(file), 0, ""), "note.skipped");
            }
        }
        if (files.size() == before) {
            findings.problem(place, "folder.empty", folder);
        }
    }
}
