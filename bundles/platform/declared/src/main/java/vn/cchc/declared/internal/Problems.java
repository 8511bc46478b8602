package vn.cchc.declared.internal;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.declared.Problem;

/** Collects the mistakes of one declaration while its files are read. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /**
     * Adds a mistake: the reason is the text of the key, the remedy the text of the key with {@code .fix} after it.
     */
    public void add(String file, int line, String path, String key, Object... arguments) {
        found.add(new Problem(
                file, line, path, Messages.text(key, arguments), Messages.optional(key + ".fix", arguments)));
    }

    /** Adds a mistake that is already put into words. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Tells whether there is none. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns how many there are so far. */
    public int size() {
        return found.size();
    }

    /** Returns them, by file in the order read and by line within it. */
    public List<Problem> list() {
        List<String> files = found.stream().map(Problem::file).distinct().toList();
        return files.stream()
                .flatMap(file -> found.stream()
                        .filter(problem -> problem.file().equals(file))
                        .sorted(java.util.Comparator.comparingInt(Problem::line)))
                .distinct()
                .toList();
    }
}
