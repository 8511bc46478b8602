package vn.cchc.model.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.cchc.model.Measure;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;

/** Writes figures as official Vietnamese texts do: {@code 1.574}, {@code 31,57%}, {@code 05}. */
public final class VietnameseNumbers {

    /** Decimals of a computed figure: two, half up. */
    public static final int COMPUTED_SCALE = 2;

    private static final BigDecimal TEN = BigDecimal.TEN;

    private VietnameseNumbers() {}

    /** Writes a figure with dots between thousands and a decimal comma; trailing zeros after the comma are left out. */
    public static String format(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() < 0) {
            plain = plain.setScale(0, RoundingMode.UNNECESSARY);
        }
        String digits = plain.abs().toPlainString();
        int dot = digits.indexOf('.');
        StringBuilder out = new StringBuilder(dot < 0 ? digits : digits.substring(0, dot));
        for (int i = out.length() - 3; i > 0; i -= 3) {
            out.insert(i, '.');
        }
        if (dot >= 0) {
            out.append(',').append(digits, dot + 1, digits.length());
        }
        return plain.signum() < 0 ? "-" + out : out.toString();
    }

    /** Writes a count as prose does: 1 to 9 with a leading zero, all else as {@link #format}. */
    public static String formatCount(BigDecimal number) {
        boolean small = number.signum() > 0
                && number.compareTo(TEN) < 0
                && number.stripTrailingZeros().scale() <= 0;
        return small ? "0" + format(number) : format(number);
    }

    /** Writes a figure with its unit of measure; the percent sign is attached, words are set off by a blank. */
    public static String format(BigDecimal number, Measure measure) {
        return withMeasure(format(number), measure);
    }

    /** Sets a written figure before its unit of measure. */
    public static String withMeasure(String written, Measure measure) {
        if (measure.isPercent()) {
            return written + "%";
        }
        return measure.name().isEmpty() ? written : written + " " + measure.name();
    }

    /** Writes a value in any of its five states, with the word of its precision and the unit of measure. */
    public static String format(Value value, Measure measure) {
        if (value.state() != ValueState.REPORTED) {
            return value.state().label();
        }
        String written = format(value.number().orElseThrow(), measure);
        String word = value.precision().word();
        return word.isEmpty() ? written : word + " " + written;
    }

    /** Rounds a computed figure to two decimals, half up. */
    public static BigDecimal roundComputed(BigDecimal number) {
        return number.scale() > COMPUTED_SCALE ? number.setScale(COMPUTED_SCALE, RoundingMode.HALF_UP) : number;
    }
}
