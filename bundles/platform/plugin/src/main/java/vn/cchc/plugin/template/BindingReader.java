package vn.cchc.plugin.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.model.Period;
import vn.cchc.plugin.template.SentenceMistake.Kind;

/** Reads what stands between {@code {{} and {@code }}}. */
final class BindingReader {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern CITE = Pattern.compile("cite\\s+\"([^\"]+)\"");
    private static final Pattern NOTE = Pattern.compile("note\\s+\"((?:[^\"\\\\]|\\\\.)+)\"");
    private static final List<String> WORDS = List.of(
            "change",
            "date",
            "cite",
            "note",
            "table",
            "chart",
            "register",
            "narrative",
            "round.period",
            "round.time",
            "round.end",
            "province");

    private final int at;
    private final String inside;
    private final List<SentenceMistake> mistakes;

    /**
     * Makes one.
     *
     * @param at where the binding begins
     * @param inside what stands between the braces
     * @param mistakes where mistakes go
     */
    BindingReader(int at, String inside, List<SentenceMistake> mistakes) {
        this.at = at;
        this.inside = inside;
        this.mistakes = mistakes;
    }

    Optional<TemplatePart> read() {
        Matcher cite = CITE.matcher(inside);
        if (cite.matches()) {
            return Optional.of(new TemplatePart.Citation(cite.group(1).strip()));
        }
        Matcher note = NOTE.matcher(inside);
        if (note.matches()) {
            return Optional.of(new TemplatePart.Note(note.group(1).replaceAll("\\\\(.)", "$1")));
        }
        List<String> words = Arrays.asList(inside.split("\\s+"));
        String first = words.get(0);
        List<String> rest = words.subList(1, words.size());
        switch (first) {
            case "round.period", "round.time", "round.end", "province" -> {
                if (rest.isEmpty()) {
                    return Optional.of(new TemplatePart.RoundFact(fact(first)));
                }
            }
            case "change" -> {
                return change(rest);
            }
            case "date" -> {
                return date(rest);
            }
            case "cite", "note" -> {
                return wrong(Kind.QUOTES, first, List.of());
            }
            case "table", "chart", "register", "narrative" -> {
                return wrong(Kind.ALONE, first, List.of());
            }
            default -> {
                if (CODE.matcher(first).matches()) {
                    return number(first, rest);
                }
            }
        }
        return wrong(Kind.BINDING, inside, WORDS);
    }

    private static TemplatePart.Fact fact(String word) {
        return switch (word) {
            case "round.period" -> TemplatePart.Fact.PERIOD;
            case "round.time" -> TemplatePart.Fact.TIME;
            case "round.end" -> TemplatePart.Fact.END;
            default -> TemplatePart.Fact.PROVINCE;
        };
    }

    private Optional<TemplatePart> number(String code, List<String> rest) {
        boolean withUnit = !rest.isEmpty() && rest.get(rest.size() - 1).equals("unit");
        List<String> periods = withUnit ? rest.subList(0, rest.size() - 1) : rest;
        if (periods.size() > 1) {
            return wrong(Kind.BINDING, inside, List.of());
        }
        return period(periods, 0, new PeriodRef.WholeRound())
                .map(period -> new TemplatePart.Number(code, period, withUnit));
    }

    private Optional<TemplatePart> change(List<String> rest) {
        if (!(rest.size() == 1 || rest.size() == 3)
                || !CODE.matcher(rest.get(0)).matches()) {
            return wrong(Kind.CHANGE, inside, List.of());
        }
        Optional<PeriodRef> from = period(rest, 1, new PeriodRef.First());
        Optional<PeriodRef> to = period(rest, 2, new PeriodRef.Last());
        return from.flatMap(f -> to.map(t -> new TemplatePart.Change(rest.get(0), f, t)));
    }

    private Optional<TemplatePart> date(List<String> rest) {
        if (rest.isEmpty() || rest.size() > 2 || !CODE.matcher(rest.get(0)).matches()) {
            return wrong(Kind.DATE, inside, List.of());
        }
        return period(rest, 1, new PeriodRef.WholeRound()).map(period -> new TemplatePart.DateOf(rest.get(0), period));
    }

    /** Reads the word at that place; the other one when there is none. */
    private Optional<PeriodRef> period(List<String> words, int index, PeriodRef otherwise) {
        if (index >= words.size()) {
            return Optional.of(otherwise);
        }
        String word = words.get(index);
        if (word.equals("first")) {
            return Optional.of(new PeriodRef.First());
        }
        if (word.equals("last")) {
            return Optional.of(new PeriodRef.Last());
        }
        Optional<PeriodRef> named = Period.parse(word).map(PeriodRef.At::new);
        if (named.isEmpty()) {
            wrong(Kind.PERIOD, word, List.of("first", "last", "unit"));
        }
        return named;
    }

    private Optional<TemplatePart> wrong(Kind kind, String written, List<String> known) {
        mistakes.add(new SentenceMistake(at, kind, written, known));
        return Optional.empty();
    }
}
