package vn.cchc.office.internal.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The measures of the form, read from {@code nghi-dinh-30.properties}.
 *
 * <p>A value outside of the range that its rule allows never gets as far as a document: reading refuses it.
 */
public final class FormRules {

    private static final Pattern MEASURE = Pattern.compile("([0-9.]+) (mm|pt|lines|part)");
    private static final Pattern RANGE = Pattern.compile("([0-9.]+?)\\.\\.([0-9.]*)");

    /**
     * A rule.
     *
     * @param value as written
     * @param article where the rule stands
     */
    public record Rule(String value, String article) {}

    private final Map<String, Rule> rules;

    private FormRules(Map<String, Rule> rules) {
        this.rules = Map.copyOf(rules);
    }

    /** Reads the rules of this bundle. */
    public static FormRules load() {
        try (InputStream in = Optional.ofNullable(FormRules.class.getResourceAsStream("nghi-dinh-30.properties"))
                        .orElseThrow(() -> new IllegalStateException("nghi-dinh-30.properties is not in the bundle"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads rules.
     *
     * @throws IllegalArgumentException naming the rule that is malformed or out of its range
     */
    public static FormRules read(Reader reader) throws IOException {
        Properties lines = new Properties();
        lines.load(reader);
        Map<String, Rule> rules = new HashMap<>();
        for (String key : lines.stringPropertyNames()) {
            rules.put(key, rule(key, lines.getProperty(key)));
        }
        return new FormRules(rules);
    }

    private static Rule rule(String key, String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 3 || parts[2].isBlank()) {
            throw new IllegalArgumentException(key + ": expected \"value | range | article\", found \"" + line + "\"");
        }
        String value = parts[0].strip();
        String range = parts[1].strip();
        if (!range.isEmpty() && !within(key, value, range)) {
            throw new IllegalArgumentException(
                    key + ": " + value + " is not within " + range + " (" + parts[2].strip() + ")");
        }
        return new Rule(value, parts[2].strip());
    }

    private static boolean within(String key, String value, String range) {
        Matcher measure = MEASURE.matcher(value);
        Matcher limits = RANGE.matcher(range);
        if (!measure.matches() || !limits.matches()) {
            throw new IllegalArgumentException(
                    key + ": a measure and a range are expected, found " + value + " | " + range);
        }
        double number = Double.parseDouble(measure.group(1));
        return number >= Double.parseDouble(limits.group(1))
                && (limits.group(2).isEmpty() || number <= Double.parseDouble(limits.group(2)));
    }

    public Set<String> keys() {
        return rules.keySet();
    }

    public Rule rule(String key) {
        return Optional.ofNullable(rules.get(key)).orElseThrow(() -> new IllegalArgumentException("no rule " + key));
    }

    /** Returns words, such as the font. */
    public String text(String key) {
        return rule(key).value();
    }

    /** Returns a distance in twentieths of a point, which Word counts in. */
    public int twips(String key) {
        return (int) Math.round(points(key) * 20);
    }

    /** Returns a size of letters in half points. */
    public int halfPoints(String key) {
        return (int) Math.round(points(key) * 2);
    }

    /** Returns the thickness of a line in eighths of a point. */
    public int eighths(String key) {
        return (int) Math.round(points(key) * 8);
    }

    /** Returns a line distance in 240ths of a line. */
    public int lines(String key) {
        return (int) Math.round(number(key, "lines") * 240);
    }

    /** Returns a share, 0 to 1. */
    public double part(String key) {
        return number(key, "part");
    }

    /** Returns a size or distance in points. */
    public double points(String key) {
        String value = rule(key).value();
        return value.endsWith(" mm") ? number(key, "mm") / 25.4 * 72 : number(key, "pt");
    }

    private double number(String key, String unit) {
        Matcher measure = MEASURE.matcher(rule(key).value());
        if (!measure.matches() || !measure.group(2).equals(unit)) {
            throw new IllegalArgumentException(
                    key + ": " + unit + " expected, found " + rule(key).value());
        }
        return Double.parseDouble(measure.group(1));
    }

    /** Returns the width of the text on an upright or lying page, in twips. */
    public int textWidth(boolean landscape) {
        return twips(landscape ? "paper.height" : "paper.width") - twips("margin.left") - twips("margin.right");
    }
}
