package vn.cchc.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of measure as the office writes it: "văn bản", "%", "triệu đồng".
 *
 * <p>Only units of the same quantity convert; the one family in use is money. "139.209 triệu đồng" and "139,209 tỷ đồng"
 * are the same amount.
 *
 * @param name the words of the unit, NFC; empty for a bare number
 */
public record Measure(String name) {

    private static final Map<String, BigDecimal> DONG = Map.of(
            "đồng", BigDecimal.ONE,
            "nghìn đồng", new BigDecimal("1e3"),
            "triệu đồng", new BigDecimal("1e6"),
            "tỷ đồng", new BigDecimal("1e9"));

    /** A bare number. */
    public static final Measure NONE = new Measure("");

    public Measure {
        name = name.isBlank() ? "" : Require.text(name, "unit of measure");
    }

    /** Tells whether values are percents and are printed with the sign attached. */
    public boolean isPercent() {
        return name.equals("%");
    }

    /** Returns the factor that turns an amount of this unit into the other; empty when they measure different things. */
    public Optional<BigDecimal> factorTo(Measure other) {
        if (name.equals(other.name)) {
            return Optional.of(BigDecimal.ONE);
        }
        BigDecimal mine = DONG.get(name);
        BigDecimal theirs = DONG.get(other.name);
        // Powers of ten divide exactly, so no rounding is needed.
        return mine == null || theirs == null ? Optional.empty() : Optional.of(mine.divide(theirs));
    }

    @Override
    public String toString() {
        return name;
    }
}
