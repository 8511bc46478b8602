package vn.cchc.model;

/**
 * One figure that a finding rests on.
 *
 * @param indicator code
 * @param name name of the indicator
 * @param measure its unit of measure
 * @param unit id of the organisation
 * @param period what it speaks of
 * @param value the value
 * @param source where it comes from, or how it was computed
 */
public record Operand(
        String indicator, String name, Measure measure, String unit, Period period, Value value, String source) {}
