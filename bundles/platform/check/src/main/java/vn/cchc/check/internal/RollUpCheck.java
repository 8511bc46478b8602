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
import vn.cchc.model.Severity;
import vn.cchc.model.arithmetic.Residuals;
import vn.cchc.model.arithmetic.Residuals.Known;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.plugin.Coverage;
import vn.cchc.plugin.Figure;

/**
 * Holds what a unit entered for itself against the total of the units below it.
 *
 * <p>While units are missing, a larger figure of its own proves nothing, so that it is a hint; a smaller one can't be right.
 */
final class RollUpCheck implements IndicatorCheck {

    private static final int TERMS = 8;

    @Override
    public String name() {
        return "so-tong-hop";
    }

    @Override
    public List<Finding> run(CheckRequest request, FigureTable figures, Collection<Indicator> indicators) {
        Findings findings = new Findings(this);
        for (String unit : figures.units()) {
            for (Indicator indicator : indicators) {
                if (!indicator.collect().isEmpty()) {
                    figures.series(unit, indicator.code()).stream()
                            .filter(f -> !f.isDerived())
                            .forEach(own -> figures.rolledUp(unit, indicator.code(), own.period())
                                    .ifPresent(total -> compare(own, total, request, findings)));
                }
            }
        }
        return findings.toList();
    }

    private static void compare(Figure own, Figure total, CheckRequest request, Findings findings) {
        Optional<BigDecimal> stated = own.amount();
        Optional<BigDecimal> sum = total.amount();
        Optional<Coverage> coverage = total.coverage();
        if (stated.isEmpty()
                || sum.isEmpty()
                || coverage.isEmpty()
                || !own.value().isExact()
                || !total.value().isExact()
                || stated.get().compareTo(sum.get()) == 0) {
            return;
        }
        boolean mayBeMissing = !total.isComplete() && stated.get().compareTo(sum.get()) > 0;
        Indicator indicator = own.indicator();
        List<Figure> evidence = new ArrayList<>(List.of(own));
        evidence.addAll(total.inputs());
        findings.add(
                mayBeMissing ? Severity.HINT : Severity.BLOCK,
                indicator,
                own.unit(),
                own.period(),
                Messages.text(
                        "roll-up",
                        indicator.name(),
                        VietnameseDates.format(own.period()),
                        request.nameOf(own.unit()),
                        Findings.amount(stated.get(), indicator),
                        String.valueOf(coverage.get().reported()),
                        String.valueOf(coverage.get().expected()),
                        Findings.amount(sum.get(), indicator),
                        arithmetic(total),
                        Findings.amount(stated.get().subtract(sum.get()).abs(), indicator)),
                why(stated.get(), total, request),
                evidence);
    }

    private static String why(BigDecimal stated, Figure total, CheckRequest request) {
        Optional<Coverage> gap = total.gap();
        if (gap.isPresent()) {
            List<String> silent = new ArrayList<>(gap.get().missing());
            silent.addAll(gap.get().notCollected());
            String names =
                    String.join(", ", silent.stream().map(request::nameOf).toList());
            return Messages.text("roll-up.gap.why", names);
        }
        List<Known> parts = total.inputs().stream()
                .filter(part -> part.amount().isPresent())
                .map(part -> new Known(name(part, total, request), part.amount().orElseThrow()))
                .toList();
        return Gaps.why(
                Residuals.ofSum(stated, total.amount().orElseThrow(), parts, List.of()), Messages.text("roll-up.why"));
    }

    /** The parts of a total over years are the years, all others are units. */
    private static String name(Figure part, Figure total, CheckRequest request) {
        return part.unit().equals(total.unit()) ? VietnameseDates.format(part.period()) : request.nameOf(part.unit());
    }

    private static String arithmetic(Figure total) {
        List<String> terms = total.inputs().stream()
                .flatMap(f -> f.amount().stream())
                .map(VietnameseNumbers::format)
                .toList();
        String written = String.join(" + ", terms.subList(0, Math.min(TERMS, terms.size())));
        int others = terms.size() - TERMS;
        return others > 0 ? Messages.text("roll-up.others", written, String.valueOf(others)) : written;
    }
}
