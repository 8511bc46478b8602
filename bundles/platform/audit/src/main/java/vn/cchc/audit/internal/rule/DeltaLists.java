package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Figure.Role;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.figure.Words;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;
import vn.cchc.model.arithmetic.Residual;
import vn.cchc.model.arithmetic.Residuals;

/**
 * Changes whose figure before stands elsewhere: in an earlier list with the same labels, in brackets ("Năm 2021 là
 * 1.116"), or in an earlier sentence about the same year.
 */
final class DeltaLists implements Recogniser {

    private static final int NEAR = 40;
    private static final Pattern BRACKET = Pattern.compile(
            "(?<b>\ue001)[^\ue001-\ue005.;()]{0,30}\\((?:cuối |đầu )?năm \ue012 (?:là|có|đạt)? ?(?<a>\ue001)");
    private static final Pattern YEAR_STATED = Pattern.compile(
            "(?:^|[.;] ?)(?:tính đến |cuối |đầu |đến )?năm \ue012(?<text>[^\ue001-\ue005.;]{0,120})(?<a>\ue001)");
    private static final Pattern SINCE_YEAR = Pattern.compile(
            "(?<b>\ue001)[^\ue001-\ue005.;()]{0,50}"
                    + "(?<word>tăng|giảm)(?: thêm| được| là)? (?<change>\ue001)[^\ue001-\ue005.;()]{0,30}so với (?:cuối |đầu )?năm (?<year>\ue012)(?! ?\\()");

    /** An item "label: figure", with its change when it names one. */
    private record Labelled(int at, Shape shape, String label, Figure figure, Optional<Figure> change) {}

    @Override
    public void read(Document document, Notes notes) {
        labels(document, notes);
        Map<String, List<Figure>> stated = new HashMap<>();
        Map<Figure, Shape> where = new HashMap<>();
        for (Shape shape : document.shapes()) {
            bracket(shape, notes);
            remember(shape, stated, where);
            since(shape, stated, where, notes);
        }
    }

    private static void labels(Document document, Notes notes) {
        Map<String, Labelled> last = new HashMap<>();
        List<List<Labelled>> runs = new ArrayList<>();
        List<Labelled> run = new ArrayList<>();
        for (int i = 0; i < document.shapes().size(); i++) {
            Shape shape = document.shapes().get(i);
            Optional<Labelled> item = labelled(i, shape);
            if (item.isEmpty()) {
                if (!run.isEmpty()) {
                    runs.add(run);
                    run = new ArrayList<>();
                }
                continue;
            }
            Labelled now = item.orElseThrow();
            Labelled before = last.get(now.label());
            if (before != null
                    && now.change().isPresent()
                    && now.at() - before.at() <= NEAR
                    && Nouns.same(before.figure(), now.figure())) {
                run.add(before);
                run.add(now);
            }
            last.put(now.label(), now);
        }
        runs.add(run);
        runs.forEach(pairs -> judge(pairs, notes));
    }

    /** Lists are before and after when at least one item's change fits. */
    private static void judge(List<Labelled> pairs, Notes notes) {
        int right = 0;
        for (int i = 0; i < pairs.size(); i += 2) {
            right += fits(pairs.get(i), pairs.get(i + 1)) ? 1 : 0;
        }
        for (int i = 0; right > 0 && i < pairs.size(); i += 2) {
            Labelled before = pairs.get(i);
            Labelled now = pairs.get(i + 1);
            Figure change = now.change().orElseThrow();
            if (fits(before, now)) {
                notes.holds(AuditRule.DELTA, now.shape(), now.figure().mark(), change.mark() + 1);
            } else {
                conflict(now.shape(), before.figure(), now.figure(), change, notes);
            }
        }
    }

    private static boolean fits(Labelled before, Labelled now) {
        return before.figure()
                        .value()
                        .add(now.change().orElseThrow().signed())
                        .compareTo(now.figure().value())
                == 0;
    }

    private static Optional<Labelled> labelled(int at, Shape shape) {
        if (!shape.passage().marker().present() || shape.figures().isEmpty()) {
            return Optional.empty();
        }
        int colon = shape.low().indexOf(':');
        Figure first = shape.figures().get(0);
        boolean labelled = colon > 0 && first.mark() > colon && first.mark() - colon < 4 && first.countable();
        if (!labelled) {
            return Optional.empty();
        }
        Optional<Figure> change = shape.figures().stream()
                .filter(Figure::change)
                .filter(Figure::countable)
                .findFirst();
        return Optional.of(new Labelled(
                at, shape, Words.expanded(shape.low().substring(0, colon)).strip(), first, change));
    }

