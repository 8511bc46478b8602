package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
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
import vn.cchc.model.arithmetic.Residuals;
import vn.cchc.model.arithmetic.Rounding;

/**
 * Percentages against the counts around them.
 *
 * <p>A percentage holds when any pair of figures that its words allow makes it; it is accused only against the base that
 * the words name.
 */
final class Percents implements Recogniser {

    private static final Pattern RATE = Pattern.compile(
            "(?:đạt|chiếm|tỷ lệ|tỉ lệ|tỷ trọng|bằng|tương ứng|tương đương|=|\\(|hoàn thành)[^\ue001-\ue005]{0,40}$");
    private static final Pattern TARGET =
            Pattern.compile("(?:phấn đấu|mục tiêu|kế hoạch giao|chỉ tiêu giao|yêu cầu)[^\ue001-\ue005]{0,60}$");
    private static final Pattern AFTER = Pattern.compile(
            "^[^\ue001-\ue005.;()]{0,50}\\(?(?:tương ứng|tương đương|bằng|với|gồm|=|\\()[^\ue001-\ue005.;]{0,20}$");
    private static final int NEAR = 100;

    @Override
    public void read(Document document, Notes notes) {
        for (int i = 0; i < document.shapes().size(); i++) {
            Shape shape = document.shapes().get(i);
            for (Figure figure : shape.figures()) {
                if (figure.kind() == Kind.PERCENT) {
                    percent(document, i, figure, notes);
                }
            }
        }
    }

    private static void percent(Document document, int at, Figure percent, Notes notes) {
        Shape shape = document.shapes().get(at);
        List<Figure> figures = shape.figures();
        int index = figures.indexOf(percent);
        if (index > 0 && ofFraction(shape, figures.get(index - 1), percent, notes)) {
            return;
        }
        if (index + 1 < figures.size() && fractionAfter(shape, percent, figures.get(index + 1), notes)) {
            return;
        }
        if (index + 2 < figures.size()
                && pairAfter(shape, percent, figures.get(index + 1), figures.get(index + 2), notes)) {
            return;
        }
        if (percent.bound() || TARGET.matcher(before(shape, percent)).find()) {
            return;
        }
        PercentBases bases = PercentBases.of(document, at, percent);
        Optional<BigDecimal> match = bases.all().stream()
                .filter(computed -> verdict(percent, computed) == Rounding.Verdict.EQUAL)
                .findFirst();
        if (match.isPresent()) {
            notes.holds(AuditRule.PERCENT, shape, bases.start(), percent.mark() + 1);
            return;
        }
        Optional<BigDecimal> cut = bases.all().stream()
                .filter(computed -> verdict(percent, computed) == Rounding.Verdict.TRUNCATED)
                .findFirst();
        Optional<BigDecimal> named = cut.isPresent() ? cut : bases.named();
        String how = bases.how().isEmpty() ? "…" : bases.how();
        named.ifPresent(computed -> note(shape, bases.start(), percent, computed, how, notes));
    }

    /** "22.277/29.429 hồ sơ, đạt tỷ lệ 75,7%". */
    private static boolean ofFraction(Shape shape, Figure fraction, Figure percent, Notes notes) {
        String link = shape.low().substring(fraction.mark() + 1, percent.mark());
        if (fraction.kind() != Kind.FRACTION
                || fraction.base().signum() == 0
                || link.length() > NEAR
                || link.contains(". ")
                || fraction.depth() > percent.depth() && link.contains(",")
                || !RATE.matcher(link).find()
                || percent.change() && !fraction.change()) {
            return false;
        }
        return judge(shape, fraction, percent, fraction.mark(), percent.mark() + 1, notes);
    }

    /** "đạt 75,7% (22.277/29.429 hồ sơ)". */
    private static boolean fractionAfter(Shape shape, Figure percent, Figure fraction, Notes notes) {
        String link = shape.low().substring(percent.mark() + 1, fraction.mark());
        if (fraction.kind() != Kind.FRACTION
                || fraction.base().signum() == 0
                || percent.change()
                || link.contains(". ")
                || !AFTER.matcher(link).find()) {
            return false;
        }
        return judge(shape, fraction, percent, percent.mark(), fraction.mark() + 1, notes);
    }

