package vn.cchc.declared;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of reading one declaration: what it declares, or every mistake that was found in it.
 *
 * @param declared what was read; empty when there is a problem
 * @param problems all mistakes, in the order of the files' lines
 */
public record Reading<T>(Optional<T> declared, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    /** Returns what was read, or throws with every problem named. */
    public T orElseThrow() {
        return declared.orElseThrow(() -> new IllegalArgumentException(String.join(
                System.lineSeparator(), problems.stream().map(Problem::toString).toList())));
    }
}
