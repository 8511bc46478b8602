package vn.cchc.exchange;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.store.ChangeSet;

/**
 * The outcome of reading files.
 *
 * @param changes what to apply; present exactly when there is no problem
 * @param problems everything that is wrong, in the order of files and lines
 * @param notes what was put right or left out without harm
 * @param counts how many records of each kind were read
 * @param files the files that were read
 */
public record ImportResult(
        Optional<ChangeSet> changes,
        List<ImportProblem> problems,
        List<ImportNote> notes,
        Map<ImportKind, Integer> counts,
        List<Path> files) {

    public ImportResult {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        EnumMap<ImportKind, Integer> ordered = new EnumMap<>(ImportKind.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
        files = List.copyOf(files);
        if (changes.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("an import has changes exactly when it has no problem");
        }
    }

    /** Returns how many records of that kind were read. */
    public int count(ImportKind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
