package vn.cchc.audit.internal.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Shape;

/** Changes between two years of a series that the same paragraph gives: "2023: 15.604 người; 2024: 15.431 người; …". */
final class YearSeries implements Recogniser {

    private static final Pattern ITEM = Pattern.compile(
            "(?<year>\ue012)(?: (?:là|có|đạt|còn|được)|:)?(?: [\\p{L} ]{0,20})? ?(?<f>[\ue001\ue002])(?=[^\ue001-\ue005]{0,40}(?:;|,|\\.|$| và ))");
    private static final Pattern CHANGE =
            Pattern.compile("(?:năm (?<now>\ue012) (?:\\p{L}{1,12} ){0,4})?(?<!\\p{L})(?<word>"
                    + Turns.WORDS
                    + ")(?: thêm| được| là)? (?<change>[\ue001\ue002])[^\ue001-\ue005.;]{0,30}so với (?:cuối |đầu )?năm (?<then>\ue012)(?! ?\\()"
                    + "|so với (?:cuối |đầu )?năm (?<then2>\ue012)(?! ?\\()[^\ue001-\ue005.;]{0,20}?(?<word2>"
                    + Turns.WORDS
                    + ")(?: thêm| được| là)? (?<change2>[\ue001\ue002])");
    private static final int SHORTEST = 3;

    @Override
    public void read(Document document, Notes notes) {
        for (Shape shape : document.shapes()) {
            if (shape.low().indexOf(Shape.YEAR) < 0 || !shape.low().contains("so với")) {
                continue;
            }
            Matcher change = CHANGE.matcher(shape.low());
            while (change.find()) {
                Map<Integer, Figure> series = series(shape, change.start());
                if (series.size() >= SHORTEST) {
                    judge(shape, change, series, notes);
                }
            }
        }
    }

    private static Map<Integer, Figure> series(Shape shape, int until) {
        Map<Integer, Figure> series = new LinkedHashMap<>();
        Matcher item = ITEM.matcher(shape.low()).region(0, until);
        while (item.find()) {
            Optional<Figure> figure = shape.figureOf(item, "f").filter(found -> !found.change() && !found.bound());
            figure.ifPresent(found -> year(shape, item.start("year")).ifPresent(year -> series.put(year, found)));
        }
        return series;
    }

    private static void judge(Shape shape, Matcher matcher, Map<Integer, Figure> series, Notes notes) {
        boolean first = matcher.start("change") >= 0;
        Figure change = shape.figureOf(matcher, first ? "change" : "change2").orElseThrow();
        Optional<Integer> then = year(shape, matcher.start(first ? "then" : "then2"));
        Optional<Integer> now = matcher.start("now") >= 0
                ? year(shape, matcher.start("now"))
                : series.keySet().stream().max(Integer::compare);
        Optional<Figure> a = then.map(series::get);
        Optional<Figure> b = now.map(series::get);
        if (a.isEmpty() || b.isEmpty() || a.equals(b) || change.bound()) {
            return;
        }
        boolean same = a.get().kind() == b.get().kind()
                && (change.kind() == Figure.Kind.PERCENT
                        || change.kind() == a.get().kind())
                && Nouns.same(a.get(), change)
                && Nouns.same(b.get(), a.get());
        if (same && !notes.noted(AuditRule.DELTA, shape, matcher.end())) {
            String word = Turns.direction(matcher.group(first ? "word" : "word2"));
            new DeltaJudge(notes)
                    .judge(shape, matcher.start(), matcher.end(), a.get(), b.get(), Optional.of(change), word, "");
        }
    }

    private static Optional<Integer> year(Shape shape, int mark) {
        String words = shape.words(mark, mark + 1);
        return words.matches("\\d{4}") ? Optional.of(Integer.valueOf(words)) : Optional.empty();
    }
}
