package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;
import vn.cchc.model.arithmetic.Residual;
import vn.cchc.model.arithmetic.Residuals;

/** The base of a fraction against the base that the text states near it. */
final class Fractions implements Recogniser {

    /** "còn lại 99 tổ chức, giảm 30/135 đầu mối": the base is what is left and what went. */
    private static final Pattern LEFT = Pattern.compile(
            "(?<!\\p{L})còn(?: lại)?(?: là)? (?<now>\ue001)[^\ue001-\ue005.;]{0,60}giảm(?: được)? (?<part>\ue003)");

    private static final Pattern WHOLE = Pattern.compile(
            "(?:tổng số|toàn tỉnh|toàn huyện|toàn thành phố|toàn xã|toàn ngành|hiện có|có tất cả|cả tỉnh|có|gồm|trong số|của)"
                    + "(?: hiện)?(?: có| là)? (?<whole>\ue001)[^\ue001-\ue005.;]{0,60}"
                    + "(?:[,;.(] ?|và )[^\ue001\ue002\ue004\ue005.;]{0,80}(?<part>\ue003)");
    private static final Pattern OVER_PLAN = Pattern.compile("kế hoạch|chỉ tiêu|mục tiêu|nghị quyết đề ra|vượt|điểm");

    @Override
    public void read(Document document, Notes notes) {
        for (Shape shape : document.shapes()) {
            if (shape.low().indexOf(Shape.FRACTION) >= 0) {
                left(shape, notes);
                whole(shape, notes);
                improper(shape, notes);
            }
        }
    }

    private static void left(Shape shape, Notes notes) {
        Matcher matcher = LEFT.matcher(shape.low());
        while (matcher.find()) {
            Figure now = shape.figureOf(matcher, "now").orElseThrow();
            Figure part = shape.figureOf(matcher, "part").orElseThrow();
            BigDecimal base = now.value().add(part.value());
            if (base.compareTo(part.base()) == 0) {
                notes.holds(AuditRule.FRACTION, shape, matcher.start(), matcher.end());
            } else {
                fault(
                        shape,
                        matcher.start(),
                        part,
                        base,
                        Messages.text(
                                "fraction.left",
                                Amounts.count(now.value()),
                                Amounts.count(part.value()),
                                Amounts.count(base),
                                Amounts.count(part.base())),
                        notes);
            }
        }
    }

    /** "toàn tỉnh có 19 sở, ngành; 15/17 sở đã …": the same noun with two bases. */
    private static void whole(Shape shape, Notes notes) {
        Matcher matcher = WHOLE.matcher(shape.low());
        int at = 0;
        while (matcher.find(at)) {
            at = matcher.start("whole") + 1;
            Figure whole = shape.figureOf(matcher, "whole").orElseThrow();
            Figure part = shape.figureOf(matcher, "part").orElseThrow();
            boolean alike = !whole.noun().isEmpty() && whole.noun().equals(part.noun());
            boolean near = part.base()
                            .subtract(whole.value())
                            .abs()
                            .multiply(BigDecimal.valueOf(3))
                            .compareTo(whole.value())
                    <= 0;
            if (!alike || whole.change() || whole.bound()) {
                continue;
            }
            if (whole.value().compareTo(part.base()) == 0) {
                notes.holds(AuditRule.FRACTION, shape, whole.mark(), part.mark() + 1);
            } else if (near) {
                fault(
                        shape,
                        whole.mark(),
                        part,
                        whole.value(),
                        Messages.text(
                                "fraction.base",
                                shape.words(part),
                                Amounts.count(part.base()),
                                Amounts.count(whole.value()) + " " + whole.noun()),
                        notes);
            }
        }
    }

    /** More units did something than there are. */
    private static void improper(Shape shape, Notes notes) {
        for (Figure figure : shape.figures()) {
            boolean fraction =
                    figure.kind() == Figure.Kind.FRACTION && figure.base().signum() > 0;
            if (!fraction
                    || figure.value().compareTo(figure.base()) <= 0
                    || figure.noun().isEmpty()) {
                continue;
            }
            String near = shape.low()
                    .substring(
                            Math.max(0, figure.mark() - 30),
                            Math.min(shape.low().length(), figure.mark() + 30));
            boolean counted = figure.base().compareTo(BigDecimal.ONE) > 0
                    && figure.value().compareTo(figure.base().multiply(BigDecimal.valueOf(12))) < 0;
            if (counted && !OVER_PLAN.matcher(near).find()) {
                fault(
                        shape,
                        figure.mark(),
                        figure,
                        figure.base(),
                        Messages.text(
                                "fraction.improper",
                                shape.words(figure),
                                Amounts.count(figure.value()),
                                Amounts.count(figure.base())),
                        notes);
            }
        }
    }

    private static void fault(Shape shape, int from, Figure part, BigDecimal computed, String message, Notes notes) {
        Optional<Residual> residual = Residuals.ofFigure(part.base(), computed, List.of());
        Fault fault = new Fault(
                Severity.WARN,
                shape.words(part),
                Amounts.count(computed),
                message,
                residual.map(Residual::words).orElse(""));
        notes.wrong(AuditRule.FRACTION, shape, from, part.mark() + 1, fault);
    }
}
