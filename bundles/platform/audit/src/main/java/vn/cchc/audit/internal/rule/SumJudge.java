package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Figure.Kind;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;
import vn.cchc.model.arithmetic.Residual;
import vn.cchc.model.arithmetic.Residual.Cause;
import vn.cchc.model.arithmetic.Residuals;
import vn.cchc.model.arithmetic.Residuals.Known;

/** Judges whether parts make up one of the totals that stand near them. */
final class SumJudge {

    /** So long a figure misses its parts by one digit only when somebody slipped. */
    private static final int LONG = 5;

    private static final BigDecimal OPEN_GAP = new BigDecimal("0.25");

    /** How the words bind the parts to the total. */
    enum Binding {
        /** "gồm", "cụ thể", bullets after a colon: all parts are named. */
        CLOSED(0.09, 11),
        /** Brackets or a colon alone: likely all parts. */
        LIKELY(0.34, 3),
        /** "trong đó": some parts. */
        OPEN(0.05, 2.5);

        private final double least;
        private final double most;

        Binding(double least, double most) {
            this.least = least;
            this.most = most;
        }

        boolean plausible(BigDecimal total, BigDecimal sum) {
            if (total.signum() <= 0 || sum.signum() <= 0) {
                return false;
            }
            double ratio = sum.divide(total, MathContext.DECIMAL32).doubleValue();
            return ratio >= least && ratio <= most;
        }
    }

    private final Notes notes;

    SumJudge(Notes notes) {
        this.notes = notes;
    }

    /**
     * Notes the claim; silent when the words don't bind the figures together.
     *
     * @param totals the figures that may be the total, the likeliest first
     * @param elsewhere what is named near by, to explain a gap
     */
    void judge(Shape shape, List<Figure> totals, Parts parts, Binding binding, List<Known> elsewhere) {
        if (parts.items().size() < 2 || totals.isEmpty() || !parts.exact()) {
            one(shape, totals, parts, binding);
            return;
        }
        int end = parts.end();
        for (Figure total : totals) {
            if (matches(total, parts.items())) {
                notes.holds(rule(total, parts.items()), shape, Math.min(total.mark(), parts.start()), end);
                return;
            }
        }
        if (!parts.pure() || binding != Binding.CLOSED && !parts.alike()) {
            return;
        }
        if (prefixMatches(totals, parts.items())) {
            return;
        }
        Optional<Figure> chosen = totals.stream()
                .filter(total -> !total.bound()
                        && (binding.plausible(total.value(), parts.sum())
                                || misscaled(total, parts.items())
                                || Slips.repairs(total.value(), parts.items())))
                .filter(total -> Nouns.together(total, parts.items()) && !otherThing(total, parts.items()))
                .min(Comparator.comparingDouble(total -> distance(total.value(), parts.sum())));
        chosen.filter(total -> !mayOverlap(shape, total, parts, binding))
                .ifPresent(total -> accuse(shape, total, parts, binding, elsewhere));
    }

    /** "03 đơn vị chậm: Sở A chậm 02 nhiệm vụ, Sở B chậm 05 nhiệm vụ": the parts all count something else. */
    private static boolean otherThing(Figure total, List<Figure> items) {
        String noun = items.get(0).noun();
        return items.size() >= 2
                && !noun.isEmpty()
                && !total.noun().isEmpty()
                && total.kind() == Kind.COUNT
                && items.stream().allMatch(item -> item.noun().equals(noun))
                && !Nouns.same(total, items.get(0))
                && !Slips.repairs(total.value(), items);
    }

    private static final Pattern PREDICATE = Pattern.compile(
            "^[^,;.()\ue001-\ue005]{0,40}(?<!\\p{L})(?:được|có|đã|là|chưa|bị|đạt|nữ|đảng viên|dân tộc|tôn giáo|nghèo|trẻ|chuyên môn)(?!\\p{L})");

    /** "trong đó 18 cơ quan được nhắc nhở, 25 cơ quan có kế hoạch": what is said of some may be true of others too. */
    private static boolean mayOverlap(Shape shape, Figure total, Parts parts, Binding binding) {
        boolean each = parts.items().stream().allMatch(item -> item.value().compareTo(total.value()) <= 0);
        boolean above = parts.sum().compareTo(total.value()) > 0;
        if (binding != Binding.OPEN || !above || !each) {
            return false;
        }
        boolean said = parts.items().stream().allMatch(item -> PREDICATE
                .matcher(shape.low()
                        .substring(item.mark() + 1, Math.min(shape.low().length(), item.mark() + 60)))
                .find());
        boolean groups = parts.names().stream()
                .anyMatch(name -> name.matches(".*(?:nữ|đảng viên|dân tộc|tôn giáo|nghèo|trẻ).*"));
        return said || groups;
    }

    /** "13 cán bộ (trong đó 05 cán bộ nữ)": one part can't be more than the whole. */
    private void one(Shape shape, List<Figure> totals, Parts parts, Binding binding) {
        if (binding != Binding.OPEN || parts.items().size() != 1 || totals.isEmpty() || !parts.exact()) {
            return;
        }
        Figure total = totals.get(0);
        Figure part = parts.items().get(0);
        if (total.noun().isEmpty()
                || part.noun().isEmpty()
                || total.bound()
                || total.change()
                || !Nouns.same(total, part)) {
            return;
        }
        if (part.value().compareTo(total.value()) <= 0) {
            notes.holds(AuditRule.SUM, shape, total.mark(), parts.end());
        } else {
            accuse(shape, total, parts, binding, List.of());
        }
    }

