package vn.cchc.audit.internal.rule;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.cchc.audit.Place;

/** The texts of this bundle: Vietnamese, unless the system property {@code cchc.language} names another language. */
public final class Messages {

    private Messages() {}

    /** Names a place as its kind of text has it: a paragraph, else a line, with the page when it is known. */
    static String place(Place place) {
        String where =
                place.paragraph() > 0 ? text("place.paragraph", place.paragraph()) : text("place.line", place.line());
        return place.page() > 0 ? text("place.page", place.page(), where) : where;
    }

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
