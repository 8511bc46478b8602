package vn.cchc.roundtrip.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import vn.cchc.model.LineShape;
import vn.cchc.model.SourceRef;
import vn.cchc.model.Wording;
import vn.cchc.model.WrittenLine;
import vn.cchc.roundtrip.Merge;
import vn.cchc.roundtrip.MergeRequest;
import vn.cchc.roundtrip.internal.Lined.Was;

/** Turns changes of lines that modules, the outline or tables write into decisions about them. */
final class LineEdits {

    private static final String ADDITION = "addition:";
    private static final String OUTLINE = "outline:";
    private static final String MISSING = "/chua-co";

    /** How much a line of today must have in common with one that was written to be it under another number. */
    private static final double SUCCESSOR = 0.6;

    private final MergeRequest request;
    private final Outcome out;
    private final SourceRef file;
    private final Map<String, Integer> added = new HashMap<>();

    LineEdits(MergeRequest request, Outcome out) {
        this.request = request;
        this.out = out;
        this.file = new SourceRef(request.file(), request.writing());
    }

    void change(Was was, LineShape shape, Line theirs, String place) {
        String origin = was.written().origin();
        if (origin.startsWith(OUTLINE) && origin.endsWith(MISSING)) {
            add(origin.substring(0, origin.length() - MISSING.length()), shape, theirs, place);
            return;
        }
        Optional<WrittenLine> today = today(was);
        String source =
                today.map(t -> request.today().sources().get(t.target())).orElse(null);
        boolean own = origin.startsWith(ADDITION);
        if (today.isEmpty()) {
            boolean automatic = origin.equals("none:");
            Merge.Outcome outcome = automatic ? Merge.Outcome.AUTOMATIC : Merge.Outcome.GONE;
            out.edit(Merge.Kind.CHANGED, outcome, place, was.line().shown(), theirs.shown());
            return;
        }
        if (source == null && !own) {
            out.edit(
                    Merge.Kind.CHANGED,
                    Merge.Outcome.AUTOMATIC,
                    place,
                    was.line().shown(),
                    theirs.shown());
            return;
        }
        boolean plain = Lined.isPlain(today.get().shape());
        Line ours = plain
                ? Line.read(today.get().text()).unstyled()
                : Line.read(today.get().text());
        Line base = plain ? was.line().unstyled() : was.line();
        Joined joined = Joined.of(base, ours, theirs, request.choice().takeWord());
        LineShape now = shape == was.written().shape() ? today.get().shape() : shape;
        boolean changed =
                !Joined.same(joined.line(), ours) || now != today.get().shape();
        if (joined.conflict()) {
            out.conflict(request.choice().takeWord(), place, base.shown(), theirs.shown(), ours.shown());
        } else if (changed) {
            out.edit(
                    Merge.Kind.CHANGED,
                    Merge.Outcome.TAKEN,
                    place,
                    base.shown(),
                    joined.line().shown());
        }
        if (changed) {
            say(today.get().target(), source, now, joined.line());
        }
    }

    private void say(String target, @org.jspecify.annotations.Nullable String source, LineShape shape, Line line) {
        if (source == null) {
            out.find(Wording.Kind.ADDED, target)
                    .ifPresent(w -> out.put(
                            new Wording(Wording.Kind.ADDED, target, "", shape, line.source(), w.after(), file)));
        } else {
            out.put(new Wording(Wording.Kind.CHANGED, target, source, shape, line.source(), "", file));
        }
    }

    /** Finds a line in today's report; a module may have put sentences before it, which changes its number. */
    private Optional<WrittenLine> today(Was was) {
        String target = was.written().target();
        List<WrittenLine> lines = request.today().lines();
        Optional<WrittenLine> named =
                lines.stream().filter(line -> line.target().equals(target)).findFirst();
        if (was.written().origin().equals("none:")
                || named.filter(line -> likeness(was, line) >= SUCCESSOR).isPresent()) {
            return was.written().origin().equals("none:") ? Optional.empty() : named;
        }
        String block = target.replaceFirst("/\\d+$", "/");
        return lines.stream()
                .filter(line -> target.startsWith("template:") && line.target().startsWith(block))
                .filter(line -> likeness(was, line) >= SUCCESSOR)
                .findFirst()
                .or(() -> named);
    }

