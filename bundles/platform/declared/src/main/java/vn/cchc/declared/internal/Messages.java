package vn.cchc.declared.internal;

import vn.cchc.model.text.Texts;

/** The texts of this bundle. */
public final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    /** Returns the text with its arguments in place. */
    public static String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    /** Returns the text, or an empty one when there is none. */
    public static String optional(String key, Object... arguments) {
        return TEXTS.optional(key, arguments);
    }
}
