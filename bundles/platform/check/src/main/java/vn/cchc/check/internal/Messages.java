package vn.cchc.check.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle in the user's language; figures come in already written. */
final class Messages {

    private Messages() {}

    static String text(String key, Object... arguments) {
        return MessageFormat.format(
                ResourceBundle.getBundle("vn.cchc.check.internal.messages").getString(key), arguments);
    }
}
