package vn.cchc.office.internal.back;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.office.ReturnedReport.Piece;
import vn.cchc.office.ReturnedReport.Words;

/** Puts the pieces of a line together and takes words off its ends. */
final class Pieces {

    private Pieces() {}

    /** Joins words that look alike: programs cut runs where they like. */
    static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (piece instanceof Words words) {
                if (words.text().isEmpty()) {
                    continue;
                }
                if (last >= 0
                        && joined.get(last) instanceof Words before
                        && before.bold() == words.bold()
                        && before.italic() == words.italic()) {
                    joined.set(last, new Words(before.text() + words.text(), words.bold(), words.italic()));
                    continue;
                }
            }
            joined.add(piece);
        }
        return joined;
    }

    /** Returns the words that a line begins with, up to its first number or note. */
    static String beginning(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (!(piece instanceof Words words)) {
                break;
            }
            text.append(words.text());
        }
        return text.toString();
    }

    /** Takes so many letters off the beginning, which must be words. */
    static List<Piece> without(int letters, List<Piece> pieces) {
        List<Piece> rest = new ArrayList<>();
        int left = letters;
        for (Piece piece : pieces) {
            if (left > 0 && piece instanceof Words words) {
                int off = Math.min(left, words.text().length());
                left -= off;
                rest.add(new Words(words.text().substring(off), words.bold(), words.italic()));
            } else {
                rest.add(piece);
            }
        }
        return rest;
    }

    /** Puts other words in the place of those that the line's last words end with; a line that ends otherwise stays. */
    static List<Piece> ending(String old, String now, List<Piece> pieces) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i) instanceof Words words) {
                if (words.text().stripTrailing().endsWith(old)) {
                    String kept = words.text().stripTrailing();
                    String text = kept.substring(0, kept.length() - old.length()) + now;
                    List<Piece> changed = new ArrayList<>(pieces);
                    changed.set(i, new Words(text, words.bold(), words.italic()));
                    return changed;
                }
                if (!words.text().isBlank()) {
                    return pieces;
                }
            }
        }
        return pieces;
    }
}
