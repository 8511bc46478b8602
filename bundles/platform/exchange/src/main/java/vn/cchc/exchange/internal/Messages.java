package vn.cchc.exchange.internal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this bundle: Vietnamese, unless the system property {@code cchc.language} names another language. */
final class Messages {

    private Messages() {}

    static String text(String key, Object... arguments) {
        // Numbers are lines and counts: written as they are, without dots between thousands.
        Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle().getString(key), Locale.ROOT).format(words);
    }

    /** Returns the text, or an empty one when there is none. */
    static String optional(String key, Object... arguments) {
        return bundle().containsKey(key) ? text(key, arguments) : "";
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "vn.cchc.exchange.internal.messages",
                Locale.forLanguageTag(System.getProperty("cchc.language", "vi")),
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
