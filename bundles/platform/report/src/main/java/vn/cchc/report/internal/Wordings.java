package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.LineShape;
import vn.cchc.model.Wording;
import vn.cchc.report.doc.Origin;

/**
 * What people decided in Word, found by the line it is about.
 *
 * <p>A decision about words holds as long as the words that it replaces are still those of the module. When a module puts
 * a sentence before them, their number changes and they are found by themselves.
 */
final class Wordings {

    private final List<Wording> all;
    private final Map<String, String> sources;
    private final Set<Wording> used = new HashSet<>();

    /**
     * Makes the index.
     *
     * @param all what was decided
     * @param sources the words of all lines that modules and the outline have
     */
    Wordings(List<Wording> all, Map<String, String> sources) {
        this.all = all;
        this.sources = new HashMap<>(sources);
    }

    /** A line's words and shape. */
    record Line(LineShape shape, String text) {}

    /**
     * Finds what is to be printed instead of a line.
     *
     * @param target name of the line
     * @param source the words that stand behind it
     * @return the line to print: as it was given when nobody decided otherwise; empty when it is left out
     */
    Optional<Line> decide(String target, LineShape shape, String source) {
        sources.put(target, source);
        if (find(Wording.Kind.REMOVED, target, source).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(find(Wording.Kind.CHANGED, target, source)
                .map(wording -> new Line(wording.shape(), wording.text()))
                .orElseGet(() -> new Line(shape, source)));
    }

    /** Notes what stands behind a line that only its author may change here. */
    void own(Origin origin, String source) {
        sources.put(origin.id(), source);
    }

    private Optional<Wording> find(Wording.Kind kind, String target, String source) {
        List<Wording> fitting = all.stream()
                .filter(w -> w.kind() == kind && w.replaces().equals(source))
                .filter(w -> block(w.target()).equals(block(target)))
                .toList();
        Optional<Wording> found = fitting.stream()
                .filter(w -> w.target().equals(target))
                .findFirst()
                .or(() -> fitting.stream()
                        .filter(w -> !w.target().contains("#") && !source.equals(sources.get(w.target())))
                        .findFirst());
        found.ifPresent(used::add);
        return found;
    }

    /** Returns the name of a line without its last number. */
    private static String block(String target) {
        return target.contains("#") ? target : target.replaceFirst("/\\d+$", "");
    }

    /** Returns the decisions of a kind, in the order in which they were made. */
    List<Wording> of(Wording.Kind kind) {
        return all.stream().filter(w -> w.kind() == kind).toList();
    }

    Map<String, String> sources() {
        return sources;
    }

    /** Returns the decisions about words that are no longer there; a line that isn't printed today proves nothing. */
    List<Wording> stale() {
        List<Wording> stale = new ArrayList<>();
        for (Wording wording : all) {
            boolean aboutWords = wording.kind() == Wording.Kind.CHANGED || wording.kind() == Wording.Kind.REMOVED;
            String now = sources.get(wording.target());
            if (aboutWords && !used.contains(wording) && now != null && !now.equals(wording.replaces())) {
                stale.add(wording);
            }
        }
        return stale;
    }
}
