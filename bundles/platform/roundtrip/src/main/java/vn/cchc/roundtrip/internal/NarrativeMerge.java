package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.BlockKind;
import vn.cchc.model.LineShape;
import vn.cchc.model.Narrative;
import vn.cchc.model.SourceRef;
import vn.cchc.plugin.template.NarrativeText;
import vn.cchc.roundtrip.Merge;
import vn.cchc.roundtrip.internal.Lined.Was;

/**
 * Brings changes home into one narrative.
 *
 * <p>The lines that were written are found again in the narrative as it is today; a line that nobody touched in Word stays
 * as it is there, letter by letter.
 */
final class NarrativeMerge {

    /** How much a line of today must have in common with one that was written to be its successor. */
    private static final double SUCCESSOR = 0.5;

    /** A line of the narrative. */
    private static final class Item {
        private NarrativeText.Line raw;
        private Line line;

        Item(NarrativeText.Line raw, Line line) {
            this.raw = raw;
            this.line = line;
        }

        void say(LineShape shape, Line now) {
            raw = new NarrativeText.Line(shape, now.source());
            line = now;
        }
    }

    private final String key;
    private final Optional<Narrative> current;
    private final Outcome out;
    private final boolean takeWord;
    private final List<Item> items = new ArrayList<>();
    private final Map<Was, Item> successors = new HashMap<>();
    private final Map<Was, Item> lastAdded = new HashMap<>();

    /**
     * Makes one.
     *
     * @param key place and kind, {@code the-che/ton-tai}
     * @param current the narrative; empty when nobody has written it
     * @param today its lines as they would be printed, by number
     * @param base its lines as they were written
     */
    NarrativeMerge(
            String key,
            Optional<Narrative> current,
            Map<Integer, Line> today,
            List<Was> base,
            Outcome out,
            boolean takeWord) {
        this.key = key;
        this.current = current;
        this.out = out;
        this.takeWord = takeWord;
        List<NarrativeText.Line> lines =
                current.map(n -> NarrativeText.read(n.text())).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            Line line = today.getOrDefault(i + 1, Line.plain(lines.get(i).text()));
            items.add(new Item(lines.get(i), line));
        }
        findSuccessors(base.stream().filter(was -> !was.line().isOnlyMarks()).toList());
    }

    private void findSuccessors(List<Was> base) {
        Common.of(base, items, (was, item) -> Joined.same(was.line(), item.line))
                .forEach(pair -> successors.put(base.get(pair.a()), items.get(pair.b())));
        for (Was was : base) {
            if (!successors.containsKey(was)) {
                items.stream()
                        .filter(item -> !successors.containsValue(item))
                        .filter(item -> Likeness.of(was.line(), item.line) >= SUCCESSOR)
                        .findFirst()
                        .ifPresent(item -> successors.put(was, item));
            }
        }
    }

    void change(Was was, LineShape shape, Line theirs, String place) {
        Item item = successors.get(was);
        if (was.line().isOnlyMarks()) {
            add(was, shape, theirs, place);
            return;
        }
        if (item == null) {
            boolean there = items.stream().anyMatch(other -> Joined.same(other.line, theirs));
            if (!there) {
                out.conflict(takeWord, place, was.line().shown(), theirs.shown(), "");
                if (takeWord) {
                    insert(was, shape, theirs);
                }
            }
            return;
        }
        Joined joined = Joined.of(was.line(), item.line, theirs, takeWord);
        LineShape now = shape == was.written().shape() ? item.raw.shape() : shape;
        if (joined.conflict()) {
            out.conflict(takeWord, place, was.line().shown(), theirs.shown(), item.line.shown());
        } else if (!Joined.same(joined.line(), item.line) || now != item.raw.shape()) {
            out.edit(
                    Merge.Kind.CHANGED,
                    Merge.Outcome.TAKEN,
                    place,
                    was.line().shown(),
                    joined.line().shown());
        }
        if (!Joined.same(joined.line(), item.line) || now != item.raw.shape()) {
            item.say(now, joined.line());
        }
    }

    void add(Was after, LineShape shape, Line line, String place) {
        boolean there = items.stream()
                .anyMatch(item -> Joined.same(item.line, line)
                        && (!successors.containsValue(item) || successors.get(after) == item));
        if (!there) {
            insert(after, shape, line);
            out.edit(Merge.Kind.ADDED, Merge.Outcome.TAKEN, place, "", line.shown());
        }
    }

    private void insert(Was after, LineShape shape, Line line) {
        Item item = new Item(new NarrativeText.Line(shape, line.source()), line);
        Item before = lastAdded.getOrDefault(after, successors.get(after));
        items.add(before == null ? placeOf(after) : items.indexOf(before) + 1, item);
        lastAdded.put(after, item);
    }

    /** Returns the place behind the last line before one that is gone. */
    private int placeOf(Was gone) {
        int place = 0;
        for (Map.Entry<Was, Item> entry : successors.entrySet()) {
            if (entry.getKey().index() < gone.index()) {
                place = Math.max(place, items.indexOf(entry.getValue()) + 1);
            }
        }
        return successors.isEmpty() ? items.size() : place;
    }

    void remove(Was was, boolean accepted, String place) {
        Item item = successors.get(was);
        if (item == null) {
            return;
        }
        boolean changedSince = !Joined.same(was.line(), item.line);
        if (changedSince) {
            out.conflict(accepted && takeWord, place, was.line().shown(), "", item.line.shown());
        } else {
            Merge.Outcome outcome = accepted ? Merge.Outcome.TAKEN : Merge.Outcome.LISTED;
            out.edit(Merge.Kind.REMOVED, outcome, place, was.line().shown(), "");
        }
        if (accepted && (!changedSince || takeWord)) {
            items.remove(item);
        }
    }

    /** Moves a line behind or before another of the same narrative; does nothing when it stands there already. */
    void move(Was was, Was other, boolean behind, boolean accepted, String place) {
        Item item = successors.get(was);
        Item beside = successors.get(other);
        if (item == null || beside == null || items.indexOf(item) == items.indexOf(beside) + (behind ? 1 : -1)) {
            return;
        }
        Merge.Outcome outcome = accepted ? Merge.Outcome.TAKEN : Merge.Outcome.LISTED;
        out.edit(
                Merge.Kind.MOVED, outcome, place, was.line().shown(), was.line().shown());
        if (accepted) {
            items.remove(item);
            items.add(items.indexOf(beside) + (behind ? 1 : 0), item);
        }
    }

    /** Hands the narrative over when it says something else now. */
    void finish(SourceRef file) {
        String text = NarrativeText.write(items.stream().map(item -> item.raw).toList());
        String before = current.map(n -> NarrativeText.write(NarrativeText.read(n.text())))
                .orElse("");
        if (text.equals(before)) {
            return;
        }
        if (text.isBlank()) {
            current.ifPresent(out::empty);
            return;
        }
        int slash = key.lastIndexOf('/');
        BlockKind kind = BlockKind.byId(key.substring(slash + 1)).orElseThrow();
        out.put(new Narrative(key.substring(0, slash), kind, text, file));
    }
}
