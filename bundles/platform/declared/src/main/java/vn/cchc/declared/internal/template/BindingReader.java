package vn.cchc.declared.internal.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.declared.internal.Nearest;
import vn.cchc.model.Period;
import vn.cchc.plugin.template.PeriodRef;
import vn.cchc.plugin.template.TemplatePart;

/** Reads what stands between {@code {{} and {@code }}}. */
final class BindingReader {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern CITE = Pattern.compile("cite\\s+\"([^\"]+)\"");
    private static final List<String> WORDS = List.of(
            "change",
            "date",
            "cite",
            "table",
            "chart",
            "register",
            "narrative",
            "round.period",
            "round.time",
            "round.end",
            "province");

    /** Where a mistake is told. */
    @FunctionalInterface
    interface Mistakes {
        void tell(String key, Object... arguments);
    }

    private BindingReader() {}

    static Optional<TemplatePart> read(String inside, Mistakes mistakes) {
        Matcher cite = CITE.matcher(inside);
        if (cite.matches()) {
            return Optional.of(new TemplatePart.Citation(cite.group(1).strip()));
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
                return change(inside, rest, mistakes);
            }
            case "date" -> {
                return date(inside, rest, mistakes);
            }
            case "cite" -> {
                mistakes.tell("template.quotes", first);
                return Optional.empty();
            }
            case "table", "chart", "register", "narrative" -> {
                mistakes.tell("template.alone", first);
                return Optional.empty();
            }
            default -> {
                if (CODE.matcher(first).matches()) {
                    return number(inside, first, rest, mistakes);
                }
            }
        }
        mistakes.tell("template.binding", inside, Nearest.hint(first, WORDS));
        return Optional.empty();
    }

    private static TemplatePart.Fact fact(String word) {
        return switch (word) {
            case "round.period" -> TemplatePart.Fact.PERIOD;
            case "round.time" -> TemplatePart.Fact.TIME;
            case "round.end" -> TemplatePart.Fact.END;
            default -> TemplatePart.Fact.PROVINCE;
        };
    }

    private static Optional<TemplatePart> number(String inside, String code, List<String> rest, Mistakes mistakes) {
        boolean withUnit = !rest.isEmpty() && rest.get(rest.size() - 1).equals("unit");
        List<String> periods = withUnit ? rest.subList(0, rest.size() - 1) : rest;
        if (periods.size() > 1) {
            mistakes.tell("template.binding", inside, "");
            return Optional.empty();
        }
        return period(periods, 0, new PeriodRef.WholeRound(), mistakes)
                .map(period -> new TemplatePart.Number(code, period, withUnit));
    }

    private static Optional<TemplatePart> change(String inside, List<String> rest, Mistakes mistakes) {
        if (!(rest.size() == 1 || rest.size() == 3)
                || !CODE.matcher(rest.get(0)).matches()) {
            mistakes.tell("template.change", inside);
            return Optional.empty();
        }
        Optional<PeriodRef> from = period(rest, 1, new PeriodRef.First(), mistakes);
        Optional<PeriodRef> to = period(rest, 2, new PeriodRef.Last(), mistakes);
        return from.flatMap(f -> to.map(t -> new TemplatePart.Change(rest.get(0), f, t)));
    }

    private static Optional<TemplatePart> date(String inside, List<String> rest, Mistakes mistakes) {
        if (rest.isEmpty() || rest.size() > 2 || !CODE.matcher(rest.get(0)).matches()) {
            mistakes.tell("template.date", inside);
            return Optional.empty();
        }
        return period(rest, 1, new PeriodRef.WholeRound(), mistakes)
                .map(period -> new TemplatePart.DateOf(rest.get(0), period));
    }

    /** Reads the word at that place; the other one when there is none. */
    private static Optional<PeriodRef> period(List<String> words, int index, PeriodRef otherwise, Mistakes mistakes) {
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
            mistakes.tell("template.period", word, Nearest.hint(word, List.of("first", "last", "unit")));
        }
        return named;
    }
}
