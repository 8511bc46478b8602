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
 * @param coverage which units answered for it; empty for one that no units were asked for
 */
public record Figure(
        Indicator indicator,
        String unit,
        Period period,
        Value value,
        Optional<Observation> observation,
        List<Figure> inputs,
        Optional<Coverage> coverage) {
    public Figure {
        inputs = List.copyOf(inputs);
    }

    /** Makes one that is covered as far as all of its inputs are. */
    public Figure(
            Indicator indicator,
            String unit,
            Period period,
            Value value,
            Optional<Observation> observation,
            List<Figure> inputs) {
        this(indicator, unit, period, value, observation, inputs, Coverage.ofAll(inputs));
    }

    /** Return what totals add up, empty for a state without an amount. */
    public Optional<BigDecimal> amount() {
        return value.amount();
    }

    /** Tell whether it may be compared for equality: given exactly, and with no unit missing in it. */
    public boolean isExact() {
        return value.isExact() && isComplete();
    }

    /** Tell whether no unit is missing in it. */
    public boolean isComplete() {
        return coverage.map(Coverage::isComplete).orElse(true);
    }

    /** Return the coverage when units are missing in it. */
    public Optional<Coverage> gap() {
        return coverage.filter(c -> !c.isComplete());
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
        String source = observation.map(o -> o.source().toString()).orElseGet(this::origin);
        return new Operand(indicator.code(), indicator.name(), indicator.measure(), unit, period, value, source);
    }

    private String origin() {
        boolean rolledUp = inputs.stream().anyMatch(f -> !f.unit().equals(unit));
        return rolledUp
                ? "tổng hợp từ "
                        + coverage.map(c -> c.reported() + "/" + c.expected() + " ")
                                .orElse("") + "đơn vị"
                : "tính từ "
                        + String.join(
                                ", ",
                                inputs.stream()
                                        .map(f -> f.indicator().code() + " ("
                                                + f.period().id() + ")")
                                        .toList());
    }
}
