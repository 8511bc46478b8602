package vn.cchc.check.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.cchc.catalog.FigureTable;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.Finding;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Period;
import vn.cchc.model.Severity;
import vn.cchc.model.arithmetic.Residual;
import vn.cchc.model.arithmetic.Residuals;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.plugin.Figure;

/** Holds a flow's total for several years against the years inside it. */
final class YearsAgainstRangeCheck implements IndicatorCheck {

    @Override
    public String name() {
        return "cong-cac-nam";
    }

    @Override
    public List<Finding> run(CheckRequest request, FigureTable figures, Collection<Indicator> indicators) {
        Findings findings = new Findings(this);
        for (String unit : figures.units()) {
            for (Indicator indicator : indicators) {
                if (indicator.kind() == IndicatorKind.FLOW) {
                    for (Figure figure : figures.series(unit, indicator.code())) {
                        if (!figure.isDerived() && figure.period() instanceof Period.Range range) {
                            compare(figure, range, figures, findings);
                        }
                    }
                }
            }
        }
        return findings.toList();
    }

    private static void compare(Figure total, Period.Range range, FigureTable figures, Findings findings) {
        List<Figure> years = range.years()
                .mapToObj(year -> figures.find(total.unit(), total.indicator().code(), new Period.Year(year)))
                .flatMap(Optional::stream)
                .filter(f -> f.value().isExact())
                .toList();
        if (years.isEmpty() || !total.isExact()) {
            return;
        }
        BigDecimal sum = years.stream().map(f -> f.amount().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal stated = total.amount().orElseThrow();
        boolean complete =
                years.size() == range.years().count() && years.stream().allMatch(Figure::isComplete);
        boolean wrong = complete ? sum.compareTo(stated) != 0 : sum.compareTo(stated) > 0;
        if (!wrong) {
            return;
        }
        Indicator indicator = total.indicator();
        List<Figure> evidence = new ArrayList<>(List.of(total));
        evidence.addAll(years);
        String series = String.join(
                " + ",
                years.stream()
                        .map(f -> VietnameseNumbers.format(f.amount().orElseThrow()))
                        .toList());
        Optional<Residual> cause =
                complete ? Residuals.ofSum(stated, sum, Gaps.byPeriod(years), List.of()) : Optional.empty();
        findings.add(
                Severity.BLOCK,
                indicator,
                total.unit(),
                total.period(),
                Messages.text(
                        complete ? "years" : "years.partial",
                        indicator.name(),
                        VietnameseDates.format(range),
                        Findings.amount(stated, indicator),
                        series,
                        Findings.amount(sum, indicator)),
                Gaps.why(cause, Messages.text("years.why")),
                evidence);
    }
}
