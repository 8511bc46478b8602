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
import java.util.TreeMap;
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.Messages;
import vn.cchc.plugin.FormChoice;

/**
 * The rules of the form that a document is written in and held against: a preset, read from its file, with the measures
 * that a province chose otherwise.
 *
 * <p>A value that its rule does not allow never gets as far as a document: reading refuses it.
 */
public final class FormRules {

    private static final Set<String> PRESETS = Set.of(FormChoice.DECREE, FormChoice.HABIT);
    private static final String BASE = "based-on";

    private final Map<String, FormRule> rules;

    private FormRules(Map<String, FormRule> rules) {
        this.rules = Map.copyOf(rules);
    }

    /** Reads the decree to the letter. */
    public static FormRules load() {
        return preset(FormChoice.DECREE);
    }

    /**
     * Reads the preset of a choice and sets the measures that differ.
     *
     * @throws OfficeException with a message for the user when there is no such preset or measure, or when the decree does
     *     not allow its value
     */
    public static FormRules of(FormChoice choice) throws OfficeException {
        if (!PRESETS.contains(choice.preset())) {
            throw new OfficeException(
                    Messages.text("form.preset", choice.preset(), FormChoice.DECREE + ", " + FormChoice.HABIT));
        }
        Map<String, FormRule> rules = new HashMap<>(preset(choice.preset()).rules);
        for (Map.Entry<String, String> measure : new TreeMap<>(choice.measures()).entrySet()) {
            FormRule rule = Optional.ofNullable(rules.get(measure.getKey()))
                    .orElseThrow(() -> new OfficeException(Messages.text("form.key", measure.getKey())));
            if (!rule.allows(measure.getValue())) {
                throw new OfficeException(Messages.text(
                        "form.value", rule.key(), measure.getValue(), RuleText.allowed(rule), RuleText.article(rule)));
            }
            rules.put(rule.key(), rule.with(measure.getValue()));
        }
        return new FormRules(rules);
    }

    private static FormRules preset(String name) {
        String file = name + ".properties";
        try (InputStream in = Optional.ofNullable(FormRules.class.getResourceAsStream(file))
                        .orElseThrow(() -> new IllegalStateException(file + " is not in the bundle"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads rules, over those that they are based on.
     *
     * @throws IllegalArgumentException naming the rule that is malformed or out of its range
     */
    public static FormRules read(Reader reader) throws IOException {
        Properties lines = new Properties();
        lines.load(reader);
        Map<String, FormRule> rules = new HashMap<>();
        Optional.ofNullable(lines.remove(BASE)).ifPresent(base -> rules.putAll(preset(base.toString()).rules));
        for (String key : lines.stringPropertyNames()) {
            rules.put(key, FormRule.parse(key, lines.getProperty(key)));
        }
        return new FormRules(rules);
    }

    public Set<String> keys() {
        return rules.keySet();
    }

    /**
     * Returns the rule for a property of an element, or that of the element it is named after.
     *
     * @param key element and property: {@code heading.part.size} may be {@code heading.size}
     */
    public Optional<FormRule> find(String key) {
        Optional<FormRule> own = Optional.ofNullable(rules.get(key));
        int property = key.lastIndexOf('.');
        int element = key.lastIndexOf('.', property - 1);
        if (own.isPresent() || element < 0) {
            return own;
        }
        return find(key.substring(0, element) + key.substring(property));
    }

    /** Returns a rule that must be there. */
    public FormRule rule(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no rule " + key));
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
        return rule(key).value().endsWith(" mm") ? number(key, "mm") / 25.4 * 72 : number(key, "pt");
    }

    private double number(String key, String unit) {
        FormRule rule = rule(key);
        if (!rule.unit().equals(unit)) {
            throw new IllegalArgumentException(key + ": " + unit + " expected, found " + rule.value());
        }
        return rule.number();
    }

    /** Returns the width of the text on an upright or lying page, in twips. */
    public int textWidth(boolean landscape) {
        return twips(landscape ? "paper.height" : "paper.width") - twips("margin.left") - twips("margin.right");
    }
}
