package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cchc.report.doc.Inline;

/**
 * Closes the gaps that passages leave when they fall out of a sentence: blanks, stops and empty parentheses; sets
 * footnotes close to their word and joins those that stand side by side.
 */
final class Spacing {

    private static final Pattern EMPTY_PARENTHESES = Pattern.compile("\\(\\s*\\)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern BEFORE_STOP = Pattern.compile(" +(?=[,.;:)])");
    private static final Pattern AFTER_OPENING = Pattern.compile("(?<=\\() +");
    /** Of two stops the later one was meant to end the sentence. */
    private static final Pattern STOP_BEFORE_STOP = Pattern.compile("[,;:]+(?=[,;:.])");

    private static final Pattern AT_BEGINNING = Pattern.compile("^[\\s,;:.)]+");
    private static final Pattern AT_END = Pattern.compile("[\\s,]+$");
    private static final Pattern STOPS_AT_END = Pattern.compile("[\\s,;:]+$");
    private static final Pattern BLANKS_AT_END = Pattern.compile("\\s+$");

    private Spacing() {}

    static List<Inline> tidy(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : joined(inlines)) {
            if (inline instanceof Inline.Text text && text.binding().isEmpty()) {
                add(text, out);
            } else if (inline instanceof Inline.Footnote footnote) {
                add(footnote, out);
            } else {
                out.add(inline);
            }
        }
        shortenLast(out, AT_END);
        return List.copyOf(out);
    }

    /** Sets footnotes close to their word and joins those that stand side by side; nothing else is changed. */
    static List<Inline> notesClose(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Footnote footnote) {
                add(footnote, out);
            } else {
                out.add(inline);
            }
        }
        return List.copyOf(out);
    }

    /** Puts neighbours of one style together, so that a gap between them is seen. */
    private static List<Inline> joined(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : inlines) {
            int last = out.size() - 1;
            if (inline instanceof Inline.Text text
                    && last >= 0
                    && out.get(last) instanceof Inline.Text before
                    && before.bold() == text.bold()
                    && before.italic() == text.italic()
                    && before.binding().isEmpty()
                    && text.binding().isEmpty()) {
                out.set(last, new Inline.Text(before.text() + text.text(), text.bold(), text.italic()));
            } else {
                out.add(inline);
            }
        }
        return out;
    }

    private static void add(Inline.Text text, List<Inline> out) {
        String clean = EMPTY_PARENTHESES.matcher(text.text()).replaceAll("");
        clean = BLANKS.matcher(clean).replaceAll(" ");
        clean = BEFORE_STOP.matcher(clean).replaceAll("");
        clean = AFTER_OPENING.matcher(clean).replaceAll("");
        clean = STOP_BEFORE_STOP.matcher(clean).replaceAll("");
        if (out.isEmpty()) {
            clean = AT_BEGINNING.matcher(clean).replaceAll("");
        } else if (!clean.isEmpty() && ",;:.".indexOf(clean.charAt(0)) >= 0) {
            shortenLast(out, STOPS_AT_END);
        } else if (endsWithBlank(out)) {
            clean = clean.stripLeading();
        }
        if (!clean.isEmpty()) {
            out.add(new Inline.Text(clean, text.bold(), text.italic()));
        }
    }

    /** Several marks in a row, ⁵⁶⁷⁸, can't be told from one number: documents cited together share one footnote. */
    private static void add(Inline.Footnote footnote, List<Inline> out) {
        shortenLast(out, BLANKS_AT_END);
        int last = out.size() - 1;
        if (last >= 0 && out.get(last) instanceof Inline.Footnote before) {
            String joined = before.text().replaceFirst("\\.$", "; ") + footnote.text();
            out.set(last, new Inline.Footnote(joined, before.binding() + footnote.binding()));
        } else {
            out.add(footnote);
        }
    }

    private static boolean endsWithBlank(List<Inline> out) {
        return out.get(out.size() - 1) instanceof Inline.Text last
                && last.text().endsWith(" ");
    }

    /** Takes the ending off the last words; words that were nothing else go, and those before them are looked at. */
    private static void shortenLast(List<Inline> out, Pattern ending) {
        while (!out.isEmpty() && out.get(out.size() - 1) instanceof Inline.Text last) {
            String clean = ending.matcher(last.text()).replaceFirst("");
            if (clean.equals(last.text()) || !last.binding().isEmpty()) {
                return;
            }
            out.remove(out.size() - 1);
            if (!clean.isEmpty()) {
                out.add(new Inline.Text(clean, last.bold(), last.italic()));
                return;
            }
        }
    }
}
