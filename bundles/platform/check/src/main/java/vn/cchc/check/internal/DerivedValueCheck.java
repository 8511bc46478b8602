package vn.cchc.check.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.catalog.FigureTable;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.Finding;
import vn.cchc.model.Indicator;
import vn.cchc.model.Severity;
import vn.cchc.model.arithmetic.Residual;
import vn.cchc.model.arithmetic.Residuals;
import vn.cchc.model.arithmetic.Rounding;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.plugin.Figure;

/** Holds an entered total, ratio or formula result against what its parts give. */
final class DerivedValueCheck implements IndicatorCheck {

    @Override
    public String name() {
        return "so-tinh-lai";
    }

    @Override
    public List<Finding> run(CheckRequest request, FigureTable figures, Collection<Indicator> indicators) {
        Findings findings = new Findings(this);
        for (String unit : figures.units()) {
            for (Indicator indicator : indicators) {
                if (indicator.isDerived()) {
                    figures.series(unit, indicator.code()).stream()
                            .filter(f -> !f.isDerived())
                            .forEach(entered -> compare(entered, request, figures, findings));
                }
            }
        }
        return findings.toList();
    }

    /** A gap may be explained by any figure of the total's section, so all its derived indicators are concerned. */
    @Override
    public Set<String> concerned(Set<String> affected, PluginCatalog catalog) {
        Set<String> sections = catalog.indicators().values().stream()
                .filter(indicator -> affected.contains(indicator.code()))
                .map(Indicator::section)
                .collect(Collectors.toSet());
        return catalog.indicators().values().stream()
                .filter(indicator -> indicator.isDerived() && sections.contains(indicator.section()))
                .map(Indicator::code)
                .collect(Collectors.toSet());
    }

    private static void compare(Figure entered, CheckRequest request, FigureTable figures, Findings findings) {
        Optional<Figure> computed =
                figures.derived(entered.unit(), entered.indicator().code(), entered.period());
        if (computed.isEmpty() || !computed.get().isComplete()) {
            partsAboveTotal(entered, figures, findings);
            return;
        }
        Optional<BigDecimal> stated = entered.amount();
        Optional<BigDecimal> result = computed.get().amount();
        if (stated.isEmpty()
                || result.isEmpty()
                || !entered.isExact()
                || !computed.get().isExact()) {
            return;
        }
        Rounding.Verdict verdict = compare(
                stated.get(), computed.get(), figures.unrounded(computed.get()).orElse(result.get()));
        if (verdict != Rounding.Verdict.EQUAL) {
            Optional<Residual> cause = verdict == Rounding.Verdict.TRUNCATED
                    ? Optional.empty()
                    : cause(entered, computed.get(), request, figures);
            report(entered, computed.get(), verdict, cause, findings);
        }
    }

    private static Rounding.Verdict compare(BigDecimal stated, Figure computed, BigDecimal unrounded) {
        return computed.indicator().totalOf().isEmpty()
                ? Rounding.compare(stated, unrounded)
                : Rounding.exactly(stated, unrounded);
    }

    private static Optional<Residual> cause(
            Figure entered, Figure computed, CheckRequest request, FigureTable figures) {
        Indicator indicator = entered.indicator();
        BigDecimal stated = entered.amount().orElseThrow();
        BigDecimal result = computed.amount().orElseThrow();
        if (indicator.totalOf().isEmpty()) {
            // A rounded figure shows a slip only against the other rounded alike.
            BigDecimal alike = result.setScale(Math.max(0, stated.scale()), RoundingMode.HALF_UP);
            return Residuals.ofFigure(stated, alike, Gaps.earlier(entered, figures));
        }
        List<Indicator> section = request.catalog().indicators().values().stream()
                .filter(other -> other.section().equals(indicator.section()))
                .toList();
        return Residuals.ofSum(
                stated,
                result,
                Gaps.byName(computed.inputs()),
                Gaps.elsewhere(entered, computed.inputs(), figures, section));
    }

    private static void report(
            Figure entered, Figure computed, Rounding.Verdict verdict, Optional<Residual> cause, Findings findings) {
        Indicator indicator = entered.indicator();
        BigDecimal result = computed.amount().orElseThrow();
        BigDecimal stated = entered.amount().orElseThrow();
        List<Figure> evidence = new ArrayList<>(List.of(entered));
        evidence.addAll(computed.inputs());
        boolean truncated = verdict == Rounding.Verdict.TRUNCATED;
        String key =
                !indicator.totalOf().isEmpty() ? "total" : indicator.ratio().isPresent() ? "ratio" : "formula";
        String message = Messages.text(
                truncated ? "truncated" : key,
                indicator.name(),
                VietnameseDates.format(entered.period()),
                Findings.amount(stated, indicator),
                Findings.amount(result, indicator),
                arithmetic(computed),
                Findings.amount(stated.subtract(result).abs(), indicator));
        String why = Gaps.why(cause, Messages.text(truncated ? "truncated.why" : key + ".why"));
        findings.add(
                truncated ? Severity.HINT : Severity.BLOCK,
                indicator,
                entered.unit(),
                entered.period(),
                message,
                why,
                evidence);
    }

    private static String arithmetic(Figure computed) {
        List<String> amounts = computed.inputs().stream()
                .map(f -> f.amount().map(VietnameseNumbers::format).orElse("?"))
                .toList();
        Indicator indicator = computed.indicator();
        if (indicator.ratio().isPresent()) {
            return String.join(" / ", amounts);
        }
        return indicator.totalOf().isEmpty() ? indicator.formula().orElse("") : String.join(" + ", amounts);
    }

    /**
     * Parts that are known may not exceed the total even while others are missing.
     *
     * <p>What the gap would be isn't known before the others are there, so no cause is looked for.
     */
    private static void partsAboveTotal(Figure entered, FigureTable figures, Findings findings) {
        Indicator indicator = entered.indicator();
        List<Figure> parts = indicator.totalOf().stream()
                .flatMap(code -> figures.find(entered.unit(), code, entered.period()).stream())
                .filter(f -> f.value().isExact())
                .toList();
        if (parts.isEmpty() || !entered.isExact()) {
            return;
        }
        BigDecimal total = entered.amount().orElseThrow();
        BigDecimal known = parts.stream().map(f -> f.amount().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (known.compareTo(total) <= 0) {
            return;
        }
        List<Figure> evidence = new ArrayList<>(List.of(entered));
        evidence.addAll(parts);
        String sum = parts.stream()
                .map(f -> VietnameseNumbers.format(f.amount().orElseThrow()))
                .collect(Collectors.joining(" + "));
        findings.add(
                Severity.BLOCK,
                indicator,
                entered.unit(),
                entered.period(),
                Messages.text(
                        "parts.above",
                        indicator.name(),
                        VietnameseDates.format(entered.period()),
                        Findings.amount(total, indicator),
                        sum,
                        Findings.amount(known, indicator)),
                Messages.text("parts.above.why"),
                evidence);
    }
}
