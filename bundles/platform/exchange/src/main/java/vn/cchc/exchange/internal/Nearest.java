package vn.cchc.exchange.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.model.text.VietnameseText;

/** Finds the known name that somebody probably meant; case and diacritics don't count. */
final class Nearest {

    private Nearest() {}

    /** Finds it among names. */
    static Optional<String> of(String typed, Collection<String> names) {
        Map<String, String> known = new TreeMap<>();
        names.forEach(name -> known.put(name, ""));
        return of(typed, known);
    }

    /** Finds it among names with titles, either of which may have been typed; returns "name (title)". */
    static Optional<String> of(String typed, Map<String, String> known) {
        String wanted = VietnameseText.fold(typed.strip());
        // More than a third of the letters wrong is another word.
        int best = Math.max(1, wanted.length() / 3) + 1;
        Optional<String> found = Optional.empty();
        for (Map.Entry<String, String> one : known.entrySet()) {
            int distance = distance(wanted, VietnameseText.fold(one.getKey()));
            if (!one.getValue().isEmpty()) {
                distance = Math.min(distance, distance(wanted, VietnameseText.fold(one.getValue())));
            }
            if (distance < best) {
                best = distance;
                found = Optional.of(
                        one.getValue().isEmpty() ? one.getKey() : one.getKey() + " (" + one.getValue() + ")");
            }
        }
        return found;
    }

    /** Counts the letters to insert, drop or replace. */
    static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
