package vn.cchc.declared.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.cchc.declared.Problem;

/** Collects the mistakes of one declaration while its files are read. */
public final class Problems {

    /** More than a person reads, and few enough for any machine. */
    private static final int LIMIT = 200;

    private final List<Problem> found = new ArrayList<>();

    /**
     * Adds a mistake: the reason is the text of the key, the remedy the text of the key with {@code .fix} after it.
     */
    public void add(String file, int line, String path, String key, Object... arguments) {
        if (found.size() == LIMIT) {
            return;
        }
        add(new Problem(file, line, path, Messages.text(key, arguments), Messages.optional(key + ".fix", arguments)));
    }

    /** Adds a mistake that is already put into words; the first 200 are kept. */
    public void add(Problem problem) {
        if (found.size() < LIMIT) {
            found.add(problem);
        }
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
                        .sorted(Comparator.comparingInt(Problem::line)))
                .distinct()
                .toList();
    }
}
