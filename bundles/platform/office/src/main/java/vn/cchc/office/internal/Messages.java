package vn.cchc.office.internal;

import java.util.Optional;
import vn.cchc.model.text.Texts;

/** The texts of this bundle in the user's language. */
public final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    /** Returns a text with its arguments put in. */
    public static String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    /** Returns a text that may be missing. */
    public static Optional<String> optional(String key) {
        return Optional.of(TEXTS.optional(key)).filter(text -> !text.isEmpty());
    }
}
