package vn.cchc.audit.internal.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Figure.Kind;

/** Reads one figure with its unit of measure: 1.574, 31,57%, 2,5 triệu đồng, 30/135. */
final class Numerals {

    private static final String WHOLE = "(?:\\d{1,3}(?:\\.\\d{3})++(?!\\d)|\\d++)";
    private static final Pattern FRACTION = Pattern.compile("(" + WHOLE + ")\\s?/\\s?(" + WHOLE + ")(?!,?\\d)");
    /** "102,16/102,38 km"; a score such as "9,5/10" is a fraction of whole numbers at most in its base. */
    private static final Pattern DECIMAL_FRACTION =
            Pattern.compile("(" + WHOLE + ",\\d{1,3})\\s?/\\s?(" + WHOLE + "(?:,\\d{1,3})?)(?![\\d,]*\\d)");

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{3})++(?!\\d)|\\d++(?:\\.\\d{1,2}(?![\\d.]))?)(?:,(\\d++))?");
    private static final Pattern PERCENT = Pattern.compile("\\s?(?:%|phần trăm\\b|điểm %|điểm phần trăm)");
    private static final Pattern SCALE = Pattern.compile(
            "\\s?(?:(nghìn|ngàn|trăm)\\s)?(triệu|tỷ(?! lệ)|tỉ(?! lệ)|nghìn|ngàn)?(?:\\s?(đồng|vnđ|vnd|đ))?(?![\\p{L}])");
    private static final int LONGEST = 18;

    private Numerals() {}

    /** A figure without the words around it. */
    record Numeral(
            int end, Kind kind, BigDecimal value, BigDecimal base, BigDecimal halfUnit, int scale, int decimals) {}

    /** Reads the figure at a position of a text in small letters; empty when its digits can't be a figure. */
    static Optional<Numeral> at(String low, int start) {
        Matcher fraction = FRACTION.matcher(low).region(start, low.length());
        if (fraction.lookingAt() && fraction.end() - start <= 2 * LONGEST) {
            return Optional.of(new Numeral(
                    fraction.end(),
                    Kind.FRACTION,
                    whole(fraction.group(1)),
                    whole(fraction.group(2)),
                    BigDecimal.ZERO,
                    0,
                    0));
        }
        Matcher decimals = DECIMAL_FRACTION.matcher(low).region(start, low.length());
        if (decimals.lookingAt() && decimals.end() - start <= LONGEST) {
            return Optional.of(new Numeral(
                    decimals.end(),
                    Kind.FRACTION,
                    new BigDecimal(decimals.group(1).replace(".", "").replace(',', '.')),
                    new BigDecimal(decimals.group(2).replace(".", "").replace(',', '.')),
                    BigDecimal.ZERO,
                    0,
                    0));
        }
        Matcher number = NUMBER.matcher(low).region(start, low.length());
        if (!number.lookingAt() || number.end() - start > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(withUnit(low, number));
    }

    private static Numeral withUnit(String low, Matcher number) {
        boolean foreign = number.group(1).matches("\\d+\\.\\d{1,2}");
        String digits = foreign
                ? number.group(1)
                : whole(number.group(1)) + (number.group(2) == null ? "" : "." + number.group(2));
        BigDecimal value = new BigDecimal(digits);
        int decimals = value.scale();
        int end = number.end();
        Matcher percent = PERCENT.matcher(low).region(end, low.length());
        if (percent.lookingAt()) {
            return new Numeral(percent.end(), Kind.PERCENT, value, BigDecimal.ZERO, half(decimals, 0), 0, decimals);
        }
        Matcher unit = SCALE.matcher(low).region(end, low.length());
        if (!unit.lookingAt()) {
            return new Numeral(end, Kind.COUNT, value, BigDecimal.ZERO, half(decimals, 0), 0, decimals);
        }
        int scale = power(unit.group(1)) + power(unit.group(2));
        boolean money = unit.group(3) != null
                || (unit.group(2) != null
                        && unit.group(2).startsWith("t")
                        && !"triệu".equals(unit.group(2))
                        && !low.startsWith(" usd", unit.end()));
        return new Numeral(
                unit.end() == end ? end : trimmed(low, end, unit.end()),
                money ? Kind.MONEY : Kind.COUNT,
                value.movePointRight(scale),
                BigDecimal.ZERO,
                half(decimals, scale),
                scale,
                decimals);
    }

    private static int trimmed(String low, int end, int unitEnd) {
        return low.substring(end, unitEnd).isBlank() ? end : unitEnd;
    }

    private static BigDecimal half(int decimals, int scale) {
        return decimals == 0 && scale == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(5, decimals + 1 - scale);
    }

    private static int power(@org.jspecify.annotations.Nullable String word) {
        if (word == null) {
            return 0;
        }
        return switch (word) {
            case "trăm" -> 2;
            case "nghìn", "ngàn" -> 3;
            case "triệu" -> 6;
            default -> 9;
        };
    }

    private static BigDecimal whole(String digits) {
        return new BigDecimal(digits.replace(".", ""));
    }
}
