package vn.cchc.declared.internal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of this bundle.
 *
 * <p>Vietnamese, unless the system property {@code cchc.language} names another language: an office's computer often runs
 * an English system, and its user reads Vietnamese all the same.
 */
public final class Messages {

    private static final String BASE = "vn.cchc.declared.internal.messages";

    private Messages() {}

    /** Returns the text with its arguments in place. */
    public static String text(String key, Object... arguments) {
        String pattern = bundle().getString(key);
        // Numbers are lines, years and limits: written as they are, without dots between thousands.
        return new MessageFormat(pattern, Locale.ROOT)
                .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }

    /** Returns the text, or an empty one when there is none. */
    public static String optional(String key, Object... arguments) {
        return bundle().containsKey(key) ? text(key, arguments) : "";
    }

    private static ResourceBundle bundle() {
        Locale locale = Locale.forLanguageTag(System.getProperty("cchc.language", "vi"));
        return ResourceBundle.getBundle(
                BASE,
                locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
