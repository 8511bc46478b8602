package vn.cchc.declared.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.cchc.model.text.VietnameseText;

/** Finds the word that somebody most likely meant. */
public final class Nearest {

    private Nearest() {}

    /** Returns the allowed word with the fewest letters to change; empty when none is near. */
    public static Optional<String> to(String written, Collection<String> allowed) {
        String folded = VietnameseText.fold(written);
        int limit = Math.max(2, written.length() / 3);
        return allowed.stream()
                .filter(word -> distance(folded, VietnameseText.fold(word)) <= limit)
                .min(Comparator.comparingInt(word -> distance(folded, VietnameseText.fold(word))));
    }

    /** Returns a sentence to put after a reason, ". Có phải ý là «x» không?"; empty words when nothing is near. */
    public static String hint(String written, Collection<String> allowed) {
        return to(written, allowed)
                .map(word -> ". " + Messages.text("nearest", word))
                .orElse("");
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }
            above = row;
        }
        return above[b.length()];
    }
}