    /** "giảm 74 đơn vị. … là 1.042 đơn vị (Năm 2021 là 1.116 đơn vị)". */
    private static void bracket(Shape shape, Notes notes) {
        Matcher matcher = BRACKET.matcher(shape.low());
        while (matcher.find()) {
            Figure a = shape.figureOf(matcher, "a").orElseThrow();
            Figure b = shape.figureOf(matcher, "b").orElseThrow();
            List<Figure> changes = shape.figures().stream()
                    .filter(figure -> figure.change() && figure.countable() && !figure.bound())
                    .toList();
            if (changes.size() == 1 && !notes.noted(AuditRule.DELTA, shape, a.mark() + 1)) {
                Figure change = changes.get(0);
                if (Deltas.difference(a, b).abs().compareTo(change.value()) == 0) {
                    notes.holds(AuditRule.DELTA, shape, Math.min(change.mark(), b.mark()), a.mark() + 1);
                } else if (change.noun().isEmpty() || shared(change, b, shape)) {
                    conflict(shape, a, b, change, notes);
                }
            }
        }
    }

    private static boolean shared(Figure change, Figure b, Shape shape) {
        String noun = Words.expanded(change.noun());
        return Nouns.same(change, b)
                || noun.startsWith(Words.expanded(b.noun()))
                || Words.expanded(shape.low()).indexOf(noun)
                        != Words.expanded(shape.low()).lastIndexOf(noun);
    }

    private static void remember(Shape shape, Map<String, List<Figure>> stated, Map<Figure, Shape> where) {
        Matcher matcher = YEAR_STATED.matcher(shape.low());
        while (matcher.find()) {
            Figure figure = shape.figureOf(matcher, "a").orElseThrow();
            if (!figure.change() && !figure.bound()) {
                int digits = shape.origin()[shape.low().indexOf('\ue012', matcher.start())];
                String year = shape.passage().text().substring(digits, digits + 4);
                stated.computeIfAbsent(year, key -> new ArrayList<>()).add(figure);
                where.put(figure, shape);
            }
        }
    }

    private static void since(Shape shape, Map<String, List<Figure>> stated, Map<Figure, Shape> where, Notes notes) {
        Matcher matcher = SINCE_YEAR.matcher(shape.low());
        while (matcher.find()) {
            Figure b = shape.figureOf(matcher, "b").orElseThrow();
            Figure change = shape.figureOf(matcher, "change").orElseThrow();
            int digits = shape.origin()[matcher.start("year")];
            String year = shape.passage().text().substring(digits, digits + 4);
            String noun = Words.expanded(b.noun());
            List<Figure> then = stated.getOrDefault(year, List.of()).stream()
                    .filter(figure -> noun.length() > 3
                            && Words.expanded(java.util.Objects.requireNonNull(where.get(figure))
                                            .low()
                                            .toLowerCase(Locale.ROOT))
                                    .contains(noun)
                            && Nouns.same(figure, b))
                    .toList();
            if (then.size() == 1
                    && b.role() == Role.MAIN
                    && !notes.noted(AuditRule.DELTA, shape, matcher.end("change"))) {
                if (then.get(0).value().add(change.signed()).compareTo(b.value()) == 0) {
                    notes.holds(AuditRule.DELTA, shape, b.mark(), matcher.end("change"));
                } else {
                    conflict(shape, then.get(0), b, change, notes);
                }
            }
        }
    }

    private static void conflict(Shape shape, Figure a, Figure b, Figure change, Notes notes) {
        BigDecimal size = Deltas.difference(a, b).abs();
        Optional<Residual> residual = Residuals.ofFigure(change.value(), size, List.of());
        String before = Amounts.write(a.value(), a);
        Fault fault = new Fault(
                Severity.WARN,
                shape.words(change),
                Amounts.write(size, change),
                Messages.text(
                        "delta.conflict", before, shape.words(b), Amounts.write(size, change), shape.words(change)),
                residual.map(Residual::words).orElse(""));
        int to = Math.max(change.mark(), b.mark()) + 1;
        notes.wrong(AuditRule.DELTA, shape, Math.min(change.mark(), b.mark()), to, fault);
    }
}
