package vn.cchc.roundtrip.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.model.text.VietnameseNumberReader;

/** Figures as they stand in a line, with or without their unit of measure. */
public final class Written {

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private Written() {}

    /** Tells whether a word is a figure, not a date or a part of a number of a document. */
    static boolean isFigure(String word) {
        return word.matches("\\d+(?:[.,]\\d+)*%?");
    }

    /** Tells whether two writings say the same: "05" is "5", and "1574" is "1.574". */
    static boolean same(String a, String b) {
        if (a.strip().equals(b.strip())) {
            return true;
        }
        Optional<BigDecimal> first = figure(a);
        boolean words = FIGURE.matcher(a)
                .replaceFirst("#")
                .strip()
                .equals(FIGURE.matcher(b).replaceFirst("#").strip());
        return words
                && first.isPresent()
                && figure(b).filter(n -> n.compareTo(first.get()) == 0).isPresent();
    }

    /** Returns what two writings of one figure have in common: "350 văn bản" and "350" are the same figure. */
    static String bare(String text) {
        return figure(text).map(n -> n.stripTrailingZeros().toPlainString()).orElse(text.strip());
    }

    private static Optional<BigDecimal> figure(String text) {
        Matcher figure = FIGURE.matcher(text);
        return figure.find()
                ? VietnameseNumberReader.read(figure.group()).value().flatMap(v -> v.number())
                : Optional.empty();
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
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
            }
            above = row;
        }
        return above[b.length()];
    }
}
