package vn.cchc.roundtrip.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much two lines have in common. */
final class Likeness {

    private Likeness() {}

    /** Returns the share of words that both have, from 0 to 1. */
    static double of(Line a, Line b) {
        List<String> first = words(a);
        List<String> second = words(b);
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() && second.isEmpty() ? 1 : 0;
        }
        Map<String, Integer> counts = new HashMap<>();
        first.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : second) {
            Integer left = counts.get(word);
            if (left != null && left > 0) {
                counts.put(word, left - 1);
                common++;
            }
        }
        return 2.0 * common / (first.size() + second.size());
    }

    private static List<String> words(Line line) {
        return Line.words(line.shown(), false, false).stream()
                .map(token -> token.shown().toLowerCase(Locale.ROOT))
                .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
                .toList();
    }
}
