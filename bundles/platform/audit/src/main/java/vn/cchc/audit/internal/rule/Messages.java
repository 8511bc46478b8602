package vn.cchc.audit.internal.rule;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this bundle: Vietnamese, unless the system property {@code cchc.language} names another language. */
public final class Messages {

    private Messages() {}

    /** Returns the text with its arguments in place; numbers come in already written. */
    public static String text(String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "vn.cchc.audit.internal.messages",
                Locale.forLanguageTag(System.getProperty("cchc.language", "vi")),
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(words);
    }
}
