package vn.cchc.catalog;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Observation;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;
import vn.cchc.model.Round;
import vn.cchc.model.UnitRegister;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;
import vn.cchc.plugin.Coverage;
import vn.cchc.plugin.Figure;
import vn.cchc.plugin.Figures;

/** The entries of a round with everything that follows from them; safe to read from several threads. */
public final class FigureTable implements Figures {

    private final PluginCatalog catalog;
    private final Round round;
    private final Map<String, Map<String, TreeMap<Period, Observation>>> entries = new TreeMap<>();
    private final Set<String> units = new TreeSet<>();
    private final Map<ObservationKey, Optional<Figure>> known = new ConcurrentHashMap<>();
    private final Map<ObservationKey, Optional<Figure>> totals = new ConcurrentHashMap<>();
    private final RollUp rollUp;
    private final Deriver deriver;

    /**
     * Lay out the entries; values of indicators that no enabled section owns are kept out.
     *
     * @param units who stands above whom, and when
     */
    public FigureTable(PluginCatalog catalog, Round round, UnitRegister units, Collection<Observation> observations) {
        this(catalog, round, new RollUp(units));
        for (Observation observation : observations) {
            ObservationKey key = observation.key();
            if (catalog.indicators().containsKey(key.indicator())
                    && observation.value().state() != ValueState.MISSING) {
                entries.computeIfAbsent(key.unit(), u -> new TreeMap<>())
                        .computeIfAbsent(key.indicator(), i -> new TreeMap<>(Period.BY_END))
                        .put(key.period(), observation);
            }
        }
        this.units.addAll(entries.keySet());
        entries.forEach((unit, ofUnit) -> {
            if (ofUnit.keySet().stream().anyMatch(this::isCollected)) {
                this.units.addAll(rollUp.above(unit));
            }
        });
    }

    private FigureTable(PluginCatalog catalog, Round round, RollUp rollUp) {
        this.catalog = catalog;
        this.round = round;
        this.rollUp = rollUp;
        this.deriver = new Deriver(catalog, this);
    }

    private boolean isCollected(String code) {
        return indicator(code).filter(i -> !i.collect().isEmpty()).isPresent();
    }

    @Override
    public Set<String> units() {
        return Collections.unmodifiableSet(units);
    }

