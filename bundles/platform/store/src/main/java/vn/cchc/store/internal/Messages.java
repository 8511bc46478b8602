package vn.cchc.store.internal;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.cchc.store.WorkspaceException;

/** The texts of this bundle: Vietnamese, unless the system property {@code cchc.language} names another language. */
final class Messages {

    private Messages() {}

    static String text(String key, Object... arguments) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "vn.cchc.store.internal.messages",
                Locale.forLanguageTag(System.getProperty("cchc.language", "vi")),
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        // Numbers are versions and counts: written as they are, without dots between thousands.
        Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(words);
    }

    static WorkspaceException failure(String key, @Nullable Throwable cause, Object... arguments) {
        return new WorkspaceException(key, text(key, arguments), cause);
    }
}
