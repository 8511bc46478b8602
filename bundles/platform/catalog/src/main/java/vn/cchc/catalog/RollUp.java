package vn.cchc.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.Period;
import vn.cchc.model.UnitRegister;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;
import vn.cchc.plugin.Coverage;
import vn.cchc.plugin.Figure;

/**
 * Adds up what the units below one have reported.
 *
 * <p>A flow asks every unit that existed on a day of the period, for each speaks for its own days: one that ended counts
 * for the time before. A stock asks those that exist on the last day. A unit to which the indicator doesn't apply is left
 * out of the sum and of the coverage; one that doesn't count it, or hasn't answered, is named in the coverage.
 */
final class RollUp {

    private final UnitRegister register;
    private final Map<String, OrgUnit> units;
    private final Map<String, List<OrgUnit>> below = new ConcurrentHashMap<>();

    RollUp(UnitRegister register) {
        this.register = register;
        this.units = register.units().stream().collect(Collectors.toMap(OrgUnit::id, Function.identity()));
    }

    /** Tells whether the unit has the total of others: a unit of a tier that reports has its own entry or nothing. */
    boolean appliesTo(String unit, Indicator indicator) {
        OrgUnit known = units.get(unit);
        return known != null
                && !indicator.collect().isEmpty()
                && !indicator.collect().contains(known.level());
    }

    /** Returns the units below that report the indicator, whenever they existed. */
    List<OrgUnit> reporting(String unit, Indicator indicator) {
        return below.computeIfAbsent(unit, register::below).stream()
                .filter(u -> indicator.collect().contains(u.level()))
                .toList();
    }

    /** Returns the ids of the units above one. */
    List<String> above(String unit) {
        return register.above(unit);
    }

    /** Tells whether the unit existed on a day of the period; one that is in no list always does. */
    boolean exists(String unit, Period period) {
        OrgUnit known = units.get(unit);
        return known == null || known.existsIn(period);
    }

    /**
     * Returns the total with its coverage; empty while no unit has answered.
     *
     * @param own gives the figure of one unit
     */
    Optional<Figure> total(String unit, Indicator indicator, Period period, Function<String, Optional<Figure>> own) {
        List<Figure> parts = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> notCollected = new ArrayList<>();
        boolean answered = false;
        for (OrgUnit reporter : reporting(unit, indicator)) {
            if (!isAsked(reporter, indicator, period)) {
                continue;
            }
            Optional<Figure> figure = own.apply(reporter.id());
            answered |= figure.isPresent();
            if (figure.map(f -> f.value().state() == ValueState.NOT_APPLICABLE).orElse(false)) {
                continue;
            }
            asked.add(reporter.id());
            if (figure.isEmpty()) {
                missing.add(reporter.id());
            } else if (figure.get().amount().isPresent()) {
                parts.add(figure.get());
            } else {
                notCollected.add(reporter.id());
            }
        }
        if (!answered || (parts.isEmpty() && !asked.isEmpty())) {
            return Optional.empty();
        }
        Coverage coverage = new Coverage(asked, missing, notCollected);
        return Optional.of(
                new Figure(indicator, unit, period, value(parts), Optional.empty(), parts, Optional.of(coverage)));
    }

    private static boolean isAsked(OrgUnit unit, Indicator indicator, Period period) {
        return indicator.kind() == IndicatorKind.STOCK ? unit.existsOn(period.end()) : unit.existsIn(period);
    }

    private static Value value(List<Figure> parts) {
        Set<ValueState> states = parts.stream().map(f -> f.value().state()).collect(Collectors.toSet());
        if (states.isEmpty()) {
            return Value.of(ValueState.NOT_APPLICABLE);
        }
        if (states.equals(Set.of(ValueState.ZERO))) {
            return Value.of(ValueState.ZERO);
        }
        BigDecimal sum = parts.stream().map(f -> f.amount().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Value.of(sum, Deriver.precision(parts));
    }
}
