package vn.cchc.store.internal;

import org.jspecify.annotations.Nullable;
import vn.cchc.model.text.Texts;
import vn.cchc.store.WorkspaceException;

/** The texts of this bundle in the user's language. */
final class Messages {

    private static final Texts TEXTS = Texts.beside(Messages.class);

    private Messages() {}

    static String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    static WorkspaceException failure(String key, @Nullable Throwable cause, Object... arguments) {
        return new WorkspaceException(key, text(key, arguments), cause);
    }
}
