package vn.cchc.declared.internal.expression;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.declared.internal.Nearest;

/**
 * Holds the letters and words of an expression against those of the language, before the engine's parser sees them.
 *
 * <p>What the engine knows besides (comments, octal numbers, comparisons by name, script words) ends here, with a column
 * and the right way to write it. The limits keep the parser's recursion shallow.
 */
final class Tokens {

    static final int LENGTH = 2000;
    private static final int COUNT = 500;
    private static final int DEPTH = 40;
    /** The engine reads a literal with a point as a binary fraction; up to 15 digits come back as they were written. */
    private static final int DIGITS = 15;

    private static final Pattern TOKEN = Pattern.compile("(?<blank>\\s+)|(?<string>'[^'\\\\\\n]{0,80}')"
            + "|(?<name>[\\p{L}_][\\p{L}\\p{M}\\p{N}_]{0,80})|(?<number>(0|[1-9][0-9]{0,14})(\\.[0-9]{1,14})?)(?![\\p{L}\\p{N}_.])"
            + "|(?<operator><=|>=|==|!=|[<>(),*+-]|/(?![/*]))");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Set<String> WORDS = Set.of("and", "or", "not");
    /** Words that may stand one after another: each is one more level of the tree. */
    private static final Set<String> PREFIXES = Set.of("not", "-", "+");

    private static final Map<String, String> INSTEAD =
            Map.of("=", "==", "&", "and", "|", "or", "!", "not", "\"", "'…'", "%", "* 100", "÷", "/", "×", "*");

    private Tokens() {}

    static boolean isCode(String word) {
        return CODE.matcher(word).matches();
    }

    /** Throws at the first letter or word that is not of the language. */
    static void check(String text) {
        if (text.length() > LENGTH) {
            throw new ExpressionException("long", LENGTH);
        }
        if (text.isBlank()) {
            throw new ExpressionException("empty");
        }
        Matcher token = TOKEN.matcher(text);
        int depth = 0;
        int count = 0;
        int prefixes = 0;
        for (int at = 0; at < text.length(); at = token.end()) {
            token.region(at, text.length()).useTransparentBounds(true);
            if (!token.lookingAt()) {
                refuse(text, at);
            }
            if (token.group("name") != null) {
                checkName(token.group("name"), at);
            }
            if (token.group("number") != null
                    && token.group("number").replace(".", "").length() > DIGITS) {
                throw new ExpressionException("number", at + 1);
            }
            depth += "(".equals(token.group()) ? 1 : ")".equals(token.group()) ? -1 : 0;
            count += token.group("blank") == null ? 1 : 0;
            if (token.group("blank") == null) {
                prefixes = PREFIXES.contains(token.group()) ? prefixes + 1 : 0;
            }
            if (depth > DEPTH || prefixes > DEPTH || count > COUNT) {
                throw new ExpressionException("complex", DEPTH, COUNT);
            }
        }
    }

    private static void checkName(String name, int at) {
        if (!isCode(name) && !WORDS.contains(name) && Function.byWord(name).isEmpty()) {
            Set<String> known = new HashSet<>(Function.words());
            known.addAll(WORDS);
            throw new ExpressionException(
                    "word", name, at + 1, Nearest.hint(name, known), String.join(", ", Function.words()));
        }
    }

    private static void refuse(String text, int at) {
        String letter = text.substring(at, text.offsetByCodePoints(at, 1));
        if (Character.isDigit(letter.codePointAt(0))) {
            throw new ExpressionException("number", at + 1);
        }
        if (letter.equals("'")) {
            throw new ExpressionException("quote", at + 1);
        }
        if (INSTEAD.containsKey(letter)) {
            throw new ExpressionException("instead", letter, at + 1, INSTEAD.get(letter));
        }
        throw new ExpressionException("letter", letter, at + 1);
    }
}
