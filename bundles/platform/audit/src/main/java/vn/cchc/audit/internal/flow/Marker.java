package vn.cchc.audit.internal.flow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a paragraph begins with.
 *
 * @param kind the family: {@code - + * •}, {@code a} for a letter, {@code 1} for a number, {@code i} for a small roman
 *     number, {@code #} for a dotted heading number; a blank for none
 * @param label the letter or number in it
 * @param written the marker as written, without blanks
 * @param length how many characters it takes with the blanks after it
 */
public record Marker(char kind, String label, String written, int length) {

    /** No marker. */
    public static final Marker NONE = new Marker(' ', "", "", 0);

    private static final String ORDER = "#1a*-+•";

    private static final Pattern BULLET = Pattern.compile("([-–—+*•●▪◦\uf0b7\uf02d\uf0a7])\\s{0,4}(?=\\S)");
    private static final Pattern LETTER = Pattern.compile("\\(?([a-zđ])\\)\\s{0,4}(?=\\S)");
    private static final Pattern ROMAN = Pattern.compile("\\(?(i{1,3}|iv|v|vi{1,3}|ix|x)\\)\\s{0,4}(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(?:\\(?(\\d{1,2})\\)|(\\d{1,2})\\.)\\s{0,4}(?=[\\p{L}\"“])");
    private static final Pattern HEADING =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:\\.\\s{0,4}|\\s{1,4})(?=\\p{Lu})");

    /** Reads the marker at the beginning of a line. */
    public static Marker of(String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.lookingAt()) {
            return new Marker('#', heading.group(1), heading.group(1), heading.end());
        }
        Matcher number = NUMBER.matcher(line);
        if (number.lookingAt()) {
            String label = number.group(1) == null ? number.group(2) : number.group(1);
            return new Marker('1', label, written(number), number.end());
        }
        Matcher roman = ROMAN.matcher(line);
        if (roman.lookingAt() && line.startsWith("(")) {
            return new Marker('i', roman.group(1), written(roman), roman.end());
        }
        Matcher letter = LETTER.matcher(line);
        if (letter.lookingAt()) {
            return new Marker('a', letter.group(1), written(letter), letter.end());
        }
        Matcher bullet = BULLET.matcher(line);
        if (bullet.lookingAt()) {
            char sign = bullet.group(1).charAt(0);
            return new Marker(family(sign), bullet.group(1), bullet.group(1), bullet.end());
        }
        return NONE;
    }

    private static String written(Matcher marker) {
        return marker.group().strip();
    }

    private static char family(char sign) {
        return switch (sign) {
            case '+' -> '+';
            case '*' -> '*';
            case '-', '–', '—', '\uf02d' -> '-';
            default -> '•';
        };
    }

    /** Returns whether there is one. */
    public boolean present() {
        return kind != ' ';
    }

    /** Returns whether this one marks a list around the other's list, as is the habit: {@code -} around {@code +}. */
    public boolean outer(Marker other) {
        int mine = ORDER.indexOf(kind);
        int its = ORDER.indexOf(other.kind);
        return mine >= 0 && its >= 0 && mine < its;
    }
}
