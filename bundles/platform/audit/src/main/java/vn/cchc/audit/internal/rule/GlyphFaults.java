package vn.cchc.audit.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.AuditText.Part;
import vn.cchc.audit.internal.flow.Glyphs;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;

/**
 * Characters that look right and aren't, seen in the text as it came.
 *
 * <p>Neighbouring lines with the same fault are one finding that spans them, so every such line is covered; when there
 * are very many, the last finding spans the rest.
 */
final class GlyphFaults implements Recogniser {

    /** More findings of one kind tell a reader nothing more: the last one speaks of all that follow. */
    private static final int MOST = 100;

    /**
     * A kind of fault.
     *
     * @param sign whether a character may belong to it: a text without one is not searched
     * @param seen searches a text
     */
    private record Check(String key, Severity severity, IntPredicate sign, Function<String, Matcher> seen) {

        boolean mayBeIn(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (sign.test(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** A stretch of neighbouring parts that have the same fault. */
    private record Run(Part first, Part last, int at, int parts) {
        static Run begin(Part part, int at) {
            return new Run(part, part, at, 1);
        }

        Run with(Part part) {
            return new Run(first, part, at, parts + 1);
        }

        Run with(Run other) {
            return new Run(first, other.last, at, parts + other.parts);
        }
    }

    private static final Pattern HOOK = Pattern.compile("[ƣƢ]");
    private static final Pattern BARRED = Pattern.compile("[ÐƉðɖ]");
    private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\u00ad";
    private static final Pattern HIDDEN = Pattern.compile("(?<=\\p{L})[" + INVISIBLE + "](?=\\p{L})");
    private static final Pattern COMBINED = Pattern.compile("\\p{L}[\\u0300-\\u036f]");

    private static final List<Check> CHECKS = List.of(
            new Check("glyph.hook", Severity.WARN, c -> c == 'ƣ' || c == 'Ƣ', HOOK::matcher),
            new Check("glyph.barred", Severity.WARN, c -> "ÐƉðɖ".indexOf(c) >= 0, BARRED::matcher),
            new Check("glyph.foreign", Severity.WARN, AlienLetters::sign, AlienLetters::matcher),
            new Check("glyph.old", Severity.WARN, c -> c >= '\u00a2' && c <= '\u00ff', OldEncodings::matcher),
            new Check("glyph.lost", Severity.WARN, LostLetters::sign, LostLetters::matcher),
            new Check("glyph.hidden", Severity.HINT, c -> INVISIBLE.indexOf(c) >= 0, HIDDEN::matcher),
            new Check("glyph.nfd", Severity.WARN, c -> c >= '\u0300' && c <= '\u036f', COMBINED::matcher));

    @Override
    public void read(Document document, Notes notes) {
        for (Check check : CHECKS) {
            List<Run> runs = runs(check, document.source().parts());
            for (int i = 0; i < runs.size() && i < MOST; i++) {
                boolean rest = i == MOST - 1 && runs.size() > MOST;
                Run run = rest
                        ? runs.subList(i, runs.size()).stream()
                                .reduce(Run::with)
                                .orElseThrow()
                        : runs.get(i);
                note(check, run, rest, notes);
            }
        }
    }

    private static List<Run> runs(Check check, List<Part> parts) {
        List<Run> runs = new ArrayList<>();
        boolean open = false;
        for (Part part : parts) {
            if (part.text().isBlank()) {
                continue;
            }
            Matcher seen = check.seen().apply(check.mayBeIn(part.text()) ? part.text() : "");
            boolean wrong = seen.find();
            if (wrong && open) {
                runs.set(runs.size() - 1, runs.get(runs.size() - 1).with(part));
            } else if (wrong) {
                runs.add(Run.begin(part, seen.start()));
            }
            open = wrong;
        }
        return runs;
    }

    private static void note(Check check, Run run, boolean rest, Notes notes) {
        String text = run.first().text();
        String stated = word(text, run.at());
        String right = Glyphs.repair(stated);
        Fault fault = new Fault(
                check.severity(),
                stated,
                right.equals(stated) ? "" : right,
                Messages.text(check.key(), stated, right),
                rest ? Messages.text("glyph.rest", run.parts()) : "");
        notes.add(AuditRule.GLYPH, run.first().place(), run.last().place(), text.strip(), fault);
    }

    private static String word(String text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && at - start < 20) {
            start--;
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - at < 20) {
            end++;
        }
        return text.substring(start, end);
    }
}
