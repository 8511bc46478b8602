package vn.cchc.catalog;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle in the user's language. */
final class Messages {

    private Messages() {}

    static String text(String key, Object... arguments) {
        return MessageFormat.format(
                ResourceBundle.getBundle("vn.cchc.catalog.messages").getString(key), arguments);
    }
}