    private void accuse(Shape shape, Figure total, Parts parts, Binding binding, List<Known> elsewhere) {
        BigDecimal sum = parts.sum();
        Optional<Residual> residual = Residuals.ofSum(
                total.value().movePointLeft(total.scale()),
                sum.movePointLeft(total.scale()),
                scaled(parts.known(), total),
                scaled(elsewhere, total));
        boolean below = sum.compareTo(total.value()) < 0;
        Severity severity = Severity.BLOCK;
        String key = "sum.wrong";
        if (rounded(total, parts.items(), sum)) {
            severity = Severity.HINT;
            key = "sum.rounded";
        } else if (binding == Binding.OPEN && below) {
            boolean typed = Slips.digits(total.value()).length() >= LONG && Slips.repairs(total.value(), parts.items());
            boolean slip = typed
                    || residual.filter(found -> found.cause() == Cause.SWAPPED_DIGITS || found.cause() == Cause.FACTOR)
                            .isPresent();
            BigDecimal gap = total.value().subtract(sum);
            if (!slip && gap.compareTo(total.value().multiply(OPEN_GAP)) > 0) {
                return;
            }
            severity = slip ? Severity.WARN : Severity.HINT;
            key = "sum.open";
        }
        boolean units = units(total, parts.items());
        String stated = shape.words(total);
        String computed = Amounts.write(sum, total);
        notes.wrong(
                units ? AuditRule.UNIT : AuditRule.SUM,
                shape,
                Math.min(total.mark(), parts.start()),
                parts.end(),
                new Fault(
                        severity,
                        stated,
                        computed,
                        Messages.text(
                                units ? "unit.wrong" : key, stated, Amounts.chain(parts.items(), total), computed),
                        residual.map(Residual::words).orElse("")));
    }

    /** Explanations speak in the unit of measure of the total. */
    private static List<Known> scaled(List<Known> known, Figure total) {
        return known.stream()
                .map(part -> new Known(part.name(), part.value().movePointLeft(total.scale())))
                .toList();
    }

    /** Whether one of the first few parts already make the total: the list then ended earlier than it seemed. */
    private static boolean prefixMatches(List<Figure> totals, List<Figure> items) {
        for (int size = 2; size < items.size(); size++) {
            List<Figure> first = items.subList(0, size);
            if (totals.stream().anyMatch(total -> total.depth() <= first.get(0).depth() && matches(total, first))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the figures fit when all parts, or one of them, are read in the unit of measure of the total. */
    private static boolean misscaled(Figure total, List<Figure> items) {
        if (total.kind() != Kind.MONEY) {
            return false;
        }
        List<Figure> all =
                items.stream().map(item -> item.scaled(total.scale())).toList();
        boolean each = matches(total, all);
        for (int scale : new int[] {3, 6, 9}) {
            each |= scale != total.scale() && matches(total.scaled(scale), items);
        }
        for (int i = 0; i < items.size() && !each; i++) {
            for (int scale : new int[] {total.scale(), 3, 6, 9}) {
                List<Figure> one = new java.util.ArrayList<>(items);
                one.set(i, items.get(i).scaled(scale));
                each |= matches(total, one);
            }
        }
        return each;
    }

    private static AuditRule rule(Figure total, List<Figure> items) {
        return units(total, items) ? AuditRule.UNIT : AuditRule.SUM;
    }

    private static boolean units(Figure total, List<Figure> items) {
        if (total.kind() == Kind.MONEY && !matches(total, items) && misscaled(total, items)) {
            return true;
        }
        return total.kind() == Kind.MONEY && items.stream().anyMatch(item -> item.scale() != total.scale());
    }

    private static boolean matches(Figure total, List<Figure> items) {
        BigDecimal sum = items.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(total.value()) == 0) {
            return true;
        }
        // Written in a coarser unit than its parts, a total is rounded; in the same unit it is not.
        boolean coarser = items.stream().anyMatch(item -> item.halfUnit().compareTo(total.halfUnit()) != 0);
        return coarser && sum.subtract(total.value()).abs().compareTo(tolerance(total, items)) <= 0;
    }

    private static boolean rounded(Figure total, List<Figure> items, BigDecimal sum) {
        boolean decimals = total.decimals() > 0 || items.stream().anyMatch(item -> item.decimals() > 0);
        BigDecimal off = sum.subtract(total.value()).abs();
        return decimals && off.compareTo(tolerance(total, items)) <= 0;
    }

    private static BigDecimal tolerance(Figure total, List<Figure> items) {
        BigDecimal all = total.decimals() > 0 || total.scale() > 0 ? total.halfUnit() : BigDecimal.ZERO;
        for (Figure item : items) {
            all = item.decimals() > 0 ? all.add(item.halfUnit()) : all;
        }
        return all;
    }

    private static double distance(BigDecimal a, BigDecimal b) {
        return Math.abs(Math.log(a.doubleValue() / b.doubleValue()));
    }
}
