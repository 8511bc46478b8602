package vn.cchc.office.internal.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.office.internal.form.FormRule;
import vn.cchc.office.internal.form.FormRules;

/** A fixed part of the package with places to fill: {@code ${key}} for words, {@code ${key unit}} for a measure, {@code ${element letters}} for size, weight and slant. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z.-]+)(?: ([a-z-]+))?}");

    private final String name;
    private final String source;

    private Template(String name, String source) {
        this.name = name;
        this.source = source;
    }

    /** Reads {@code parts/<name>} of this bundle. */
    static Template of(String name) {
        try (InputStream in = Optional.ofNullable(Template.class.getResourceAsStream("parts/" + name))
                .orElseThrow(() -> new IllegalStateException("parts/" + name + " is not in the bundle"))) {
            return new Template(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fills the places from words of the document and from the rules.
     *
     * @throws IllegalStateException naming the place that nothing fills
     */
    String fill(Map<String, String> words, FormRules rules) {
        Matcher places = PLACE.matcher(source);
        StringBuilder filled = new StringBuilder();
        while (places.find()) {
            places.appendReplacement(
                    filled, Matcher.quoteReplacement(value(places.group(1), places.group(2), words, rules)));
        }
        return places.appendTail(filled).toString();
    }

    private String value(
            String key, @org.jspecify.annotations.Nullable String unit, Map<String, String> words, FormRules rules) {
        if (unit == null) {
            return XmlText.escape(Optional.ofNullable(words.get(key)).orElseGet(() -> rules.text(key)));
        }
        return switch (unit) {
            case "twips" -> Integer.toString(rules.twips(key));
            case "half-points" -> Integer.toString(rules.halfPoints(key));
            case "eighths" -> Integer.toString(rules.eighths(key));
            case "lines" -> Integer.toString(rules.lines(key));
            case "align" -> rules.text(key).equals("justify") ? "both" : rules.text(key);
            case "letters" -> letters(key, rules);
            default -> throw new IllegalStateException(name + ": unknown unit " + unit + " of " + key);
        };
    }

    /** Writes how the letters of an element look. */
    private static String letters(String element, FormRules rules) {
        String size = Integer.toString(rules.halfPoints(element + ".size"));
        return mark("b", rules.find(element + ".weight").map(FormRule::value).equals(Optional.of("bold")))
                + mark("i", rules.find(element + ".slant").map(FormRule::value).equals(Optional.of("italic")))
                + "<w:sz w:val=\"" + size + "\"/><w:szCs w:val=\"" + size + "\"/>";
    }

    private static String mark(String name, boolean set) {
        return set ? "<w:" + name + "/><w:" + name + "Cs/>" : "";
    }
}