    private static double likeness(Was was, WrittenLine line) {
        return Likeness.of(was.line(), Line.read(line.text()));
    }

    /**
     * Adds a line.
     *
     * @param after name of the line above it
     * @return its name
     */
    String add(String after, LineShape shape, Line line, String place) {
        CRC32 digest = new CRC32();
        digest.update((request.writing() + "\n" + after + "\n" + line.source()).getBytes(StandardCharsets.UTF_8));
        String name = ADDITION + request.writing() + "-" + String.format("%08x", digest.getValue());
        int times = added.merge(name, 1, Integer::sum);
        String target = times == 1 ? name : name + "-" + times;
        if (out.find(Wording.Kind.ADDED, target).isEmpty()) {
            out.put(new Wording(Wording.Kind.ADDED, target, "", shape, line.source(), after, file));
            out.edit(Merge.Kind.ADDED, Merge.Outcome.TAKEN, place, "", line.shown());
        }
        return target;
    }

    void move(Was was, String after, String place) {
        String origin = was.written().origin();
        if (origin.equals("none:")) {
            return;
        }
        if (origin.startsWith(OUTLINE)) {
            out.edit(
                    Merge.Kind.MOVED,
                    Merge.Outcome.AUTOMATIC,
                    place,
                    was.line().shown(),
                    was.line().shown());
            return;
        }
        Optional<Wording> own = out.find(Wording.Kind.ADDED, origin);
        Wording wording = own.map(w -> new Wording(w.kind(), origin, "", w.shape(), w.text(), after, file))
                .orElseGet(() -> new Wording(
                        Wording.Kind.MOVED, origin, "", was.written().shape(), "", after, file));
        boolean accepted = request.choice().acceptMoved();
        boolean known = out.find(wording.kind(), origin)
                .filter(w -> w.after().equals(after))
                .isPresent();
        if (!known) {
            Merge.Outcome outcome = accepted ? Merge.Outcome.TAKEN : Merge.Outcome.LISTED;
            out.edit(
                    Merge.Kind.MOVED,
                    outcome,
                    place,
                    was.line().shown(),
                    was.line().shown());
            if (accepted) {
                out.put(wording);
            }
        }
    }

    /**
     * Notes that a line is gone.
     *
     * @param tableIsThere whether it belongs to a table whose cells came back
     */
    void remove(Was was, boolean tableIsThere, String place) {
        WrittenLine written = was.written();
        boolean caption = written.shape() == LineShape.CAPTION;
        if (written.shape() == LineShape.NOTE && !tableIsThere) {
            return;
        }
        Optional<WrittenLine> today = today(was);
        if (today.isEmpty() && !written.origin().equals("none:")) {
            return;
        }
        boolean table = caption && !tableIsThere;
        String source =
                today.map(t -> request.today().sources().get(t.target())).orElse(null);
        boolean own = written.origin().startsWith(ADDITION);
        boolean mine = own || (source != null && !written.origin().startsWith(OUTLINE) && (!caption || table));
        boolean accepted = mine && request.choice().acceptDeleted();
        out.edit(
                Merge.Kind.REMOVED,
                accepted ? Merge.Outcome.TAKEN : mine ? Merge.Outcome.LISTED : Merge.Outcome.AUTOMATIC,
                place,
                was.line().shown(),
                "");
        if (!accepted) {
            return;
        }
        if (own) {
            withdraw(written.origin());
        } else {
            String target = table ? written.origin() : today.orElseThrow().target();
            out.put(new Wording(
                    Wording.Kind.REMOVED,
                    target,
                    table || source == null ? "" : source,
                    written.shape(),
                    "",
                    "",
                    file));
        }
    }

    /** Takes back a line that was added; those behind it close up. */
    private void withdraw(String target) {
        out.find(Wording.Kind.ADDED, target).ifPresent(gone -> {
            out.withdraw(gone);
            request.today().wordings().stream()
                    .filter(w -> w.after().equals(target))
                    .forEach(w -> out.put(new Wording(
                            w.kind(), w.target(), w.replaces(), w.shape(), w.text(), gone.after(), w.source())));
        });
    }
}
