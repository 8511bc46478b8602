package vn.cchc.office.internal;

import vn.cchc.model.text.Texts;

/** The texts of this bundle in the user's language. */
public final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    /** Returns a text with its arguments put in. */
    public static String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }
}
