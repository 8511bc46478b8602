package vn.cchc.audit.internal.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words whose first letters make an abbreviation. */
final class LongForms {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Words that an abbreviation may leave out. */
    private static final Set<String> LIGHT =
            Set.of("và", "của", "các", "về", "cho", "theo", "trong", "với", "những", "là", "tại");

    private LongForms() {}

    /** Returns the words right before the end of a text that the letters stand for. */
    static Optional<String> before(String text, String letters) {
        List<String> words = words(text.substring(Math.max(0, text.length() - 160)));
        Collections.reverse(words);
        String wanted = new StringBuilder(fold(letters)).reverse().toString();
        List<String> taken = take(words, wanted, false);
        Collections.reverse(taken);
        return taken.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", taken));
    }

    /** Returns the words of a text when the letters stand for all of them. */
    static Optional<String> whole(String text, String letters) {
        List<String> taken = take(words(text), fold(letters), true);
        return taken.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", taken));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** The words that the letters stand for, in the order given; empty when they don't. */
    private static List<String> take(List<String> words, String letters, boolean all) {
        List<String> taken = new ArrayList<>();
        int next = 0;
        for (String word : words) {
            if (next == letters.length()) {
                return all ? List.of() : taken;
            }
            if (fold(word.substring(0, 1)).charAt(0) == letters.charAt(next)) {
                taken.add(word);
                next++;
            } else if (!LIGHT.contains(word) || taken.isEmpty()) {
                return List.of();
            }
        }
        return next == letters.length() ? taken : List.of();
    }

    /** Capitals without tone and vowel signs; Đ stays. */
    static String fold(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toUpperCase(Locale.ROOT);
    }
}
