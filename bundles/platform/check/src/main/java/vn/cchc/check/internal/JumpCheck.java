package vn.cchc.check.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import vn.cchc.catalog.FigureTable;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.Finding;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Period;
import vn.cchc.model.Severity;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.plugin.Figure;

/** Asks for an explanation when a count changes by more than half from one year to the next. */
final class JumpCheck implements IndicatorCheck {

    private static final BigDecimal HALF = new BigDecimal("50");
    /** Below this, halves are noise: 2 instead of 5 says nothing. */
    private static final BigDecimal SMALL = BigDecimal.TEN;

    @Override
    public String name() {
        return "bien-dong";
    }

    @Override
    public List<Finding> run(CheckRequest request, FigureTable figures, Collection<Indicator> indicators) {
        Findings findings = new Findings(this);
        for (String unit : figures.units()) {
            for (Indicator indicator : indicators) {
                if (indicator.kind() == IndicatorKind.FLOW || indicator.kind() == IndicatorKind.STOCK) {
                    List<Figure> years = figures.series(unit, indicator.code()).stream()
                            .filter(f -> f.period() instanceof Period.Year && f.isExact())
                            .toList();
                    for (int i = 1; i < years.size(); i++) {
                        compare(years.get(i - 1), years.get(i), findings);
                    }
                }
            }
        }
        return findings.toList();
    }

    private static void compare(Figure before, Figure after, Findings findings) {
        BigDecimal a = before.amount().orElseThrow();
        BigDecimal b = after.amount().orElseThrow();
        boolean consecutive =
                after.period().start().getYear() - before.period().start().getYear() == 1;
        if (!consecutive || a.signum() == 0 || a.max(b).compareTo(SMALL) < 0) {
            return;
        }
        BigDecimal percent = b.subtract(a).movePointRight(2).divide(a, MathContext.DECIMAL64);
        if (percent.abs().compareTo(HALF) <= 0) {
            return;
        }
        Indicator indicator = after.indicator();
        findings.add(
                Severity.HINT,
                indicator,
                after.unit(),
                after.period(),
                Messages.text(
                        percent.signum() > 0 ? "jump.up" : "jump.down",
                        indicator.name(),
                        VietnameseNumbers.format(VietnameseNumbers.roundComputed(percent.abs())),
                        before.period().id(),
                        after.period().id()),
                Messages.text("jump.why"),
                List.of(before, after));
    }
}
