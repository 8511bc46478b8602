package vn.cchc.declared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Measure;
import vn.cchc.model.Observation;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;
import vn.cchc.model.Round;
import vn.cchc.model.SourceRef;
import vn.cchc.model.Value;
import vn.cchc.plugin.CheckContext;
import vn.cchc.plugin.Figure;
import vn.cchc.plugin.Figures;

/** Figures typed into a test: {@code CODE} is one of the whole round, {@code CODE@period} one of that period. */
final class ExampleFigures implements Figures {

    static final String UNIT = "tinh-dak-lak";
    static final Period ROUND = Period.parse("2021-2025").orElseThrow();

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    ExampleFigures(List<Indicator> known, Map<String, BigDecimal> amounts) {
        known.forEach(indicator -> indicators.put(indicator.code(), indicator));
        amounts.forEach((key, amount) -> {
            String[] parts = key.split("@", 2);
            Period period = parts.length == 2 ? Period.parse(parts[1]).orElseThrow() : ROUND;
            add(parts[0], period, Value.of(amount));
        });
    }

    ExampleFigures add(String code, Period period, Value value) {
        Indicator indicator = indicators.computeIfAbsent(code, ExampleFigures::unknown);
        Observation entry = new Observation(
                new ObservationKey(UNIT, code, period), value, new SourceRef("Ví dụ", "dòng " + figures.size()), "");
        figures.add(new Figure(indicator, UNIT, period, value, Optional.of(entry), List.of()));
        return this;
    }

    static Indicator indicator(String code, String name, String measure, IndicatorKind kind) {
        return new Indicator(
                code,
                "mau",
                name,
                new Measure(measure),
                kind,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static Indicator unknown(String code) {
        return indicator(code, code, "", IndicatorKind.FLOW);
    }

    CheckContext context() {
        Figures all = this;
        Round round = new Round(
                "so-ket",
                "Sơ kết",
                "BÁO CÁO",
                "Sơ kết",
                ROUND,
                LocalDate.of(2025, 3, 31),
                LocalDate.of(2025, 6, 30),
                "so-noi-vu",
                List.of());
        return new CheckContext() {
            @Override
            public Round round() {
                return round;
            }

            @Override
            public Figures figures() {
                return all;
            }

            @Override
            public LocalDate today() {
                return LocalDate.of(2025, 7, 1);
            }
        };
    }

    @Override
    public Set<String> units() {
        return Set.of(UNIT);
    }

    @Override
    public Optional<Indicator> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    @Override
    public Optional<Figure> find(String unit, String indicator, Period period) {
        return series(unit, indicator).stream()
                .filter(f -> f.period().equals(period))
                .findFirst();
    }

    @Override
    public Optional<Figure> derived(String unit, String indicator, Period period) {
        return Optional.empty();
    }

    @Override
    public List<Figure> series(String unit, String indicator) {
        return figures.stream()
                .filter(f -> f.indicator().code().equals(indicator))
                .sorted(Comparator.comparing(Figure::period, Period.BY_END))
                .toList();
    }

    @Override
    public Optional<Figure> wholeRound(String unit, String indicator) {
        return find(unit, indicator, ROUND).or(() -> last(unit, indicator));
    }

    @Override
    public Optional<Figure> first(String unit, String indicator) {
        return withoutRanges(unit, indicator).stream().findFirst();
    }

    @Override
    public Optional<Figure> last(String unit, String indicator) {
        List<Figure> series = withoutRanges(unit, indicator);
        return series.isEmpty() ? Optional.empty() : Optional.of(series.get(series.size() - 1));
    }

    @Override
    public Optional<Figure> sumOfYears(String unit, String indicator) {
        List<Figure> years = series(unit, indicator).stream()
                .filter(f -> f.period() instanceof Period.Year)
                .toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = years.stream().flatMap(f -> f.amount().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Figure(years.get(0).indicator(), unit, ROUND, Value.of(sum), Optional.empty(), years));
    }

    private List<Figure> withoutRanges(String unit, String indicator) {
        return series(unit, indicator).stream()
                .filter(f -> !(f.period() instanceof Period.Range))
                .toList();
    }
}
