package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A line that was written beside the same line as it came back, bound words taken apart into the words they gave. */
final class Aligned {

    /**
     * Bound words that are found again without their control.
     *
     * @param bound what was written
     * @param last index of the last returned word that belongs to it
     * @param written as it stands now
     * @param withUnit whether its unit of measure still follows it
     */
    record Again(Token.Bound bound, int last, String written, boolean withUnit) {}

    /** A word that was written; {@code bound} is where it comes from, when it was filled in. */
    private record Atom(Token token, Optional<Token.Bound> bound) {}

    private final List<Atom> before = new ArrayList<>();
    private final List<Token> after;
    private final Map<Token, Token.Bound> pairs;
    private final int[] partner;
    private final Map<Integer, Again> found = new HashMap<>();
    private final List<int[]> open = new ArrayList<>();

    /**
     * Compares two lines.
     *
     * @param pairs numbers of the returned line that are known by their keys, by identity
     */
    Aligned(Line base, Line returned, Map<Token, Token.Bound> pairs) {
        this.after = returned.tokens();
        this.pairs = pairs;
        List<int[]> spans = new ArrayList<>();
        for (Token token : base.tokens()) {
            takeApart(token, spans);
        }
        partner = new int[before.size()];
        java.util.Arrays.fill(partner, -1);
        Common.of(before, after, this::same).forEach(pair -> partner[pair.a()] = pair.b());
        spans.forEach(this::bindAgain);
        open.forEach(this::bindChanged);
    }

    private void takeApart(Token token, List<int[]> spans) {
        boolean byKey = pairs.values().stream().anyMatch(b -> b == token);
        if (token instanceof Token.Bound bound && bound.kind() != Token.Kind.NOTE && !byKey) {
            int start = before.size();
            Line.words(bound.written(), false, false).forEach(word -> before.add(new Atom(word, Optional.of(bound))));
            if (before.size() > start) {
                spans.add(new int[] {start, before.size()});
            }
        } else {
            before.add(new Atom(token, Optional.empty()));
        }
    }

    private boolean same(Atom was, Token is) {
        if (was.token() instanceof Token.Word a && is instanceof Token.Word b) {
            return a.text().equals(b.text());
        }
        if (was.token() instanceof Token.Bound a && is instanceof Token.Bound b && a.kind() == b.kind()) {
            return a.kind() == Token.Kind.NOTE ? sameNote(a, b) : pairs.get(b) == a;
        }
        return false;
    }

    private static boolean sameNote(Token.Bound a, Token.Bound b) {
        return Line.plain(a.written()).equals(Line.plain(b.written()));
    }

    /** Binds words again that are all there, side by side. */
    private void bindAgain(int[] span) {
        int first = partner[span[0]];
        boolean whole = first >= 0;
        for (int i = span[0]; i < span[1]; i++) {
            whole &= partner[i] == first + i - span[0];
        }
        if (whole) {
            Token.Bound bound = before.get(span[0]).bound().orElseThrow();
            found.put(first, new Again(bound, first + span[1] - span[0] - 1, bound.written(), true));
        } else {
            open.add(span);
        }
    }

    /** Binds a figure that stands where the old one stood: beside a word that is still the same. */
    private void bindChanged(int[] span) {
        Token.Bound bound = before.get(span[0]).bound().orElseThrow();
        if (!bound.binding().matches("\\{\\{(change |[A-Z]).*") && bound.key().isEmpty()) {
            return;
        }
        candidates(span).stream()
                .min(Comparator.comparingInt(i -> Written.distance(after.get(i).shown(), figureOf(bound))))
                .ifPresent(i -> bind(bound, span, i));
    }

    private static String figureOf(Token.Bound bound) {
        return Line.words(bound.written(), false, false).stream()
                .map(Token::shown)
                .filter(Written::isFigure)
                .findFirst()
                .orElse("");
    }

    private List<Integer> candidates(int[] span) {
        int left = -1;
        for (int i = 0; i < span[0]; i++) {
            left = partner[i] >= 0 && before.get(i).bound().isEmpty() ? Math.max(left, partner[i]) : left;
        }
        int right = after.size();
        for (int i = before.size() - 1; i >= span[1]; i--) {
            right = partner[i] >= 0 && before.get(i).bound().isEmpty() ? Math.min(right, partner[i]) : right;
        }
        List<Integer> candidates = new ArrayList<>();
        for (int i = left + 1; i < right; i++) {
            if (after.get(i) instanceof Token.Word word
                    && Written.isFigure(word.text())
                    && !isTaken(i)
                    && hasNeighbour(span, i)) {
                candidates.add(i);
            }
        }
        return candidates;
    }

    private boolean isTaken(int index) {
        return found.entrySet().stream()
                .anyMatch(e -> e.getKey() <= index && index <= e.getValue().last());
    }

    private boolean hasNeighbour(int[] span, int index) {
        int figure = span[0];
        for (int i = span[0]; i < span[1]; i++) {
            if (Written.isFigure(before.get(i).token().shown())) {
                figure = i;
                break;
            }
        }
        boolean mark = !Written.isFigure(before.get(figure).token().shown());
        int end = mark ? span[1] - 1 : figure;
        Optional<String> leftWas =
                word(figure, -1, before.stream().map(Atom::token).toList());
        Optional<String> rightWas =
                word(end, 1, before.stream().map(Atom::token).toList());
        Optional<String> leftIs = word(index, -1, after);
        Optional<String> rightIs = word(index, 1, after);
        boolean alone = leftWas.isEmpty() && rightWas.isEmpty();
        return alone
                || (leftWas.isPresent() && leftWas.equals(leftIs))
                || (rightWas.isPresent() && rightWas.equals(rightIs));
    }

    /** Returns the next word that isn't a blank. */
    private static Optional<String> word(int from, int step, List<Token> tokens) {
        for (int i = from + step; i >= 0 && i < tokens.size(); i += step) {
            String shown = tokens.get(i).shown();
            if (!shown.isBlank()) {
                return Optional.of(shown);
            }
        }
        return Optional.empty();
    }

    private void bind(Token.Bound bound, int[] span, int index) {
        List<String> words = new ArrayList<>();
        for (int i = span[0]; i < span[1]; i++) {
            words.add(before.get(i).token().shown());
        }
        int figure = words.indexOf(figureOf(bound));
        int first = index;
        int last = index;
        for (int i = figure + 1;
                figure >= 0 && i < words.size() && shownAt(last + 1).equals(words.get(i));
                i++) {
            last++;
        }
        boolean whole = figure < 0 || last - index == words.size() - 1 - figure;
        if (!whole) {
            last = index;
        }
        for (int i = figure - 1; i >= 0 && shownAt(first - 1).equals(words.get(i)); i--) {
            first--;
        }
        StringBuilder written = new StringBuilder();
        for (int i = first; i <= last; i++) {
            written.append(shownAt(i));
        }
        found.put(first, new Again(bound, last, written.toString(), whole && figure >= 0 || words.size() == 1));
    }

    private String shownAt(int index) {
        return index >= 0 && index < after.size() ? after.get(index).shown() : "\u0000";
    }

    /** Finds bound words that begin at a returned word. */
    Optional<Again> at(int index) {
        return Optional.ofNullable(found.get(index));
    }

    /** Finds the footnote that was written, for one that came back with the same words. */
    Optional<Token.Bound> note(int index) {
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] == index && before.get(i).token() instanceof Token.Bound note) {
                return Optional.of(note);
            }
        }
        return Optional.empty();
    }
}
