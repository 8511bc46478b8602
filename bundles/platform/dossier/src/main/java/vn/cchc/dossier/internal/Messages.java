package vn.cchc.dossier.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle in the user's language. */
final class Messages {

    private Messages() {}

    static String text(String key, Object... arguments) {
        return MessageFormat.format(
                ResourceBundle.getBundle("vn.cchc.dossier.internal.messages").getString(key), arguments);
    }
}
