package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.ObservationKey;
import vn.cchc.office.ReturnedReport;
import vn.cchc.plugin.template.PeriodRef;
import vn.cchc.plugin.template.Sentences;
import vn.cchc.plugin.template.TemplatePart;

/**
 * Finds the bound words of a line in what came back.
 *
 * <p>A number that still has its content control is known by its key. Where the control was lost, the words are compared
 * with those that were written: what is unchanged is bound again, and a figure between words that are still the same is
 * the old number changed. Whatever else people typed is text.
 */
final class LineReader {

    private final Line base;
    private final Map<ObservationKey, Token.Bound> known;
    private final List<EditedLine.Figure> figures = new ArrayList<>();

    /**
     * Makes one.
     *
     * @param base the line as it was written; empty for a new one
     * @param known the numbers of the whole report, for those that were copied from another line
     */
    LineReader(Line base, Map<ObservationKey, Token.Bound> known) {
        this.base = base;
        this.known = known;
    }

    /** Turns the pieces of a line into words; its numbers know their keys only. */
    static Line raw(List<ReturnedReport.Piece> pieces) {
        List<Token> tokens = new ArrayList<>();
        for (ReturnedReport.Piece piece : pieces) {
            if (piece instanceof ReturnedReport.Words words) {
                tokens.addAll(Line.words(words.text(), words.bold(), words.italic()));
            } else if (piece instanceof ReturnedReport.BoundNumber number) {
                // An empty control is what is left when somebody deletes a number.
                if (!number.written().isBlank()) {
                    tokens.add(new Token.Bound(Token.Kind.NUMBER, "", number.written(), Optional.of(number.key())));
                }
            } else if (piece instanceof ReturnedReport.Note note) {
                tokens.add(new Token.Bound(Token.Kind.NOTE, "", note.text().strip(), Optional.empty()));
            }
        }
        return new Line(tokens);
    }

    EditedLine read(Line came) {
        Line returned = new TouchingDigits(base).takenIn(came);
        Map<Token, Token.Bound> pairs = byKey(returned);
        Aligned aligned = new Aligned(base, returned, pairs);
        List<Token> out = new ArrayList<>();
        for (int i = 0; i < returned.tokens().size(); i++) {
            Token token = returned.tokens().get(i);
            Optional<Aligned.Again> again = aligned.at(i);
            if (again.isPresent()) {
                again(again.get(), out);
                i = again.get().last();
            } else if (token instanceof Token.Bound bound) {
                bound(bound, Optional.ofNullable(pairs.get(token)), aligned.note(i), out);
            } else {
                out.add(token);
            }
        }
        return new EditedLine(new Line(out), figures);
    }

    /** Pairs the numbers that still have their controls; the keys are those of objects, for equal numbers may repeat. */
    private Map<Token, Token.Bound> byKey(Line returned) {
        List<Token.Bound> before = numbers(base);
        List<Token.Bound> after = numbers(returned);
        Map<Token, Token.Bound> pairs = new java.util.IdentityHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Common.Pair pair : Common.of(before, after, (b, a) -> b.key().equals(a.key()))) {
            pairs.put(after.get(pair.b()), before.get(pair.a()));
            taken.add(pair.a());
        }
        for (Token.Bound number : after) {
            for (int i = 0; i < before.size() && !pairs.containsKey(number); i++) {
                if (!taken.contains(i) && before.get(i).key().equals(number.key())) {
                    pairs.put(number, before.get(i));
                    taken.add(i);
                }
            }
        }
        return pairs;
    }

    private static List<Token.Bound> numbers(Line line) {
        return line.tokens().stream()
                .filter(t -> t instanceof Token.Bound bound && bound.kind() == Token.Kind.NUMBER)
                .map(Token.Bound.class::cast)
                .toList();
    }

    private void again(Aligned.Again again, List<Token> out) {
        Token.Bound bound = again.bound();
        if (!again.written().equals(bound.written()) && !Written.same(bound.written(), again.written())) {
            figures.add(new EditedLine.Figure(bound, again.written()));
        }
        out.add(again.withUnit() ? bound : withoutUnit(bound));
    }

    private static Token.Bound withoutUnit(Token.Bound bound) {
        return new Token.Bound(bound.kind(), bound.binding().replace(" unit}}", "}}"), bound.written(), bound.key());
    }

    private void bound(Token.Bound bound, Optional<Token.Bound> pair, Optional<Token.Bound> note, List<Token> out) {
        if (bound.kind() == Token.Kind.NOTE) {
            out.add(note.orElseGet(() -> new Token.Bound(
                    Token.Kind.NOTE,
                    Sentences.binding(new TemplatePart.Note(bound.written())),
                    bound.written(),
                    Optional.empty())));
            return;
        }
        Token.Bound number = pair.or(() -> bound.key().map(known::get)).orElseGet(() -> foreign(bound));
        String before = number.written();
        String after = bound.written();
        if (after.startsWith(before) && !before.isEmpty() && continues(after.substring(before.length()))) {
            out.add(number);
            out.addAll(Line.words(after.substring(before.length()), false, false));
            return;
        }
        if (!Written.same(before, after)) {
            figures.add(new EditedLine.Figure(number, after.strip()));
        }
        out.add(number);
    }

    /** Tells whether words that were typed into a control go on after the number; digits would belong to it. */
    private static boolean continues(String rest) {
        return !rest.isEmpty() && !rest.matches("(?s)[.,]?[\\d%].*");
    }

    /** A number of another line, as the language of templates names it. */
    private static Token.Bound foreign(Token.Bound bound) {
        ObservationKey key = bound.key().orElseThrow();
        boolean unit = bound.written().matches("(?s).*\\d\\s+\\p{L}.*");
        String binding =
                Sentences.binding(new TemplatePart.Number(key.indicator(), new PeriodRef.At(key.period()), unit));
        return new Token.Bound(bound.kind(), binding, bound.written(), bound.key());
    }

    /** Returns the numbers of a report by key, the first with a binding of each. */
    static Map<ObservationKey, Token.Bound> known(List<Line> lines) {
        Map<ObservationKey, Token.Bound> known = new HashMap<>();
        for (Line line : lines) {
            for (Token.Bound number : numbers(line)) {
                boolean plain = !number.binding().isEmpty() && !number.binding().startsWith("{{change ");
                number.key().filter(key -> plain).ifPresent(key -> known.putIfAbsent(key, number));
            }
        }
        return known;
    }
}
