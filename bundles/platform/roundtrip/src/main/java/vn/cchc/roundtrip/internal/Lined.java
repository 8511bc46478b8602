package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.LineShape;
import vn.cchc.model.WrittenLine;
import vn.cchc.office.ReturnedReport;
import vn.cchc.office.ReturnedReport.ReturnedBlock;

/**
 * The lines of text that were written beside those that came back; cells are compared by table.
 *
 * <p>A line is known by its anchor, else by its words: programs and people lose bookmarks, and two lines that a paragraph was
 * split into may both claim one.
 */
final class Lined {

    /** How much two lines must have in common to be one. */
    private static final double ALIKE = 0.6;

    /** A line with less in common than this has lost its words to another. */
    private static final double FOREIGN = 0.2;

    /** A line that was written. */
    record Was(int index, WrittenLine written, Line line) {}

    /** A line that came back. */
    record Came(int index, LineShape shape, Line line, int anchor) {}

    private final List<Was> was = new ArrayList<>();
    private final List<Came> came = new ArrayList<>();
    private final Map<Came, Was> pairs = new HashMap<>();
    private final Map<Was, Came> back = new HashMap<>();

    Lined(List<WrittenLine> base, ReturnedReport returned) {
        for (WrittenLine written : base) {
            if (written.shape() != LineShape.CELL) {
                was.add(new Was(was.size(), written, Line.read(written.text())));
            }
        }
        List<ReturnedBlock> blocks = returned.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            ReturnedBlock block = blocks.get(i);
            LineShape shape = LineShape.valueOf(block.shape().name());
            if (shape != LineShape.CELL) {
                Line line = LineReader.raw(block.pieces());
                if (!line.isEmpty()) {
                    came.add(new Came(
                            i,
                            shape,
                            isPlain(shape) ? line.unstyled() : line,
                            block.anchor().orElse(0)));
                }
            }
        }
        byAnchor();
        bySameWords();
        byLikeness();
    }

    /** Headings, captions and notes look as the form says: their styles say nothing. */
    static boolean isPlain(LineShape shape) {
        return switch (shape) {
            case HEADING, RUN_IN, CAPTION, NOTE, CELL -> true;
            case PARAGRAPH, DASH, PLUS -> false;
        };
    }

    List<Was> was() {
        return was;
    }

    List<Came> came() {
        return came;
    }

    Optional<Was> of(Came line) {
        return Optional.ofNullable(pairs.get(line));
    }

    Optional<Came> of(Was line) {
        return Optional.ofNullable(back.get(line));
    }

    private void byAnchor() {
        Map<Integer, List<Came>> claims = new HashMap<>();
        for (Came line : came) {
            if (line.anchor() > 0 && line.shape() != LineShape.NOTE) {
                claims.computeIfAbsent(line.anchor(), a -> new ArrayList<>()).add(line);
            }
        }
        for (Was line : was) {
            if (line.written().shape() != LineShape.NOTE) {
                List<Came> claiming = claims.getOrDefault(line.written().anchor(), List.of());
                best(line, claiming).filter(c -> !isForeign(line, c)).ifPresent(c -> pair(line, c));
            }
        }
        // A line may have been written anew from its first word to its last.
        for (Was line : was) {
            if (!back.containsKey(line) && line.written().shape() != LineShape.NOTE) {
                best(line, unpaired(claims.getOrDefault(line.written().anchor(), List.of())))
                        .filter(c -> bestElsewhere(line, c) < ALIKE)
                        .ifPresent(c -> pair(line, c));
            }
        }
    }

    private boolean isForeign(Was line, Came claiming) {
        return Likeness.of(line.line(), claiming.line()) < FOREIGN;
    }

    private double bestElsewhere(Was line, Came except) {
        return unpaired(came).stream()
                .filter(c -> c != except)
                .mapToDouble(c -> Likeness.of(line.line(), c.line()))
                .max()
                .orElse(0);
    }

    private List<Came> unpaired(List<Came> lines) {
        return lines.stream().filter(c -> !pairs.containsKey(c)).toList();
    }

    private static Optional<Came> best(Was line, List<Came> claiming) {
        Optional<Came> best = Optional.empty();
        double likeness = -1;
        for (Came c : claiming) {
            double now = Likeness.of(line.line(), c.line());
            if (now > likeness) {
                best = Optional.of(c);
                likeness = now;
            }
        }
        return best;
    }

    private void pair(Was line, Came with) {
        pairs.put(with, line);
        back.put(line, with);
    }

    private void bySameWords() {
        Map<String, List<Came>> byWords = new HashMap<>();
        unpaired(came).forEach(c -> byWords.computeIfAbsent(c.line().shown(), s -> new ArrayList<>())
                .add(c));
        for (Was line : was) {
            List<Came> same = byWords.getOrDefault(line.line().shown(), List.of());
            if (!back.containsKey(line) && !same.isEmpty()) {
                pair(line, same.remove(0));
            }
        }
    }

    private void byLikeness() {
        for (Was line : was) {
            if (!back.containsKey(line)) {
                best(line, unpaired(came))
                        .filter(c -> Likeness.of(line.line(), c.line()) >= ALIKE
                                && isPlain(c.shape()) == isPlain(line.written().shape()))
                        .ifPresent(c -> pair(line, c));
            }
        }
    }

    /** Returns the lines that stand elsewhere than they were written, in the order in which they came back. */
    List<Came> moved() {
        List<Came> kept = came.stream().filter(pairs::containsKey).toList();
        List<Integer> order =
                kept.stream().map(c -> of(c).map(Was::index).orElse(0)).toList();
        List<Integer> rising = Common.rising(order);
        List<Came> moved = new ArrayList<>(kept);
        rising.forEach(i -> moved.remove(kept.get(i)));
        return moved;
    }
}
