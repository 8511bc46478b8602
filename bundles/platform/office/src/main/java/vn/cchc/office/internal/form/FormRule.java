package vn.cchc.office.internal.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule of the form.
 *
 * @param key element and property, {@code body.size}
 * @param value what the writer takes
 * @param allowed what may stand there besides: a range of the value's unit, words, or nothing
 * @param article where the rule stands
 */
public record FormRule(String key, String value, String allowed, String article) {

    private static final Pattern MEASURE = Pattern.compile("([0-9.]+) (mm|pt|lines|part)");
    private static final Pattern RANGE = Pattern.compile("([0-9.]+?)\\.\\.([0-9.]*)");
    private static final String HABIT = "thói quen";

    /**
     * Reads a line of a preset.
     *
     * @throws IllegalArgumentException naming the rule that is malformed or whose value it does not allow itself
     */
    static FormRule parse(String key, String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 3 || parts[2].isBlank()) {
            throw new IllegalArgumentException(key + ": expected \"value | range | article\", found \"" + line + "\"");
        }
        FormRule rule = new FormRule(key, parts[0].strip(), parts[1].strip(), parts[2].strip());
        boolean bounded = rule.allowed.isEmpty() || RANGE.matcher(rule.allowed).matches();
        if (!rule.allows(rule.value) || MEASURE.matcher(rule.value).matches() && !bounded) {
            throw new IllegalArgumentException(
                    key + ": " + rule.value + " is not within " + rule.allowed + " (" + rule.article + ")");
        }
        return rule;
    }

    /** Returns the same rule with another value. */
    FormRule with(String other) {
        return new FormRule(key, other, allowed, article);
    }

    /** Tells whether the decree says nothing of it. */
    public boolean isHabit() {
        return article.startsWith(HABIT);
    }

    /** Tells whether a value as a preset or a province writes it may stand there. */
    public boolean allows(String other) {
        Matcher range = RANGE.matcher(allowed);
        if (range.matches()) {
            Matcher measure = MEASURE.matcher(other);
            return measure.matches() && sameUnit(measure.group(2)) && accepts(Double.parseDouble(measure.group(1)), 0);
        }
        return other.equals(value) || words().contains(other);
    }

    private boolean sameUnit(String unit) {
        Matcher own = MEASURE.matcher(value);
        return own.matches() && own.group(2).equals(unit);
    }

    /** Tells whether a number in the rule's own unit may stand there, give or take a little. */
    public boolean accepts(double number, double tolerance) {
        return number >= least() - tolerance && number <= most() + tolerance;
    }

    /** Returns the least number that may stand there, in the rule's own unit. */
    public double least() {
        Matcher range = RANGE.matcher(allowed);
        return range.matches() ? Double.parseDouble(range.group(1)) : number();
    }

    /** Returns the largest number that may stand there, in the rule's own unit; endless when nothing bounds it. */
    public double most() {
        Matcher range = RANGE.matcher(allowed);
        if (!range.matches()) {
            return number();
        }
        return range.group(2).isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(range.group(2));
    }

    /** Returns the words that may stand there. */
    public List<String> words() {
        return allowed.isEmpty()
                ? List.of(value)
                : Arrays.stream(allowed.split(",")).map(String::strip).toList();
    }

    /** Returns the number of its value. */
    public double number() {
        return Double.parseDouble(measure().group(1));
    }

    /** Returns the unit of its value: mm, pt, lines or part. */
    public String unit() {
        return measure().group(2);
    }

    private Matcher measure() {
        return Optional.of(MEASURE.matcher(value))
                .filter(Matcher::matches)
                .orElseThrow(() -> new IllegalArgumentException(key + ": a measure expected, found " + value));
    }
}
