package vn.cchc.declared.internal.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.cchc.declared.internal.expression.Expression;
import vn.cchc.declared.internal.expression.Quantity;
import vn.cchc.declared.internal.expression.Reference;
import vn.cchc.model.Finding;
import vn.cchc.model.Period;
import vn.cchc.model.Severity;
import vn.cchc.plugin.Check;
import vn.cchc.plugin.CheckContext;
import vn.cchc.plugin.CheckExample;
import vn.cchc.plugin.Figure;
import vn.cchc.plugin.Figures;

/**
 * A check that was declared as one expression.
 *
 * <p>It is silent where a figure is missing, was given as "hơn", "dưới" or "khoảng", or is a total in which units are
 * missing: what isn't known exactly can't be shown to be wrong.
 *
 * @param section section that declares it
 * @param name its id within the section
 * @param rule what must hold
 * @param severity how much a finding weighs
 * @param say what is wrong when it doesn't hold
 * @param why likely cause and what to do
 * @param examples figures for which it holds and fails
 */
record DeclaredCheck(
        String section,
        String name,
        Expression rule,
        Severity severity,
        String say,
        String why,
        @Override List<CheckExample> examples)
        implements Check {
    DeclaredCheck {
        examples = List.copyOf(examples);
    }

    @Override
    public String id() {
        return section + "/" + name;
    }

    @Override
    public Set<String> inputs() {
        return rule.codes();
    }

    @Override
    public List<Finding> run(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        for (String unit : context.figures().units()) {
            if (rule.bareCodes().isEmpty()) {
                look(context, unit, Optional.empty()).ifPresent(findings::add);
            } else {
                for (Period period : periods(context.figures(), unit)) {
                    look(context, unit, Optional.of(period)).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private Set<Period> periods(Figures figures, String unit) {
        Set<Period> periods = new TreeSet<>(Period.BY_END);
        rule.bareCodes().forEach(code -> figures.series(unit, code).forEach(figure -> periods.add(figure.period())));
        return periods;
    }

    private Optional<Finding> look(CheckContext context, String unit, Optional<Period> period) {
        Map<Reference, Figure> figures = new LinkedHashMap<>();
        for (Reference reference : rule.references()) {
            Optional<Figure> figure = find(context.figures(), unit, reference, period);
            if (figure.isEmpty() || !figure.get().isExact()) {
                return Optional.empty();
            }
            figures.put(reference, figure.get());
        }
        Function<Reference, Optional<Quantity>> amounts =
                reference -> Optional.ofNullable(figures.get(reference)).flatMap(figure -> figure.amount()
                        .map(amount -> Quantity.of(amount, figure.indicator().measure())));
        if (rule.holds(amounts).orElse(true)) {
            return Optional.empty();
        }
        String where = period.map(Period::id).orElse(context.round().id());
        return Optional.of(new Finding(
                id() + "/" + unit + "/" + where,
                id(),
                severity,
                Optional.of(section),
                Optional.of(unit),
                period,
                new Wording(rule, figures.values(), amounts).after(say),
                why,
                figures.values().stream()
                        .flatMap(Figure::evidence)
                        .map(Figure::toOperand)
                        .distinct()
                        .toList()));
    }

    private static Optional<Figure> find(Figures figures, String unit, Reference reference, Optional<Period> current) {
        String code = reference.code();
        return switch (reference.which()) {
            case CURRENT -> current.flatMap(period -> figures.find(unit, code, period));
            case AT -> reference.period().flatMap(period -> figures.find(unit, code, period));
            case FIRST -> figures.first(unit, code);
            case LAST -> figures.last(unit, code);
            case SUM -> figures.sumOfYears(unit, code);
            case ROUND -> figures.wholeRound(unit, code);
        };
    }
}
