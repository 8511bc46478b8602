package vn.cchc.audit.internal.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.audit.AuditText.Cell;
import vn.cchc.audit.Place;

/** Collects the lines of one paragraph; a paragraph without end is cut, so that no recogniser meets a megabyte. */
final class PassageBuilder {

    /** Longer paragraphs are not written by people. */
    private static final int LONGEST = 8_000;

    private final boolean footnote;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private Marker marker = Marker.NONE;
    private Optional<Cell> cell = Optional.empty();

    PassageBuilder(boolean footnote) {
        this.footnote = footnote;
    }

    void in(Optional<Cell> where) {
        cell = where;
    }

    void add(String line, Place place) {
        String words = squeeze(line);
        if (text.isEmpty()) {
            marker = Marker.of(words);
            words = words.substring(marker.length());
        } else if (!glued(words)) {
            text.append(' ');
        }
        offsets.add(text.length());
        places.add(place);
        text.append(words);
    }

    /** A hyphen or a slash at the end of a line belongs to a number that was wrapped: 3478/QĐ- and UBND. */
    private boolean glued(String words) {
        int last = text.length() - 1;
        char end = text.charAt(last);
        if (last < 1 || words.isEmpty() || (end != '-' && end != '/')) {
            return false;
        }
        char before = text.charAt(last - 1);
        char first = words.charAt(0);
        return Character.isLetterOrDigit(before) && (Character.isUpperCase(first) || Character.isDigit(first));
    }

    void finish(List<Passage> into) {
        int to;
        for (int from = 0; from < text.length(); from = to) {
            to = cut(from);
            into.add(new Passage(
                    text.substring(from, to), from == 0 ? marker : Marker.NONE, footnote, cell, spans(from)));
        }
        text.setLength(0);
        offsets.clear();
        places.clear();
        marker = Marker.NONE;
        cell = Optional.empty();
    }

    /** Where to cut: after a sentence, else between words, so that no figure is cut in two. */
    private int cut(int from) {
        int to = from + LONGEST;
        if (to >= text.length()) {
            return text.length();
        }
        for (String end : new String[] {". ", "; ", " "}) {
            int found = text.lastIndexOf(end, to - end.length());
            if (found > from + LONGEST / 2) {
                return found + end.length();
            }
        }
        return to;
    }

    private Passage.Spans spans(int from) {
        int[] starts = new int[offsets.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = offsets.get(i) - from;
        }
        return new Passage.Spans(starts, places.toArray(Place[]::new));
    }

    private static String squeeze(String line) {
        StringBuilder out = new StringBuilder(line.length());
        boolean blank = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ' ') {
                blank = true;
                continue;
            }
            if (blank && !out.isEmpty()) {
                out.append(' ');
            }
            blank = false;
            out.append(c);
        }
        return out.toString();
    }
}
