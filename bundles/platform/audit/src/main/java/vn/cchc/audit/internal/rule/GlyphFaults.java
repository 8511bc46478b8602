package vn.cchc.audit.internal.rule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.AuditText.Part;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;

/** Characters that look right and aren't, seen in the text as it came. */
final class GlyphFaults implements Recogniser {

    private static final Pattern HOOK = Pattern.compile("[ƣƢ]");
    private static final Pattern BARRED = Pattern.compile("[ÐƉ]");
    private static final Pattern FOREIGN = Pattern.compile(
            "(?:[A-Za-zÀ-ỹ][\\u0370-\\u03ff\\u0400-\\u04ff]|[\\u0370-\\u03ff\\u0400-\\u04ff][A-Za-zÀ-ỹ])");
    private static final Pattern HIDDEN = Pattern.compile("(?<=\\p{L})[\\u200b\\u200c\\u200d\\u2060\\u00ad](?=\\p{L})");
    private static final Pattern LOST = Pattern.compile("\\ufffd");

    /** Letters of Latin-1 that Vietnamese doesn't have: what TCVN3 and VNI leave when they are read as Unicode. */
    private static final String OLD = "[µ¸¶·¹¨»¾¼½Æ©ÇË®ÎÏª×ÖØÜÞßäåæçëîïñ«¬øöûüþ§¦¥¤£¢ÿÑÄÅ]";

    private static final Pattern OLD_FONT = Pattern.compile("[A-Za-z]" + OLD + "|" + OLD + "[a-z]{1,6}");
    private static final Pattern MEASURE = Pattern.compile("(?:[km]?m|\\d)[²³]|\\d\\s?[×÷]\\s?\\d|[©®]");

    private record Check(String key, Severity severity, Predicate<String> wrong, Pattern shown) {}

    private static final List<Check> CHECKS = List.of(
            new Check("glyph.hook", Severity.WARN, text -> HOOK.matcher(text).find(), HOOK),
            new Check(
                    "glyph.barred", Severity.WARN, text -> BARRED.matcher(text).find(), BARRED),
            new Check(
                    "glyph.foreign",
                    Severity.WARN,
                    text -> FOREIGN.matcher(text).find(),
                    FOREIGN),
            new Check("glyph.old", Severity.WARN, GlyphFaults::oldFont, OLD_FONT),
            new Check("glyph.lost", Severity.WARN, text -> LOST.matcher(text).find(), LOST),
            new Check(
                    "glyph.hidden", Severity.HINT, text -> HIDDEN.matcher(text).find(), HIDDEN),
            new Check(
                    "glyph.nfd",
                    Severity.WARN,
                    text -> !Normalizer.isNormalized(text, Normalizer.Form.NFC),
                    Pattern.compile("\\p{L}\\p{M}+")));

    @Override
    public void read(Document document, Notes notes) {
        for (Check check : CHECKS) {
            List<Part> run = new ArrayList<>();
            for (Part part : document.source().parts()) {
                if (part.text().isBlank()) {
                    continue;
                }
                if (check.wrong().test(part.text())) {
                    run.add(part);
                } else {
                    note(check, run, notes);
                }
            }
            note(check, run, notes);
        }
    }

    private static boolean oldFont(String text) {
        return OLD_FONT.matcher(MEASURE.matcher(text).replaceAll("")).find();
    }

    /** Neighbouring lines with the same fault are one finding. */
    private static void note(Check check, List<Part> run, Notes notes) {
        if (run.isEmpty()) {
            return;
        }
        Part first = run.get(0);
        Matcher shown = check.shown().matcher(first.text());
        String stated = shown.find() ? word(first.text(), shown.start()) : "";
        String right = vn.cchc.audit.internal.flow.Glyphs.repair(stated);
        Fault fault = new Fault(
                check.severity(),
                stated,
                right.equals(stated) ? "" : right,
                Messages.text(check.key(), stated, right),
                "");
        notes.add(
                AuditRule.GLYPH,
                first.place(),
                run.get(run.size() - 1).place(),
                first.text().strip(),
                fault);
        run.clear();
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