    private static final Pattern BETWEEN =
            Pattern.compile("^[^\ue001-\ue005.;,]{0,40}(?:trên|trong)(?: tổng)?(?: số)?[^\ue001-\ue005.;,]{0,20}$");

    /** "đạt 72,0% (318,6 tỷ đồng trên 442,5 tỷ đồng)", "92,5%: 74 trong 80 xã". */
    private static boolean pairAfter(Shape shape, Figure percent, Figure part, Figure whole, Notes notes) {
        String first = shape.low().substring(percent.mark() + 1, part.mark());
        String second = shape.low().substring(part.mark() + 1, whole.mark());
        boolean linked = first.matches("[^\ue001-\ue005.;()]{0,30}[(:][^\ue001-\ue005.;()]{0,30}")
                && BETWEEN.matcher(second).find();
        if (!linked
                || percent.change()
                || !part.countable()
                || part.kind() != whole.kind()
                || whole.value().signum() == 0
                || part.value().compareTo(whole.value()) > 0) {
            return false;
        }
        BigDecimal computed = Rounding.percent(part.value(), whole.value());
        if (!percent.bound() && verdict(percent, computed) == Rounding.Verdict.EQUAL) {
            notes.holds(AuditRule.PERCENT, shape, percent.mark(), whole.mark() + 1);
        } else if (!percent.bound()) {
            String how = Amounts.count(part.value()) + " ÷ " + Amounts.count(whole.value());
            noteBetween(shape, percent.mark(), whole.mark() + 1, percent, computed, how, notes);
        }
        return true;
    }

    private static boolean judge(Shape shape, Figure fraction, Figure percent, int from, int to, Notes notes) {
        BigDecimal computed = Rounding.percent(fraction.value(), fraction.base());
        if (percent.bound() || fraction.bound()) {
            return true;
        }
        if (verdict(percent, computed) == Rounding.Verdict.EQUAL) {
            notes.holds(AuditRule.PERCENT, shape, from, to);
        } else {
            String how = Amounts.count(fraction.value()) + " ÷ " + Amounts.count(fraction.base());
            noteBetween(shape, from, to, percent, computed, how, notes);
        }
        return true;
    }

    private static String before(Shape shape, Figure percent) {
        return shape.low().substring(Math.max(0, percent.mark() - 80), percent.mark());
    }

    private static Rounding.Verdict verdict(Figure percent, BigDecimal computed) {
        return Rounding.compare(percent.value(), computed);
    }

    private static void note(Shape shape, int from, Figure percent, BigDecimal computed, String how, Notes notes) {
        noteBetween(shape, from, percent.mark() + 1, percent, computed, how, notes);
    }

    private static void noteBetween(
            Shape shape, int from, int to, Figure percent, BigDecimal computed, String how, Notes notes) {
        boolean cut = verdict(percent, computed) == Rounding.Verdict.TRUNCATED;
        BigDecimal rounded = computed.setScale(Math.max(2, percent.decimals()), java.math.RoundingMode.HALF_UP);
        BigDecimal alike = computed.setScale(percent.decimals(), java.math.RoundingMode.HALF_UP);
        Optional<Residual> residual = cut ? Optional.empty() : Residuals.ofFigure(percent.value(), alike, List.of());
        notes.wrong(
                AuditRule.PERCENT,
                shape,
                from,
                to,
                new Fault(
                        cut ? Severity.HINT : Severity.BLOCK,
                        shape.words(percent),
                        Amounts.percent(rounded),
                        Messages.text(
                                cut ? "percent.cut" : "percent.wrong",
                                shape.words(percent),
                                how,
                                Amounts.percent(rounded)),
                        residual.map(Residual::words).orElse("")));
    }
}
