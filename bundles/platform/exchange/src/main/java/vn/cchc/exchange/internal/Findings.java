package vn.cchc.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.exchange.ImportNote;
import vn.cchc.exchange.ImportProblem;

/** Collects what is wrong and what was put right, over all files of one import. */
final class Findings {

    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<ImportNote> notes = new ArrayList<>();

    /** Notes a problem; the remedy is the text of the key with {@code .fix}. */
    void problem(Place place, String key, Object... arguments) {
        fault(place, Messages.text(key, arguments), Messages.optional(key + ".fix", arguments));
    }

    /** Notes a name that nobody knows, with the nearest known one when there is one. */
    void unknown(Place place, String key, String typed, Optional<String> nearest) {
        String remedy = nearest.map(n -> Messages.text("did-you-mean", n))
                .orElseGet(() -> Messages.optional(key + ".fix", typed));
        fault(place, Messages.text(key, typed), remedy);
    }

    /** Notes a problem that is already in words. */
    void fault(Place place, String what, String remedy) {
        problems.add(new ImportProblem(place.file(), place.line(), place.column(), what, remedy));
    }

    void note(Place place, String key, Object... arguments) {
        notes.add(new ImportNote(place.file(), place.line(), Messages.text(key, arguments)));
    }

    List<ImportProblem> problems() {
        return problems;
    }

    List<ImportNote> notes() {
        return notes;
    }
}
