package vn.cchc.office.internal.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a part, "Phần thứ hai" by habit and "Phần II" by the decree, wherever it comes from.
 *
 * @param number from 1
 * @param ordinal whether it is said in words
 */
public record PartLabel(int number, boolean ordinal) {

    private static final List<String> WORDS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final Pattern LABEL = Pattern.compile(
            "Phần\\s+(?:thứ\\s+(\\p{L}+)|([IVX]+|[0-9]{1,2}))", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Reads a label; nothing when the words are none. */
    public static Optional<PartLabel> of(String label) {
        Matcher matcher = LABEL.matcher(label.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(1) != null) {
            int word = WORDS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT));
            return word < 0 ? Optional.empty() : Optional.of(new PartLabel(word + 1, true));
        }
        int number = matcher.group(2).matches("[0-9]+")
                ? Integer.parseInt(matcher.group(2))
                : RomanNumber.parse(matcher.group(2).toUpperCase(Locale.ROOT)).orElse(0);
        return number < 1 ? Optional.empty() : Optional.of(new PartLabel(number, false));
    }

    /** Writes it as a form wants it: {@code roman} or {@code ordinal}; there are words up to ten. */
    public String written(String style) {
        return style.equals("ordinal") && number <= WORDS.size()
                ? "Phần thứ " + WORDS.get(number - 1)
                : "Phần " + RomanNumber.write(number);
    }
}
