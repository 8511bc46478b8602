package vn.cchc.fileaudit.internal;

import vn.cchc.model.text.Texts;

/** The texts of this bundle in the user's language. */
final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    static String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }
}
