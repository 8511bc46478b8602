package vn.cchc.model.text;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sorting and searching of Vietnamese words. */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private VietnameseText() {}

    /** Returns an order by the Vietnamese alphabet (a ă â b c d đ e ê …). */
    public static Comparator<String> alphabetical() {
        Collator collator = Collator.getInstance(new Locale("vi", "VN"));
        collator.setStrength(Collator.TERTIARY);
        return collator::compare;
    }

    /** Returns the words in small letters without diacritics, for searching: "Đắk Lắk" becomes "dak lak". */
    public static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
    }
}
