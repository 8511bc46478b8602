package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Figure.Kind;
import vn.cchc.audit.internal.figure.Figure.Role;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;
import vn.cchc.model.arithmetic.Residual;
import vn.cchc.model.arithmetic.Residuals;
import vn.cchc.model.arithmetic.Residuals.Known;
import vn.cchc.model.arithmetic.Rounding;

/**
 * Figures of a paragraph that would make a sum, a rate or a difference but for one slip of the hand: two digits swapped, one
 * digit wrong, ten times too much.
 *
 * <p>No grammar foresees all ways in which officials word a total. But figures of one thing that miss a relation by just
 * a slip don't come by accident once they have enough digits. This is read last: what a recogniser has judged is left alone,
 * and any relation that holds keeps it silent.
 */
final class NearMisses implements Recogniser {

    private static final Pattern CUE = Pattern.compile(
            "(?<!\\p{L})(?:gồm|cụ thể|chia|phân loại|còn|tổng|cộng|đúng bằng|loại bỏ|không hợp lệ|lũy kế|chưa|trong đó|trong số|lại)(?!\\p{L})");
    private static final Pattern CHANGE =
            Pattern.compile("(?<!\\p{L})(?:" + Turns.WORDS + "|hơn|kém|chênh)[^\ue001-\ue005.;]{0,40}$");
    private static final Pattern RATE = Pattern.compile(
            "(?:\\(|(?<!\\p{L})(?:chiếm|đạt|tỷ lệ|tỉ lệ|bằng|tương đương|tương ứng|tức|tức là|tăng|giảm))[^\ue001-\ue005.;]{0,40}$");
    private static final int MOST_PARTS = 8;
    private static final int MOST_FIGURES = 40;
    private static final int LONG = 3;

    @Override
    public void read(Document document, Notes notes) {
        for (Shape shape : document.shapes()) {
            if (shape.passage().cell().isPresent() || shape.figures().size() > MOST_FIGURES) {
                continue;
            }
            List<Figure> counts = shape.figures().stream()
                    .filter(figure -> figure.countable() && !figure.bound())
                    .toList();
            List<Figure> mains =
                    counts.stream().filter(figure -> !figure.change()).toList();
            sums(shape, mains, notes);
            changes(shape, notes);
            rates(shape, counts, notes);
        }
    }

    // --- sums

    private static void sums(Shape shape, List<Figure> mains, Notes notes) {
        for (int size = MOST_PARTS + 1; size >= 3; size--) {
            for (int i = 0; i + size <= mains.size(); i++) {
                List<Figure> window = mains.subList(i, i + size);
                Figure total =
                        window.stream().max(Comparator.comparing(Figure::value)).orElseThrow();
                List<Figure> parts =
                        window.stream().filter(figure -> figure != total).toList();
                boolean outside = size == 3 || total == window.get(0) || total == window.get(size - 1);
                if (outside && sum(shape, window, total, parts, mains, notes)) {
                    return;
                }
            }
        }
    }

    private static boolean sum(
            Shape shape, List<Figure> window, Figure total, List<Figure> parts, List<Figure> mains, Notes notes) {
        int from = window.get(0).mark();
        int to = window.get(window.size() - 1).mark();
        boolean kinds = parts.stream().allMatch(part -> part.kind() == total.kind() && part.scale() == total.scale());
        if (!kinds
                || to - from > 700
                || parts.stream().anyMatch(part -> part.value().signum() == 0)
                || window.stream().anyMatch(figure -> notes.coversButRates(shape, figure.mark()))
                || !CUE.matcher(shape.low()
                                .substring(
                                        Math.max(0, from - 20),
                                        Math.min(shape.low().length(), to + 40)))
                        .find()
                || !Nouns.together(total, parts)
                || holds(total, mains)) {
            return false;
        }
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal gap = sum.subtract(total.value());
        boolean sure = sure(total.value(), sum)
                || parts.stream()
                        .anyMatch(part -> sure(part.value(), part.value().subtract(gap)));
        // "874 cần rà soát, 874 đã rà soát, 04 kiến nghị": the figure too much is a thing of its own, no slip.
        boolean extra = parts.stream()
                .anyMatch(
                        part -> part.value().compareTo(gap) == 0 || part.value().compareTo(total.value()) == 0);
        if (!sure || extra || gap.signum() == 0 || !alike(total, parts) && !announced(shape, total, parts)) {
            return false;
        }
        List<Known> known = parts.stream()
                .map(part -> new Known(part.noun(), part.value().movePointLeft(total.scale())))
                .toList();
        Optional<Residual> residual = Residuals.ofSum(
                total.value().movePointLeft(total.scale()), sum.movePointLeft(total.scale()), known, List.of());
        String stated = shape.words(total);
        String computed = Amounts.write(sum, total);
        Fault fault = new Fault(
                Severity.BLOCK,
                stated,
                computed,
                Messages.text("sum.wrong", stated, Amounts.chain(parts, total), computed),
                residual.map(Residual::words).orElse(""));
        notes.wrong(AuditRule.SUM, shape, from, to + 1, fault);
        return true;
    }

