package vn.cchc.office.internal.comment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds quoted words in a text that may write them otherwise: blanks of any kind and number, letters and accents together or
 * apart, invisible characters between.
 */
final class Quote {

    private static final Pattern DOTS = Pattern.compile(" ?\\[?(?:…|\\.\\.\\.)]? ?");
    private static final int SHORTEST = 6;

    /**
     * Where the words stand.
     *
     * @param from index of the first letter
     * @param to index after the last
     */
    record Found(int from, int to) {}

    private final StringBuilder letters = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private Quote(String text) {
        this.starts = new int[text.length() + 1];
        this.ends = new int[text.length() + 1];
        int i = 0;
        while (i < text.length()) {
            int end = clusterEnd(text, i);
            take(text.substring(i, end), i, end);
            i = end;
        }
    }

    /**
     * Returns where the first such words stand; a quote with dots for what was left out reaches from the words before them
     * to those after them, or is what stands before them when the rest isn't there.
     */
    static Optional<Found> find(String quote, String text) {
        Quote folded = new Quote(text);
        String words = new Quote(quote).letters.toString().strip();
        Optional<Found> whole = folded.find(words, 0);
        if (whole.isPresent()) {
            return whole;
        }
        String[] pieces = DOTS.split(words, 2);
        if (pieces.length < 2 || pieces[0].length() < SHORTEST) {
            return Optional.empty();
        }
        Optional<Found> first = folded.find(pieces[0], 0);
        String rest = DOTS.split(pieces[1], 2)[0];
        return first.map(f ->
                folded.find(rest, f.to()).map(l -> new Found(f.from(), l.to())).orElse(f));
    }

    /** Finds folded words that begin at a letter of the text or after it. */
    private Optional<Found> find(String words, int after) {
        int from = 0;
        while (from < letters.length() && starts[from] < after) {
            from++;
        }
        int at = words.isEmpty() ? -1 : letters.indexOf(words, from);
        return at < 0 ? Optional.empty() : Optional.of(new Found(starts[at], ends[at + words.length() - 1]));
    }

    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private void take(String cluster, int from, int to) {
        char first = cluster.charAt(0);
        if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            if (letters.isEmpty() || letters.charAt(letters.length() - 1) != ' ') {
                add(' ', from, to);
            }
        } else if (Character.getType(first) != Character.FORMAT) {
            String composed = cluster.length() == 1 ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC);
            composed.chars().forEach(c -> add(repaired((char) c), from, to));
        }
    }

    /** The auditor reads these for what they stand for. */
    private static char repaired(char c) {
        return switch (c) {
            case 'ƣ' -> 'ư';
            case 'Ƣ' -> 'Ư';
            case 'Ð', 'Ɖ' -> 'Đ';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }

    private void add(char c, int from, int to) {
        int at = letters.length();
        if (at >= starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        letters.append(c);
        starts[at] = from;
        ends[at] = to;
    }
}
