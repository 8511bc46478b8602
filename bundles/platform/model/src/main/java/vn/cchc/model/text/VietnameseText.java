package vn.cchc.model.text;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sorting and searching of Vietnamese words. */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private VietnameseText() {}

    /** Returns an order by the Vietnamese alphabet (a ă â b c d đ e ê …), syllable by syllable: "Ba Vì" before "Bạc Liêu". */
    public static Comparator<String> alphabetical() {
        Collator collator = Collator.getInstance(new Locale("vi", "VN"));
        collator.setStrength(Collator.TERTIARY);
        // A collator by itself ignores blanks and would sort "Ba Vì" as "bavì".
        return (a, b) -> {
            String[] left = BLANKS.split(a.strip());
            String[] right = BLANKS.split(b.strip());
            for (int i = 0; i < Math.min(left.length, right.length); i++) {
                int order = collator.compare(left[i], right[i]);
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(left.length, right.length);
        };
    }

    /** Returns the words in small letters without diacritics, for searching: "Đắk Lắk" becomes "dak lak". */
    public static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
    }
}