    /** A slip in a figure that is long enough: in short ones it comes by accident. */
    private static boolean sure(BigDecimal stated, BigDecimal meant) {
        return Slips.slip(stated, meant)
                && Slips.digits(stated).length() >= LONG
                && Slips.digits(meant).length() >= LONG;
    }

    /** Whether all nouns agree with the total's, or every part has one of its own kind. */
    private static boolean alike(Figure total, List<Figure> parts) {
        long same = parts.stream().filter(part -> Nouns.same(total, part)).count();
        return same * 2 >= parts.size();
    }

    /** Whether the total is the sum of some neighbours after all, or the rest of two others. */
    private static boolean holds(Figure total, List<Figure> mains) {
        for (int i = 0; i < mains.size(); i++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = i; j < mains.size() && j - i <= MOST_PARTS; j++) {
                if (mains.get(j) == total) {
                    break;
                }
                sum = sum.add(mains.get(j).value());
                if (j > i && sum.compareTo(total.value()) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "146 văn bản: 11 quyết định, 29 kế hoạch, …": kinds of what the total counts follow it. */
    private static boolean announced(Shape shape, Figure total, List<Figure> parts) {
        int first = parts.get(0).mark();
        String between = first > total.mark() ? shape.low().substring(total.mark(), first) : "";
        return between.contains(": ") || between.contains("gồm");
    }

    // --- changes

    private static void changes(Shape shape, Notes notes) {
        for (Figure change : shape.figures()) {
            boolean told = change.role() == Role.UP
                    || change.role() == Role.DOWN
                    || CHANGE.matcher(shape.low().substring(Math.max(0, change.mark() - 60), change.mark()))
                            .find();
            boolean size = change.countable() || change.kind() == Kind.PERCENT;
            if (told && size && !change.bound() && !notes.covers(shape, change.mark())) {
                change(shape, change, notes);
            }
        }
    }

    private static void change(Shape shape, Figure change, Notes notes) {
        List<Figure> values = shape.figures().stream()
                .filter(figure ->
                        figure != change && figure.kind() == change.kind() && !figure.change() && !figure.bound())
                .filter(figure -> Nouns.same(figure, change))
                .toList();
        List<Figure[]> slips = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                BigDecimal size =
                        Deltas.difference(values.get(i), values.get(j)).abs();
                if (size.compareTo(change.value()) == 0) {
                    return;
                }
                // One wrong digit among many pairs is soon found by accident; two swapped ones are not.
                if (Slips.swapped(
                                size.setScale(Math.max(0, change.value().scale()), RoundingMode.HALF_UP),
                                change.value())
                        && Slips.digits(change.value()).length() >= 2
                        && size.scale() <= Math.max(0, change.value().scale())) {
                    slips.add(new Figure[] {values.get(i), values.get(j)});
                }
            }
        }
        if (slips.size() == 1 && (Slips.digits(change.value()).length() >= LONG || values.size() == 2)) {
            Figure[] pair = slips.get(0);
            BigDecimal size = Deltas.difference(pair[0], pair[1]).abs();
            String computed = Amounts.write(size, change);
            Fault fault = new Fault(
                    Severity.BLOCK,
                    shape.words(change),
                    computed,
                    Messages.text(
                            "delta.wrong", shape.words(pair[0]), shape.words(pair[1]), computed, shape.words(change)),
                    Residuals.ofFigure(change.value(), size, List.of())
                            .map(Residual::words)
                            .orElse(""));
            int from = Math.min(pair[0].mark(), change.mark());
            notes.wrong(AuditRule.DELTA, shape, from, Math.max(pair[1].mark(), change.mark()) + 1, fault);
        }
    }

    // --- rates

    private static void rates(Shape shape, List<Figure> counts, Notes notes) {
        for (Figure percent : shape.figures()) {
            boolean told = RATE.matcher(shape.low().substring(Math.max(0, percent.mark() - 60), percent.mark()))
                    .find();
            if (percent.kind() == Kind.PERCENT
                    && told
                    && !percent.bound()
                    && Slips.digits(percent.value()).length() >= LONG
                    && !notes.noted(AuditRule.PERCENT, shape, percent.mark() + 1)
                    && !notes.noted(AuditRule.DELTA, shape, percent.mark() + 1)
                    && !beside(shape, percent)) {
                rate(shape, percent, counts, notes);
            }
        }
    }

    /** Whether a fraction stands beside the rate: then that is what it is of. */
    private static boolean beside(Shape shape, Figure percent) {
        int index = shape.figures().indexOf(percent);
        return index > 0 && shape.figures().get(index - 1).kind() == Kind.FRACTION
                || index + 1 < shape.figures().size()
                        && shape.figures().get(index + 1).kind() == Kind.FRACTION;
    }

    /** "72 người (15%), 384 người (81%), 24 người (5%)": the rates around it are all taken on one base, so is this. */
    private static boolean provenBase(Shape shape, Figure percent, List<Figure> counts, Notes notes) {
        List<Figure[]> pairs = pairs(shape);
        Optional<Figure[]> mine =
                pairs.stream().filter(pair -> pair[1] == percent).findFirst();
        if (mine.isEmpty() || pairs.size() < 3) {
            return false;
        }
        Figure part = mine.get()[0];
        List<BigDecimal> bases = new ArrayList<>(counts.stream()
                .filter(figure -> figure.kind() == part.kind())
                .map(Figure::value)
                .toList());
        bases.add(pairs.stream().map(pair -> pair[0].value()).reduce(BigDecimal.ZERO, BigDecimal::add));
        for (BigDecimal base : bases) {
            long right = pairs.stream()
                    .filter(pair -> pair[1] != percent && pair[0].value().compareTo(base) < 0 && base.signum() > 0)
                    .filter(pair -> Rounding.compare(pair[1].value(), Rounding.percent(pair[0].value(), base))
                            == Rounding.Verdict.EQUAL)
                    .count();
            if (right >= 2 && right >= pairs.size() - 2 && part.value().compareTo(base) < 0) {
                BigDecimal computed = Rounding.percent(part.value(), base);
                if (Rounding.compare(percent.value(), computed) == Rounding.Verdict.DIFFERENT) {
                    String how = Amounts.count(part.value()) + " ÷ " + Amounts.count(base);
                    fault(shape, percent, part.mark(), how, computed, notes);
                }
                return true;
            }
        }
        return false;
    }

    /** Every count that a rate follows at once. */
    private static List<Figure[]> pairs(Shape shape) {
        List<Figure> figures = shape.figures();
        List<Figure[]> pairs = new ArrayList<>();
        for (int i = 1; i < figures.size(); i++) {
            Figure part = figures.get(i - 1);
            Figure rate = figures.get(i);
            boolean near = rate.kind() == Kind.PERCENT
                    && !rate.bound()
                    && part.countable()
                    && !part.change()
                    && rate.mark() - part.mark() < 60;
            if (near
                    && RATE.matcher(shape.low().substring(part.mark(), rate.mark()))
                            .find()) {
                pairs.add(new Figure[] {part, rate});
            }
        }
        return pairs;
    }

    private static void fault(Shape shape, Figure percent, int from, String how, BigDecimal computed, Notes notes) {
        BigDecimal alike = computed.setScale(percent.decimals(), RoundingMode.HALF_UP);
        Fault fault = new Fault(
                Severity.BLOCK,
                shape.words(percent),
                Amounts.percent(computed),
                Messages.text("percent.wrong", shape.words(percent), how, Amounts.percent(computed)),
                Residuals.ofFigure(percent.value(), alike, List.of())
                        .map(Residual::words)
                        .orElse(""));
        notes.wrong(AuditRule.PERCENT, shape, Math.min(from, percent.mark()), percent.mark() + 1, fault);
    }

    private static void rate(Shape shape, Figure percent, List<Figure> counts, Notes notes) {
        if (provenBase(shape, percent, counts, notes)) {
            return;
        }
        Optional<Figure[]> found = Optional.empty();
        BigDecimal computed = BigDecimal.ZERO;
        for (Figure x : counts) {
            for (Figure y : counts) {
                if (x == y || y.value().signum() == 0 || x.kind() != y.kind()) {
                    continue;
                }
                for (BigDecimal part :
                        List.of(x.value(), x.value().subtract(y.value()).abs())) {
                    BigDecimal ratio = Rounding.percent(part, y.value());
                    if (Rounding.compare(percent.value(), ratio) != Rounding.Verdict.DIFFERENT) {
                        return;
                    }
                    BigDecimal rounded = ratio.setScale(Math.max(0, percent.decimals()), RoundingMode.HALF_UP);
                    boolean near = Math.abs(x.mark() - percent.mark()) < 220;
                    if (near && Slips.swapped(percent.value(), rounded) && Nouns.same(x, y)) {
                        found = Optional.of(new Figure[] {x, y});
                        computed = ratio;
                    }
                }
            }
        }
        if (found.isPresent()) {
            Figure[] pair = found.get();
            String how = shape.words(pair[0]) + " ÷ " + shape.words(pair[1]);
            fault(shape, percent, pair[0].mark(), how, computed, notes);
        }
    }
}
