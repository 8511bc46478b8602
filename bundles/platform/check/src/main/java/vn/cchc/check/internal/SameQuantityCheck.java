package vn.cchc.check.internal;

import java.math.BigDecimal;
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
import vn.cchc.plugin.Figure;

/** Holds two sections that report the same quantity against each other. */
final class SameQuantityCheck implements IndicatorCheck {

    @Override
    public String name() {
        return "cung-mot-so";
    }

    @Override
    public List<Finding> run(CheckRequest request, FigureTable figures, Collection<Indicator> indicators) {
        Findings findings = new Findings(this);
        for (String unit : figures.units()) {
            for (Indicator indicator : indicators) {
                Optional<Indicator> twin = indicator.sameAs().flatMap(figures::indicator);
                if (twin.isPresent() && !isToldFromThere(indicator, twin.get())) {
                    for (Figure here : figures.series(unit, indicator.code())) {
                        figures.find(unit, twin.get().code(), here.period())
                                .ifPresent(there -> compare(here, there, request, figures, findings));
                    }
                }
            }
        }
        return findings.toList();
    }

    /** A finding speaks under one of the two codes about figures of both. */
    @Override
    public Set<String> concerned(Set<String> affected, PluginCatalog catalog) {
        return catalog.indicators().values().stream()
                .filter(indicator -> affected.contains(indicator.code())
                        || indicator.sameAs().filter(affected::contains).isPresent())
                .map(Indicator::code)
                .collect(Collectors.toSet());
    }

    /** Where each side names the other, one of them speaks for both. */
    private static boolean isToldFromThere(Indicator here, Indicator there) {
        return there.sameAs().equals(Optional.of(here.code())) && there.code().compareTo(here.code()) < 0;
    }

    private static void compare(
            Figure here, Figure there, CheckRequest request, FigureTable figures, Findings findings) {
        Optional<BigDecimal> factor =
                there.indicator().measure().factorTo(here.indicator().measure());
        if (!here.isExact() || !there.isExact() || factor.isEmpty()) {
            return;
        }
        BigDecimal mine = here.amount().orElseThrow();
        BigDecimal theirs = there.amount().orElseThrow().multiply(factor.get());
        // A rounded ratio may be published with one decimal here and two there.
        boolean rounded = here.isDerived() || there.isDerived();
        boolean same = mine.compareTo(theirs) == 0
                || (rounded && Rounding.compareAtCoarser(mine, theirs) == Rounding.Verdict.EQUAL);
        if (same) {
            return;
        }
        findings.add(
                Severity.BLOCK,
                here.indicator(),
                here.unit(),
                here.period(),
                Messages.text(
                        "same",
                        here.indicator().name(),
                        VietnameseDates.format(here.period()),
                        Findings.amount(mine, here.indicator()),
                        request.catalog().titleOf(here.indicator().section()),
                        Findings.amount(there.amount().orElseThrow(), there.indicator()),
                        request.catalog().titleOf(there.indicator().section()),
                        Findings.amount(mine.subtract(theirs).abs(), here.indicator())),
                Gaps.why(cause(here, mine, there, theirs, figures), Messages.text("same.why")),
                List.of(here, there));
    }

    /** Either side may be the one that was not updated. */
    private static Optional<Residual> cause(
            Figure here, BigDecimal mine, Figure there, BigDecimal theirs, FigureTable figures) {
        Optional<Residual> slip = Residuals.ofFigure(mine, theirs, Gaps.earlier(here, figures));
        if (slip.filter(SameQuantityCheck::isOld).isPresent()) {
            return slip;
        }
        // In the other side's own unit of measure; its counterpart there plays no part in a search for old figures.
        Optional<Residual> old = Residuals.ofFigure(there.amount().orElseThrow(), mine, Gaps.earlier(there, figures))
                .filter(SameQuantityCheck::isOld);
        // 118 and 119 may both have been counted; that one digit differs says nothing about which of them is right.
        return old.isPresent() ? old : slip.filter(cause -> cause.cause() != Residual.Cause.ONE_DIGIT);
    }

    private static boolean isOld(Residual cause) {
        return cause.cause() == Residual.Cause.OLD_VALUE;
    }
}
