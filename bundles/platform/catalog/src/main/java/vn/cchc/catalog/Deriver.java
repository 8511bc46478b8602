package vn.cchc.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.model.Indicator;
import vn.cchc.model.Period;
import vn.cchc.model.Precision;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.plugin.Derivation;
import vn.cchc.plugin.Figure;

/**
 * Computes totals, ratios and formulas.
 *
 * <p>Parts that don't apply to the unit are left out of a total; any other part without an amount leaves the total without
 * a value, for half a total is no total. Sums are exact; quotients are rounded to two decimals, half up; 0 of 0 is "không
 * phát sinh".
 */
final class Deriver {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Logger LOG = LoggerFactory.getLogger(Deriver.class);

    private final PluginCatalog catalog;
    private final FigureTable figures;
    private final SameUnits sameUnits;
    private final Map<String, String> failures = new ConcurrentSkipListMap<>();

    Deriver(PluginCatalog catalog, FigureTable figures) {
        this.catalog = catalog;
        this.figures = figures;
        this.sameUnits = new SameUnits(figures);
    }

    Optional<Figure> derive(String unit, Indicator indicator, Period period) {
        if (!indicator.totalOf().isEmpty()) {
            return total(unit, indicator, period);
        }
        if (indicator.ratio().isPresent()) {
            return ratio(unit, indicator, period, indicator.ratio().get());
        }
        return catalog.derivation(indicator.code()).flatMap(d -> formula(unit, indicator, period, d));
    }

    private Optional<Figure> total(String unit, Indicator indicator, Period period) {
        List<Figure> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (String code : indicator.totalOf()) {
            Optional<Figure> part = figures.find(unit, code, period);
            if (part.isPresent() && part.get().value().state() == ValueState.NOT_APPLICABLE) {
                continue;
            }
            Optional<BigDecimal> amount = part.flatMap(Figure::amount);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(amount.get());
            parts.add(part.get());
        }
        Value value = parts.isEmpty() ? Value.of(ValueState.NOT_APPLICABLE) : Value.of(sum, precision(parts));
        return Optional.of(new Figure(indicator, unit, period, value, Optional.empty(), parts));
    }

    private Optional<Figure> ratio(String unit, Indicator indicator, Period period, Indicator.Ratio ratio) {
        List<Figure> inputs = sameUnits.find(unit, List.of(ratio.numerator(), ratio.denominator()), period);
        if (inputs.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal numerator = inputs.get(0).amount().orElseThrow();
        BigDecimal denominator = inputs.get(1).amount().orElseThrow();
        if (denominator.signum() == 0) {
            return numerator.signum() == 0
                    ? Optional.of(
                            new Figure(indicator, unit, period, Value.of(ValueState.ZERO), Optional.empty(), inputs))
                    : Optional.empty();
        }
        BigDecimal quotient = VietnameseNumbers.roundComputed(quotient(indicator, numerator, denominator));
        return Optional.of(figure(unit, indicator, period, quotient, inputs));
    }

    /** Returns the quotient as the indicator is measured: times 100 for percents; not rounded. */
    static BigDecimal quotient(Indicator indicator, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal scaled = indicator.measure().isPercent() ? numerator.multiply(HUNDRED) : numerator;
        return scaled.divide(denominator, MathContext.DECIMAL128);
    }

    private Optional<Figure> formula(String unit, Indicator indicator, Period period, Derivation derivation) {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        List<Figure> inputs = sameUnits.find(unit, new TreeSet<>(derivation.inputs()), period);
        if (inputs.size() < derivation.inputs().size()) {
            return Optional.empty();
        }
        inputs.forEach(f -> amounts.put(f.indicator().code(), f.amount().orElseThrow()));
        return result(derivation, amounts)
                .map(result -> figure(unit, indicator, period, rounded(result, amounts.values()), inputs));
    }

    /** Returns what a ratio or formula gives before it is rounded, from the inputs of a derived figure. */
    Optional<BigDecimal> unrounded(Figure derived) {
        Indicator indicator = derived.indicator();
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        derived.inputs().forEach(input -> input.amount()
                .ifPresent(amount -> amounts.put(input.indicator().code(), amount)));
        if (indicator.ratio().isPresent()) {
            BigDecimal numerator = amounts.get(indicator.ratio().get().numerator());
            BigDecimal denominator = amounts.get(indicator.ratio().get().denominator());
            return numerator == null || denominator == null || denominator.signum() == 0
                    ? Optional.empty()
                    : Optional.of(quotient(indicator, numerator, denominator));
        }
        return catalog.derivation(indicator.code())
                .filter(derivation -> amounts.keySet().containsAll(derivation.inputs()))
                .flatMap(derivation -> result(derivation, amounts));
    }

    /** A formula that throws gives no value and is named in {@link #failures()}; the report goes on without it. */
    private Optional<BigDecimal> result(Derivation derivation, Map<String, BigDecimal> amounts) {
        try {
            return derivation.derive(code -> {
                BigDecimal amount = amounts.get(code);
                if (amount == null) {
                    throw new IllegalArgumentException(code + " is not an input of " + derivation.indicator());
                }
                return amount;
            });
        } catch (RuntimeException | LinkageError failed) {
            if (failures.putIfAbsent(derivation.indicator(), failed.toString()) == null) {
                LOG.warn("the formula of {} failed", derivation.indicator(), failed);
            }
            return Optional.empty();
        }
    }

    /** Returns why formulas failed, by the code of their indicators. */
    Map<String, String> failures() {
        return failures;
    }

    private static Figure figure(
            String unit, Indicator indicator, Period period, BigDecimal amount, List<Figure> inputs) {
        return new Figure(indicator, unit, period, Value.of(amount, precision(inputs)), Optional.empty(), inputs);
    }

    /** Rounds a formula's result like a quotient, but never below the decimals of what it was computed from. */
    private static BigDecimal rounded(BigDecimal result, Collection<BigDecimal> amounts) {
        int given = amounts.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        int scale = Math.max(VietnameseNumbers.COMPUTED_SCALE, given);
        return result.scale() > scale ? result.setScale(scale, RoundingMode.HALF_UP) : result;
    }

    /** Returns how exact a sum of these is: exact when all are, as given when they agree, else "khoảng". */
    static Precision precision(List<Figure> parts) {
        Set<Precision> kinds = new TreeSet<>();
        parts.forEach(p -> kinds.add(p.value().precision()));
        kinds.remove(Precision.EXACT);
        if (kinds.isEmpty()) {
            return Precision.EXACT;
        }
        return kinds.size() == 1 ? kinds.iterator().next() : Precision.ABOUT;
    }
}
