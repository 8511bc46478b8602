package vn.cchc.report.internal;

import vn.cchc.model.text.Texts;

/** The texts of this bundle. A report is a Vietnamese document, whatever the language of the screens. */
final class Messages {

    private static final Texts TEXTS = Texts.vietnamese(Messages.class);

    private Messages() {}

    static String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }
}
