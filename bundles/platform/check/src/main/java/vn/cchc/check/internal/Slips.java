package vn.cchc.check.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.cchc.check.PlantedError.Kind;
import vn.cchc.model.Indicator;
import vn.cchc.model.Measure;
import vn.cchc.model.Observation;
import vn.cchc.model.Period;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;

/** Makes from a right entry the wrong ones that a person might enter in its place. */
final class Slips {

    /** The units in which reports give money; the first that isn't the indicator's own is the one mistaken for it. */
    private static final List<Measure> MISTAKEN = List.of(new Measure("triệu đồng"), new Measure("tỷ đồng"));

    /** An entry with one of its slips. */
    record Slip(Observation right, Kind kind, Value wrong) {}

    private record Quantity(String unit, String indicator) {
        static Quantity of(Observation entry) {
            return new Quantity(entry.key().unit(), entry.key().indicator());
        }
    }

    private final Map<Quantity, List<Observation>> series = new HashMap<>();
    private final Map<String, Indicator> indicators;
    private final Random random;

    Slips(Collection<Observation> entries, Map<String, Indicator> indicators, Random random) {
        this.indicators = indicators;
        this.random = random;
        entries.forEach(entry -> series.computeIfAbsent(Quantity.of(entry), q -> new ArrayList<>())
                .add(entry));
    }

    /** Returns the slips that would change this entry, in random order. */
    List<Slip> of(Observation entry) {
        Optional<BigDecimal> number = entry.value().number();
        if (number.isEmpty()) {
            return List.of();
        }
        Map<Kind, BigDecimal> wrong = new EnumMap<>(Kind.class);
        swapped(number.get()).ifPresent(n -> wrong.put(Kind.SWAPPED_DIGITS, n));
        wrong.put(Kind.FACTOR_TEN, number.get().movePointRight(1));
        otherMeasure(entry, number.get()).ifPresent(n -> wrong.put(Kind.MISSING_MEASURE, n));
        before(entry).ifPresent(n -> wrong.put(Kind.STALE_YEAR, n));
        wrong.values().removeIf(n -> n.compareTo(number.get()) == 0);
        List<Slip> slips = new ArrayList<>();
        wrong.forEach((kind, n) ->
                slips.add(new Slip(entry, kind, Value.of(n, entry.value().precision()))));
        slips.add(new Slip(entry, Kind.MISSING_VALUE, Value.of(ValueState.MISSING)));
        Collections.shuffle(slips, random);
        return slips;
    }

    /** Two different neighbours change places; a zero doesn't come to the front, where it would be seen at once. */
    private Optional<BigDecimal> swapped(BigDecimal number) {
        StringBuilder digits = new StringBuilder(number.unscaledValue().abs().toString());
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + 1 < digits.length(); i++) {
            if (digits.charAt(i) != digits.charAt(i + 1) && (i > 0 || digits.charAt(1) != '0')) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        int place = places.get(random.nextInt(places.size()));
        char first = digits.charAt(place);
        digits.setCharAt(place, digits.charAt(place + 1));
        digits.setCharAt(place + 1, first);
        BigDecimal wrong = new BigDecimal(new BigInteger(digits.toString()), number.scale());
        return Optional.of(number.signum() < 0 ? wrong.negate() : wrong);
    }

    /** The figure as it reads in the unit that people mistake for the indicator's own. */
    private Optional<BigDecimal> otherMeasure(Observation entry, BigDecimal number) {
        return Optional.ofNullable(indicators.get(entry.key().indicator()))
                .map(Indicator::measure)
                .flatMap(measure -> measure.isPercent()
                        ? Optional.of(number.movePointLeft(2))
                        : MISTAKEN.stream()
                                .filter(other -> !other.equals(measure))
                                .flatMap(other -> measure.factorTo(other).stream())
                                .findFirst()
                                .map(factor -> number.multiply(factor).stripTrailingZeros()))
                .map(wrong -> wrong.scale() < 0 ? wrong.setScale(0) : wrong);
    }

    /** Finds the figure of the nearest earlier period of the same kind. */
    private Optional<BigDecimal> before(Observation entry) {
        Period period = entry.key().period();
        return series.getOrDefault(Quantity.of(entry), List.of()).stream()
                .filter(other -> other.key().period().getClass() == period.getClass())
                .filter(other -> other.key().period().end().isBefore(period.end()))
                .max(Comparator.comparing((Observation other) -> other.key().period(), Period.BY_END))
                .flatMap(other -> other.value().number());
    }
}
