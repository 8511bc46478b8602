package vn.cchc.audit.internal.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What texts in TCVN3 and VNI leave when they are read as Unicode. */
final class OldEncodings {

    /** Letters and signs of Latin-1 that Vietnamese words never have. */
    private static final String LETTERS = "[ÆÇËÎÏÖØÜÞßäåæçëîïñöøûüþÿÑÄÅ]";

    /** Signs that may also stand by themselves: in a word only between letters. */
    private static final String SIGNS = "[µ¸¶·¹¨»¾¼½©ª«¬®§¦¥¤£¢÷×]";

    /** Tone and vowel signs after their vowel, as VNI writes them: "Tieáng", "coâng", "ngaøy". */
    private static final String VNI =
            "[aA][ùõâáàãêéèúÙÕÂÁÀÃÊÉÈÚ]|[eE][âáàãùõÂÁÀÃÙÕ]|[oO][âùõÂÙÕ]|[uUôÔ][ùõÙÕ]|[iI][eE][áàãÁÀÃ]";

    /** Capitals that TCVN3 uses as small letters: "TiÕng", "cÊp". */
    private static final String CAPITALS = "(?<=\\p{Ll})[ÈÉÊÌÍÒÓÔÕÝÐ](?=\\p{Ll})|(?<=\\p{Ll})[ÈÉÌÒÓÕÝ](?!\\p{L})";

    private static final Pattern OLD = Pattern.compile("(?<=\\p{L})" + LETTERS + "|" + LETTERS + "(?=\\p{Ll})"
            + "|(?<=\\p{L})" + SIGNS + "(?=\\p{Ll})|(?<!\\S)[®§](?=[\\p{Ll}µ¸¶·¹¨»¾¼½©ª«¬])"
            + "|(?<=\\p{L})[µ¸¶©¨ª¬¦](?!\\p{L})"
            + "|" + VNI + "|" + CAPITALS);

    /** Foreign names and words that have such letters by right, and letters as names of quantities. */
    private static final Pattern RIGHT = Pattern.compile("(?iu)(?<!\\p{L})(?:niñ[oa]|señor|zürich|köln|düsseldorf"
            + "|mü(?:nchen|ller)|malmö|göteborg|curaçao|façade|naïve|français(?:e|es)?|garçon|besançon"
            + "|ångström|nestl[eé]|schrödinger|straße|\\p{L}[×÷·]\\p{L})(?!\\p{L})");

    private static final String ALONE = "ÆÇËÎÏÖØÜÞßäåæçëîïñöøûüþÿÑÄÅµ¸¶·¹¨»¾¼½©ª«¬®§¦¥¤£¢÷×";
    private static final String AFTER_A_VOWEL = "ùõâáàãêéèúÙÕÂÁÀÃÊÉÈÚ";
    private static final String AFTER_A_SMALL_LETTER = "ÈÉÊÌÍÒÓÔÕÝÐ";

    private OldEncodings() {}

    private static boolean suspicious(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u00a2'
                    && c <= '\u00ff'
                    && (ALONE.indexOf(c) >= 0
                            || AFTER_A_VOWEL.indexOf(c) >= 0 && "aAeEoOuUôÔiI".indexOf(before) >= 0
                            || AFTER_A_SMALL_LETTER.indexOf(c) >= 0 && Character.isLowerCase(before))) {
                return true;
            }
            before = c;
        }
        return false;
    }

    /** Returns a matcher for the first such letter of a text; most texts have none and are not searched. */
    static Matcher matcher(String text) {
        if (!suspicious(text)) {
            return OLD.matcher("");
        }
        Matcher right = RIGHT.matcher(text);
        // The same length, so that places stay right.
        return OLD.matcher(
                right.find() ? right.replaceAll(word -> " ".repeat(word.group().length())) : text);
    }
}
