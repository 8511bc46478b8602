package vn.cchc.plugin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.model.Indicator;
import vn.cchc.model.Observation;
import vn.cchc.model.Operand;
import vn.cchc.model.Period;
import vn.cchc.model.Value;

/**
 * One figure with its origin.
 *
 * @param indicator what it measures
 * @param unit id of the organisation
 * @param period what it speaks of
 * @param value a value in one of the five states
 * @param observation the entry; empty for a derived figure
 * @param inputs the figures it was computed from; empty for an entered one
 */
public record Figure(
        Indicator indicator,
        String unit,
        Period period,
        Value value,
        Optional<Observation> observation,
        List<Figure> inputs) {
    public Figure {
        inputs = List.copyOf(inputs);
    }

    /** Return what totals add up, empty for a state without an amount. */
    public Optional<BigDecimal> amount() {
        return value.amount();
    }

    /** Tell whether it was computed. */
    public boolean isDerived() {
        return observation.isEmpty();
    }

    /** Return the entries it rests on, itself when it was entered. */
    public List<Observation> entries() {
        return observation.map(List::of).orElseGet(() -> inputs.stream()
                .flatMap(f -> f.entries().stream())
                .distinct()
                .toList());
    }

    /** Return itself and, for a computed figure, all it was computed from: no operand of a finding stays without a source. */
    public Stream<Figure> evidence() {
        return Stream.concat(Stream.of(this), inputs.stream().flatMap(Figure::evidence));
    }

    /** Return it as one operand of a finding. */
    public Operand toOperand() {
        String source = observation
                .map(o -> o.source().toString())
                .orElseGet(() -> "tính từ "
                        + String.join(
                                ", ",
                                inputs.stream()
                                        .map(f -> f.indicator().code() + " ("
                                                + f.period().id() + ")")
                                        .toList()));
        return new Operand(indicator.code(), indicator.name(), indicator.measure(), unit, period, value, source);
    }
}
