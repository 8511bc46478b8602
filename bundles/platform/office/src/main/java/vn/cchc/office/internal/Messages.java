package vn.cchc.office.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this bundle: Vietnamese, whatever the language of the operating system is. */
public final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** Returns a text with its arguments put in, in the language of the property {@code cchc.language}. */
    public static String text(String key, Object... arguments) {
        Locale locale = Locale.forLanguageTag(System.getProperty("cchc.language", "vi"));
        ResourceBundle texts = ResourceBundle.getBundle(
                "vn.cchc.office.internal.messages", locale, Messages.class.getClassLoader(), NO_FALLBACK);
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }
}
