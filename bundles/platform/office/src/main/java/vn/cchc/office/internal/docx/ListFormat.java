package vn.cchc.office.internal.docx;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the items of one level of a list are marked.
 *
 * @param start the first number
 * @param kind Word's name for the kind of number
 * @param text what stands there: {@code %1.%2.}, or the sign of a bullet
 */
record ListFormat(int start, String kind, String text) {

    static final ListFormat DECIMAL = new ListFormat(1, "decimal", "%1.");

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};

    ListFormat startingAt(int number) {
        return new ListFormat(Math.max(0, number), kind, text);
    }

    ListFormat countedAs(String name) {
        return new ListFormat(start, name, text);
    }

    ListFormat writtenAs(String form) {
        return new ListFormat(start, kind, form);
    }

    /** Returns the mark of an item when every level stands at its counter. */
    String label(int[] counters, Map<Integer, ListFormat> levels, int level) {
        if (kind.equals("none")) {
            return "";
        }
        if (kind.equals("bullet")) {
            // Most bullets are signs of a symbol font; in a report they stand for the dash and the plus.
            return text.equals("+") || level > 0 && !text.equals("-") ? "+" : "-";
        }
        Matcher places = PLACE.matcher(text);
        StringBuilder label = new StringBuilder();
        while (places.find()) {
            int of = Integer.parseInt(places.group(1)) - 1;
            String number = levels.getOrDefault(of, DECIMAL).number(counters[of]);
            places.appendReplacement(label, Matcher.quoteReplacement(number));
        }
        return places.appendTail(label).toString();
    }

    private String number(int value) {
        return switch (kind) {
            case "lowerLetter" -> letter(value);
            case "upperLetter" -> letter(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
            default -> Integer.toString(value);
        };
    }

    /** Word counts a to z, then aa, bb: the letters of the English alphabet, so đ never comes. */
    private static String letter(int value) {
        if (value < 1) {
            return Integer.toString(value);
        }
        String one = Character.toString('a' + (value - 1) % 26);
        return one.repeat((value - 1) / 26 + 1);
    }

    private static String roman(int value) {
        return value < 1 || value > 99 ? Integer.toString(value) : TENS[value / 10] + ONES[value % 10];
    }
}
