package vn.cchc.roundtrip.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.model.LineShape;
import vn.cchc.model.Narrative;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.SourceRef;
import vn.cchc.model.WrittenLine;
import vn.cchc.roundtrip.Merge;
import vn.cchc.roundtrip.MergeRequest;
import vn.cchc.roundtrip.internal.Lined.Came;
import vn.cchc.roundtrip.internal.Lined.Was;

/** Walks through an edited report and sends each change where it belongs. */
public final class ReportMerger {

    private static final String NARRATIVE = "narrative:";

    private final MergeRequest request;
    private final Outcome out;
    private final Lined lined;
    private final Tables tables;
    private final Places places;
    private final LineEdits lines;
    private final Map<ObservationKey, Token.Bound> known;
    private final Map<String, NarrativeMerge> narratives = new LinkedHashMap<>();

    public ReportMerger(MergeRequest request) {
        this.request = request;
        this.out = new Outcome(request);
        this.lined = new Lined(request.base(), request.returned());
        this.tables = new Tables(request.base(), request.returned());
        this.places = new Places(lined, request.today().headings());
        this.lines = new LineEdits(request, out);
        this.known = LineReader.known(
                request.base().stream().map(line -> Line.read(line.text())).toList());
    }

    /** Returns what is to become of it. */
    public Merge merge() {
        readLines();
        moves();
        deletions();
        for (Tables.Pair pair : tables.pairs()) {
            new TableMerge(request, out, known)
                    .merge(pair, places.ofBlock(pair.came().index()));
        }
        narratives.values().forEach(narrative -> narrative.finish(new SourceRef(request.file(), request.writing())));
        request.returned()
                .comments()
                .forEach(comment -> out.remark(new Merge.Remark(
                        places.ofBlock(comment.block()), comment.quote(), comment.text(), comment.author())));
        return out.merge();
    }

    private void readLines() {
        // Where the line before stands: a line that was written, or the name of one that was added.
        Optional<Was> before = Optional.empty();
        String after = "";
        for (Came came : lined.came()) {
            Optional<Was> was = lined.of(came);
            if (was.isPresent()) {
                change(was.get(), came);
                if (!was.get().written().origin().equals("none:")) {
                    before = was;
                    after = was.get().written().origin();
                }
            } else if (before.isPresent() && isNarrative(before.get())) {
                EditedLine edited = read(new Line(List.of()), came);
                narrative(before.get()).add(before.get(), ownShape(came), edited.line(), places.of(came));
            } else {
                EditedLine edited = read(new Line(List.of()), came);
                after = lines.add(after, ownShape(came), edited.line(), places.of(came));
            }
        }
    }

    private EditedLine read(Line base, Came came) {
        EditedLine edited = new LineReader(base, known).read(came.line());
        out.propose(edited.figures(), places.of(came));
        return edited;
    }

    private void change(Was was, Came came) {
        boolean plain = Lined.isPlain(was.written().shape());
        Line base = plain ? was.line().unstyled() : was.line();
        EditedLine edited = read(base, came);
        Line theirs = plain ? Capitals.undone(base, edited.line().unstyled()) : edited.line();
        LineShape shape = plain ? was.written().shape() : ownShape(came);
        if (Joined.same(base, theirs) && shape == was.written().shape()) {
            return;
        }
        if (isNarrative(was)) {
            narrative(was).change(was, shape, theirs, places.of(came));
        } else {
            lines.change(was, shape, theirs, places.of(came));
        }
    }

    /** A new heading is one inside the text: those of the outline belong to the round. */
    private static LineShape ownShape(Came came) {
        return switch (came.shape()) {
            case HEADING -> LineShape.RUN_IN;
            case CAPTION, NOTE, CELL -> LineShape.PARAGRAPH;
            default -> came.shape();
        };
    }

    private void moves() {
        List<Came> all = lined.came();
        for (Came came : lined.moved()) {
            Was was = lined.of(came).orElseThrow();
            int index = all.indexOf(came);
            Optional<Was> above = index > 0 ? lined.of(all.get(index - 1)) : Optional.empty();
            Optional<Was> below = index + 1 < all.size() ? lined.of(all.get(index + 1)) : Optional.empty();
            boolean accepted = request.choice().acceptMoved();
            if (above.filter(a -> isSameNarrative(a, was)).isPresent()) {
                narrative(was).move(was, above.get(), true, accepted, places.of(came));
            } else if (below.filter(b -> isSameNarrative(b, was)).isPresent()) {
                narrative(was).move(was, below.get(), false, accepted, places.of(came));
            } else if (was.written().shape() != LineShape.NOTE) {
                lines.move(was, above(all, index), places.of(came));
            }
        }
    }

    private String above(List<Came> all, int index) {
        for (int i = index - 1; i >= 0; i--) {
            Optional<Was> was = lined.of(all.get(i));
            if (was.isPresent() && !was.get().written().origin().equals("none:")) {
                return was.get().written().origin();
            }
        }
        return "";
    }

    private void deletions() {
        for (Was was : lined.was()) {
            if (lined.of(was).isPresent()) {
                continue;
            }
            if (isNarrative(was)) {
                narrative(was).remove(was, request.choice().acceptDeleted(), places.of(was));
            } else {
                lines.remove(was, tables.isThere(was.written().anchor()), places.of(was));
            }
        }
    }

    private static boolean isNarrative(Was was) {
        return was.written().origin().startsWith(NARRATIVE);
    }

    private static boolean isSameNarrative(Was a, Was b) {
        return isNarrative(a) && isNarrative(b) && key(a.written()).equals(key(b.written()));
    }

    private static String key(WrittenLine line) {
        return line.origin().substring(NARRATIVE.length(), line.origin().lastIndexOf('/'));
    }

    private static int number(WrittenLine line) {
        return Integer.parseInt(line.origin().substring(line.origin().lastIndexOf('/') + 1));
    }

    private NarrativeMerge narrative(Was was) {
        return narratives.computeIfAbsent(key(was.written()), this::narrative);
    }

    private NarrativeMerge narrative(String key) {
        Optional<Narrative> current = request.today().narratives().stream()
                .filter(n -> (n.place() + "/" + n.block().id()).equals(key))
                .findFirst();
        Map<Integer, Line> today = new HashMap<>();
        request.today().lines().stream()
                .filter(line -> line.origin().startsWith(NARRATIVE) && key(line).equals(key))
                .forEach(line -> today.putIfAbsent(number(line), Line.read(line.text())));
        List<Was> base = lined.was().stream()
                .filter(was -> isNarrative(was) && key(was.written()).equals(key))
                .collect(Collectors.toList());
        return new NarrativeMerge(
                key, current, today, base, out, request.choice().takeWord());
    }
}
