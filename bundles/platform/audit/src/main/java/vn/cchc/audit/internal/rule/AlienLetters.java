package vn.cchc.audit.internal.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters of other alphabets in the place of the Vietnamese ones that they look like. */
final class AlienLetters {

    /** Cyrillic and Greek letters that can't be told from Latin ones by eye. */
    private static final String TWINS =
            "[\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0430\u0435\u043e\u0440"
                    + "\u0441\u0443\u0445\u0455\u0456\u0458\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f"
                    + "\u03a1\u03a4\u03a5\u03a7\u03bf]";

    private static final String OTHER = "[\\p{IsGreek}\\p{IsCyrillic}\uff21-\uff3a\uff41-\uff5a]";

    /** Caron, breve or hook on a letter that takes another sign in Vietnamese: ǎ for ă, ŭ for ũ, ƌ for đ. */
    private static final String WRONG_SIGN = "[ǍǎĬĭǏǐǑǒŎŏǓǔŬŭĔĕĚěȂȃĀāĒēĪīŌōŪūƋƌƊɗƀıȡ]";

    /** Micro and ohm stand beside Latin letters in units of measure. */
    private static final String UNITS = "(?![\u03bc\u03a9\u2126])";

    private static final Pattern PATTERN = Pattern.compile("(?<=\\p{IsLatin}\\p{M}?)" + UNITS + OTHER
            + "|" + UNITS + OTHER + "(?=\\p{M}?\\p{IsLatin})"
            + "|(?<!\\p{L})" + TWINS + "{2,12}(?!\\p{L})"
            + "|" + WRONG_SIGN + "(?=\\p{L})|(?<=\\p{L})" + WRONG_SIGN);

    private AlienLetters() {}

    /** Returns a matcher for the first such letter of a text. */
    static Matcher matcher(String text) {
        return PATTERN.matcher(text);
    }

    /** Returns whether it is a Greek, Cyrillic or full-width letter, or a Latin one beyond those of western Europe. */
    static boolean sign(int c) {
        boolean vietnamese = "ăĂđĐĩĨũŨơƠưƯ".indexOf(c) >= 0;
        return c >= 0x370 && c < 0x530
                || c >= 0x1f00 && c < 0x2000
                || c >= 0xff00
                || c >= 0x100 && c < 0x250 && !vietnamese;
    }
}
