package vn.cchc.check.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cchc.catalog.FigureTable;
import vn.cchc.catalog.InstalledSection;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.Finding;
import vn.cchc.model.Indicator;
import vn.cchc.model.Precision;
import vn.cchc.model.Severity;
import vn.cchc.model.Target;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.plugin.Figure;

/** Holds results against the targets of laws and plans. */
final class TargetCheck implements PlatformCheck {

    @Override
    public String name() {
        return "muc-tieu";
    }

    @Override
    public List<Finding> run(CheckRequest request, FigureTable figures) {
        Findings findings = new Findings(this);
        for (InstalledSection section : request.catalog().sections()) {
            for (Target target : section.plugin().targets()) {
                figures.indicator(target.indicator())
                        .ifPresent(indicator -> judge(target, indicator, request, figures, findings));
            }
        }
        return findings.toList();
    }

    private static void judge(
            Target target, Indicator indicator, CheckRequest request, FigureTable figures, Findings findings) {
        String threshold = target.direction().label() + " " + Findings.amount(target.threshold(), indicator);
        Optional<Figure> result = figures.wholeRound(request.unit(), indicator.code());
        Optional<BigDecimal> amount = result.flatMap(Figure::amount);
        if (result.isEmpty() || amount.isEmpty()) {
            if (!isSetAside(indicator, request, figures)) {
                missing(target, indicator, threshold, findings);
            }
        } else if (!isReached(target, result.get(), amount.get())) {
            unreached(target, result.get(), threshold, request, findings);
        }
    }

    private static void missing(Target target, Indicator indicator, String threshold, Findings findings) {
        findings.add(
                Severity.HINT,
                subject(target) + "/chua-co",
                Optional.of(indicator.section()),
                Messages.text(
                        "target.missing", indicator.name(), threshold, String.valueOf(target.by()), target.source()),
                Messages.text("target.missing.why"));
    }

    /** A milestone after the round is only on its way. */
    private static void unreached(
            Target target, Figure result, String threshold, CheckRequest request, Findings findings) {
        boolean due = target.by() <= request.round().round().period().end().getYear();
        String key = due ? "target" : "target.ahead";
        findings.add(
                due ? Severity.WARN : Severity.HINT,
                subject(target),
                result.indicator(),
                request.unit(),
                result.period(),
                Messages.text(
                        key,
                        result.indicator().name(),
                        VietnameseNumbers.format(
                                result.value(), result.indicator().measure()),
                        VietnameseDates.format(result.period()),
                        threshold,
                        String.valueOf(target.by()),
                        target.source()),
                Messages.text(key + ".why"),
                List.of(result));
    }

    /** Two targets may be set for one indicator, so its code alone doesn't tell their findings apart. */
    private static String subject(Target target) {
        return target.indicator() + "/" + target.by() + "/" + target.direction().id() + "/"
                + target.threshold().toPlainString();
    }

    /** Whoever said "không áp dụng" or "không thu thập" has answered. */
    private static boolean isSetAside(Indicator indicator, CheckRequest request, FigureTable figures) {
        List<Figure> series = figures.series(request.unit(), indicator.code());
        return !series.isEmpty() && series.stream().allMatch(f -> f.amount().isEmpty());
    }

    /** "dưới 100" does not reach "at least 100", "hơn 80" does not prove "at least 85". */
    private static boolean isReached(Target target, Figure result, BigDecimal amount) {
        boolean atThreshold = amount.compareTo(target.threshold()) == 0;
        Precision fallsShort = target.direction() == Target.Direction.AT_LEAST ? Precision.UNDER : Precision.OVER;
        return target.isReachedBy(amount) && !(atThreshold && result.value().precision() == fallsShort);
    }
}
