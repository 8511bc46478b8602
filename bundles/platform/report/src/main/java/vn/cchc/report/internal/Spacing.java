package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cchc.report.doc.Inline;

/** Closes the gaps that passages leave when they fall out of a sentence, and joins footnotes that stand side by side. */
final class Spacing {

    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final Pattern BEFORE_STOP = Pattern.compile(" +([,.;:])");

    private Spacing() {}

    static List<Inline> tidy(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>();
        boolean blank = true;
        for (Inline inline : inlines) {
            if (!(inline instanceof Inline.Text text)) {
                out.add(inline);
                blank = false;
                continue;
            }
            String clean = BLANKS.matcher(text.text().replace('\n', ' ')).replaceAll(" ");
            clean = BEFORE_STOP.matcher(clean).replaceAll("$1");
            if (blank) {
                clean = clean.stripLeading();
            }
            if (!clean.isEmpty()) {
                out.add(new Inline.Text(clean, text.bold(), text.italic()));
                blank = clean.endsWith(" ");
            }
        }
        trimEnd(out);
        return joinFootnotes(out);
    }

    private static void trimEnd(List<Inline> inlines) {
        while (!inlines.isEmpty() && inlines.get(inlines.size() - 1) instanceof Inline.Text last) {
            String clean = last.text().stripTrailing();
            if (clean.length() == last.text().length()) {
                return;
            }
            inlines.remove(inlines.size() - 1);
            if (!clean.isEmpty()) {
                inlines.add(new Inline.Text(clean, last.bold(), last.italic()));
                return;
            }
        }
    }

    /** Several marks in a row, ⁵⁶⁷⁸, can't be told from one number: documents cited together share one footnote. */
    private static List<Inline> joinFootnotes(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : inlines) {
            int last = out.size() - 1;
            if (inline instanceof Inline.Footnote next
                    && last >= 0
                    && out.get(last) instanceof Inline.Footnote before) {
                String joined = before.text().replaceFirst("\\.$", "; ") + next.text();
                out.set(last, new Inline.Footnote(joined));
            } else {
                out.add(inline);
            }
        }
        return List.copyOf(out);
    }
}
