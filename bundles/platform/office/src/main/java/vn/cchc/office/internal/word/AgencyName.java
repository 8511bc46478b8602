package vn.cchc.office.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Turns the name of an agency from the capitals of the letterhead into what a sentence needs (Decree 30/2020/NĐ-CP,
 * Appendix II): "SỞ KHOA HỌC VÀ CÔNG NGHỆ" becomes "Sở Khoa học và Công nghệ".
 */
final class AgencyName {

    private static final Set<String> PLACES = Set.of("tỉnh", "phố", "huyện", "quận", "thị xã", "xã", "phường", "trấn");
    private static final Set<String> KINDS =
            Set.of("sở", "bộ", "cục", "vụ", "ban", "phòng", "viện", "trường", "tâm", "tra");

    private AgencyName() {}

    static String inSentence(String name) {
        String clean = name.strip().replaceAll("\\s+", " ");
        if (!clean.equals(clean.toUpperCase(FormText.VIETNAMESE))) {
            return clean;
        }
        List<String> words = List.of(clean.toLowerCase(FormText.VIETNAMESE).split(" "));
        List<String> written = new ArrayList<>();
        boolean inPlaceName = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean capital = inPlaceName || i == 0 || startsName(words, i);
            written.add(capital ? capital(word) : word);
            // "xã hội" is society, not a commune.
            inPlaceName =
                    inPlaceName || (PLACES.contains(word) && !next(words, i).equals("hội"));
        }
        return String.join(" ", written);
    }

    /** Makes the first letter a capital. */
    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(FormText.VIETNAMESE) + word.substring(1);
    }

    private static boolean startsName(List<String> words, int i) {
        String before = words.get(i - 1);
        String word = words.get(i);
        boolean committee = (word.equals("ủy") && next(words, i).equals("ban"))
                || (word.equals("hội") && next(words, i).equals("đồng"));
        // "Ủy ban nhân dân" and "Văn phòng Ủy ban": what follows "ban" there is no field of work.
        boolean field = i <= 2 && KINDS.contains(before) && !isOfCommittee(words, i - 1) && !PLACES.contains(word);
        return committee || field || before.equals("và") || before.equals("-") || before.endsWith(",");
    }

    private static boolean isOfCommittee(List<String> words, int i) {
        return i > 0 && words.get(i).equals("ban") && words.get(i - 1).equals("ủy");
    }

    private static String next(List<String> words, int i) {
        return i + 1 < words.size() ? words.get(i + 1) : "";
    }
}
