package vn.cchc.cli.internal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.cchc.model.Severity;
import vn.cchc.model.text.Texts;

/**
 * Where commands write: results to one stream, messages about trouble to the other.
 *
 * @param out results
 * @param err trouble and progress
 */
record Console(PrintWriter out, PrintWriter err) {

    private static final Texts TEXTS = Texts.beside(Console.class);

    /** Exit code of a command that did what was asked. */
    static final int FINE = 0;
    /** Exit code when findings block. */
    static final int FINDINGS = 1;
    /** Exit code of wrong use or input. */
    static final int WRONG = 2;

    static String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    static ResourceBundle bundle() {
        return TEXTS.bundle();
    }

    /** Returns the word for a severity in the user's language. */
    static String label(Severity severity) {
        return text("severity." + severity.id());
    }

    /** Returns the word for a severity as it stands at the head of a line. */
    static String heading(Severity severity) {
        return label(severity).toUpperCase(Locale.ROOT);
    }

    void say(String key, Object... arguments) {
        out.println(text(key, arguments));
    }

    void complain(String message) {
        err.println(text("error", message));
    }
}