    @Override
    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(catalog.indicators().get(code));
    }

    @Override
    public Optional<Figure> find(String unit, String code, Period period) {
        return indicator(code).flatMap(indicator -> {
            Optional<Figure> entered = entered(unit, indicator, period);
            return entered.or(() -> total(unit, indicator, period))
                    .or(() -> computed(unit, indicator, period))
                    .or(() -> sumOverRound(unit, indicator, period));
        });
    }

    /** Find what the units below give, whether or not a value was entered; empty where nothing is collected from units. */
    public Optional<Figure> rolledUp(String unit, String code, Period period) {
        return indicator(code).flatMap(indicator -> total(unit, indicator, period)
                .or(() ->
                        rollUp.appliesTo(unit, indicator) ? sumOverRound(unit, indicator, period) : Optional.empty()));
    }

    @Override
    public Optional<Figure> derived(String unit, String code, Period period) {
        return indicator(code).filter(Indicator::isDerived).flatMap(i -> computed(unit, i, period));
    }

    /** Return what a derived figure was before it was rounded; itself for a total. */
    public Optional<BigDecimal> unrounded(Figure derived) {
        return deriver.unrounded(derived).or(derived::amount);
    }

    @Override
    public List<Figure> series(String unit, String code) {
        List<Figure> all = indicator(code).stream()
                .flatMap(indicator -> periods(unit, indicator).stream())
                .flatMap(period -> find(unit, code, period).stream())
                .toList();
        int best = all.stream().mapToInt(FigureTable::unitsBehind).max().orElse(0);
        return all.stream()
                .filter(f -> f.coverage().isEmpty() || isNoDate(f) || 2 * unitsBehind(f) >= best)
                .toList();
    }

    private static boolean isNoDate(Figure figure) {
        return !(figure.period() instanceof Period.AsOf);
    }

    private static int unitsBehind(Figure figure) {
        return isNoDate(figure) ? 0 : figure.coverage().map(Coverage::reported).orElse(0);
    }

    @Override
    public Optional<Figure> wholeRound(String unit, String code) {
        return indicator(code).flatMap(indicator -> {
            Optional<Figure> own = find(unit, code, round.period());
            if (own.isPresent()) {
                return own;
            }
            return indicator.kind() == IndicatorKind.FLOW ? Optional.empty() : last(unit, code);
        });
    }

    @Override
    public Optional<Figure> first(String unit, String code) {
        return inRound(unit, code).findFirst();
    }

    @Override
    public Optional<Figure> last(String unit, String code) {
        return inRound(unit, code).reduce((earlier, later) -> later);
    }

    @Override
    public Optional<Figure> sumOfYears(String unit, String code) {
        List<Figure> years = years(unit, code);
        return years.isEmpty() ? Optional.empty() : indicator(code).map(i -> sum(unit, i, round.period(), years));
    }

    /** Compute every formula and return why some failed; their figures are left out, the others stand. */
    public List<CatalogProblem> failures() {
        for (String unit : entries.keySet()) {
            catalog.indicators().values().stream()
                    .filter(indicator -> indicator.formula().isPresent())
                    .forEach(indicator -> collectFigures(unit, indicator));
        }
        return deriver.failures().entrySet().stream()
                .flatMap(e -> catalog.failure(e.getKey(), e.getValue()).stream())
                .toList();
    }

    private void collectFigures(String unit, Indicator indicator) {
        periods(unit, indicator).forEach(period -> computed(unit, indicator, period));
    }

    private Stream<Figure> inRound(String unit, String code) {
        return series(unit, code).stream()
                .filter(f -> !(f.period() instanceof Period.Range))
                .filter(f -> round.period().contains(f.period()))
                .filter(f -> f.amount().isPresent())
                .sorted(Comparator.comparing(Figure::period, Period.BY_END));
    }

    private Optional<Figure> entered(String unit, Indicator indicator, Period period) {
        return Optional.ofNullable(ofIndicator(unit, indicator.code()).get(period))
                .map(o -> new Figure(indicator, unit, period, o.value(), Optional.of(o), List.of()));
    }

    private Optional<Figure> computed(String unit, Indicator indicator, Period period) {
        ObservationKey key = new ObservationKey(unit, indicator.code(), period);
        Optional<Figure> cached = known.get(key);
        if (cached == null) {
            cached = deriver.derive(unit, indicator, period);
            known.put(key, cached);
        }
        return cached;
    }

    private Optional<Figure> total(String unit, Indicator indicator, Period period) {
        if (!rollUp.appliesTo(unit, indicator)) {
            return Optional.empty();
        }
        ObservationKey key = new ObservationKey(unit, indicator.code(), period);
        Optional<Figure> cached = totals.get(key);
        if (cached == null) {
            // Units that give years only are added up year by year, so that the years of the report give its range.
            cached = period instanceof Period.Range && !isEnteredBelow(unit, indicator, period)
                    ? Optional.empty()
                    : rollUp.total(unit, indicator, period, reporter -> find(reporter, indicator.code(), period));
            totals.put(key, cached);
        }
        return cached;
    }

    private boolean isEnteredBelow(String unit, Indicator indicator, Period period) {
        Set<Period> entered = new TreeSet<>(Period.BY_END);
        rollUp.reporting(unit, indicator).forEach(reporter -> collectPeriods(reporter.id(), indicator, entered));
        return entered.contains(period);
    }

    /** Returns the same table as if some units had said nothing. */
    FigureTable without(Set<String> silent) {
        FigureTable table = new FigureTable(catalog, round, rollUp);
        table.entries.putAll(entries);
        table.entries.keySet().removeAll(silent);
        return table;
    }

    /** Only a round of several years is the sum of its years; a year is not its own, a quarter not its year's. */
    private Optional<Figure> sumOverRound(String unit, Indicator indicator, Period period) {
        boolean summed = indicator.kind() == IndicatorKind.FLOW
                && period instanceof Period.Range
                && period.equals(round.period());
        if (!summed) {
            return Optional.empty();
        }
        List<Figure> years = years(unit, indicator.code());
        long lived =
                round.years().stream().filter(year -> rollUp.exists(unit, year)).count();
        return !years.isEmpty() && years.size() >= lived
                ? Optional.of(sum(unit, indicator, period, years))
                : Optional.empty();
    }

    private List<Figure> years(String unit, String code) {
        return round.years().stream()
                .filter(round.period()::contains)
                .flatMap(year -> find(unit, code, year).stream())
                .filter(f -> f.amount().isPresent())
                .toList();
    }

    private static Figure sum(String unit, Indicator indicator, Period period, List<Figure> parts) {
        BigDecimal total = parts.stream().map(f -> f.amount().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Value value = Value.of(total, Deriver.precision(parts));
        return new Figure(indicator, unit, period, value, Optional.empty(), parts);
    }

    private Set<Period> periods(String unit, Indicator indicator) {
        Set<Period> periods = new TreeSet<>(Period.BY_END);
        collectPeriods(unit, indicator, periods);
        if (!periods.isEmpty()) {
            periods.add(round.period()); // the sum of the years, where there is one
        }
        return periods;
    }

    private void collectPeriods(String unit, Indicator indicator, Set<Period> periods) {
        periods.addAll(ofIndicator(unit, indicator.code()).keySet());
        if (rollUp.appliesTo(unit, indicator)) {
            rollUp.reporting(unit, indicator).forEach(reporter -> collectPeriods(reporter.id(), indicator, periods));
        }
        catalog.inputsOf(indicator).stream()
                .map(code -> catalog.indicators().get(code))
                .filter(Objects::nonNull)
                .forEach(input -> collectPeriods(unit, input, periods));
    }

    private TreeMap<Period, Observation> ofIndicator(String unit, String code) {
        return entries.getOrDefault(unit, Map.of()).getOrDefault(code, new TreeMap<>(Period.BY_END));
    }
}
