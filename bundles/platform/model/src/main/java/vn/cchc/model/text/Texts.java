package vn.cchc.model.text;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one bundle, from the {@code messages.properties} beside a class.
 *
 * <p>Vietnamese, unless the system property {@code cchc.language} names another language: an office's computer often runs
 * an English system, and its user reads Vietnamese all the same.
 */
public final class Texts {

    /** System property that names the language of screens and messages. */
    public static final String LANGUAGE = "cchc.language";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Class<?> anchor;
    private final Locale fixed;

    private Texts(Class<?> anchor, Locale fixed) {
        this.anchor = anchor;
        this.fixed = fixed;
    }

    /** Return the texts beside a class, in the user's language. */
    public static Texts beside(Class<?> anchor) {
        return new Texts(anchor, Locale.ROOT);
    }

    /** Return the texts beside a class in Vietnamese, whatever the user reads: the words of official documents. */
    public static Texts vietnamese(Class<?> anchor) {
        return new Texts(anchor, Locale.forLanguageTag("vi"));
    }

    /**
     * Return the text with its arguments in place, each written as it is: figures come in already formatted, and line
     * numbers and years take no dots between thousands.
     */
    public String text(String key, Object... arguments) {
        Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(words);
    }

    /** Return the text, or an empty one when there is none. */
    public String optional(String key, Object... arguments) {
        return bundle().containsKey(key) ? text(key, arguments) : "";
    }

    /** Return all texts, for libraries that look up keys themselves. */
    public ResourceBundle bundle() {
        Locale locale = fixed.equals(Locale.ROOT) ? Locale.forLanguageTag(System.getProperty(LANGUAGE, "vi")) : fixed;
        return ResourceBundle.getBundle(
                anchor.getPackageName() + ".messages", locale, anchor.getClassLoader(), NO_FALLBACK);
    }
}
