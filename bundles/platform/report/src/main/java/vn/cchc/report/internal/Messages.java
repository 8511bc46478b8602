package vn.cchc.report.internal;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle. A report is a Vietnamese document, whatever the language of the screens. */
final class Messages {

    private Messages() {}

    static String text(String key, Object... arguments) {
        return MessageFormat.format(
                ResourceBundle.getBundle("vn.cchc.report.internal.messages", java.util.Locale.ROOT)
                        .getString(key),
                arguments);
    }
}
