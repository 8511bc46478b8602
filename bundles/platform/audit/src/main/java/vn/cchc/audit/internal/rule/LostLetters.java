package vn.cchc.audit.internal.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters that became a replacement sign or a question mark when a text was converted. */
final class LostLetters {

    private static final Pattern LOST =
            Pattern.compile("\\ufffd|(?<=\\p{L})[\\u25a1\\u25af](?=\\p{L})|(?<=\\p{L})\\?{1,3}(?=\\p{Ll})");

    /** A question mark in an address asks for something. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\S{0,200}(?:://|www\\.|[./=]\\w{1,40}\\?|\\?\\w{1,40}=)\\S{0,300}");

    private LostLetters() {}

    /** Returns whether a character may stand for a lost one. */
    static boolean sign(int c) {
        return c == '?' || c == '\ufffd' || c == '\u25a1' || c == '\u25af';
    }

    /** Returns a matcher for the first lost letter of a text. */
    static Matcher matcher(String text) {
        boolean address = text.indexOf('?') >= 0 && (text.indexOf('/') >= 0 || text.indexOf('=') >= 0);
        return LOST.matcher(
                address
                        ? ADDRESS.matcher(text)
                                .replaceAll(word -> " ".repeat(word.group().length()))
                        : text);
    }
}
