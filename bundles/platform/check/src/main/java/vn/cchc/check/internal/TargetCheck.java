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
            findings.add(
                    Severity.HINT,
                    indicator.code() + "/" + target.by(),
                    Optional.of(indicator.section()),
                    Messages.text("target.missing", indicator.name(), threshold, target.by(), target.source()),
                    Messages.text("target.missing.why"));
            return;
        }
        if (isReached(target, result.get(), amount.get())) {
            return;
        }
        findings.add(
                Severity.WARN,
                indicator,
                request.unit(),
                result.get().period(),
                Messages.text(
                        "target",
                        indicator.name(),
                        VietnameseNumbers.format(result.get().value(), indicator.measure()),
                        VietnameseDates.format(result.get().period()),
                        threshold,
                        String.valueOf(target.by()),
                        target.source()),
                Messages.text("target.why"),
                List.of(result.get()));
    }

    /** "dưới 100" does not reach "at least 100", "hơn 80" does not prove "at least 85". */
    private static boolean isReached(Target target, Figure result, BigDecimal amount) {
        boolean atThreshold = amount.compareTo(target.threshold()) == 0;
        Precision short_ = target.direction() == Target.Direction.AT_LEAST ? Precision.UNDER : Precision.OVER;
        return target.isReachedBy(amount) && !(atThreshold && result.value().precision() == short_);
    }
}
