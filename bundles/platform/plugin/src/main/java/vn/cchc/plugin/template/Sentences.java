package vn.cchc.plugin.template;

import java.util.ArrayList;
import java.util.List;

/**
 * The written form of a sentence, as {@code docs/section-format.md} describes it: words with {@code **bold**} and
 * {@code _italic_}, bindings in two braces, passages in two brackets. Templates of sections, narratives of officers and
 * the wordings that come back from Word are all written in it.
 *
 * <p>A backslash before one of {@code \ * _ { } [ ] - + # | "} makes it an ordinary letter.
 */
public final class Sentences {

    private static final String ESCAPABLE = "\\*_{}[]-+#|\"";

    private Sentences() {}

    /**
     * A sentence after reading.
     *
     * @param parts its parts; what can't be read is a {@link TemplatePart.Wrong}, a style mark without partner is words
     * @param mistakes what is wrong, in no particular order
     */
    public record Reading(List<TemplatePart> parts, List<SentenceMistake> mistakes) {
        public Reading {
            parts = List.copyOf(parts);
            mistakes = List.copyOf(mistakes);
        }
    }

    /** Reads one paragraph; line ends in it count as blanks. Never throws. */
    public static Reading read(String text) {
        return new SentenceReader(text).read();
    }

    /** Writes parts so that {@link #read} gives the same sentence; italics that end inside a word are left out. */
    public static String write(List<TemplatePart> parts) {
        StringBuilder out = new StringBuilder();
        List<TemplatePart> joined = joined(parts);
        for (int i = 0; i < joined.size(); i++) {
            TemplatePart part = joined.get(i);
            if (part instanceof TemplatePart.Text text) {
                boolean letterNext = i + 1 < joined.size()
                        && joined.get(i + 1) instanceof TemplatePart.Text next
                        && !next.bold()
                        && Character.isLetterOrDigit(next.text().charAt(0));
                styled(text, letterNext, out);
            } else if (part instanceof TemplatePart.Passage passage) {
                out.append("[[").append(write(passage.parts())).append("]]");
            } else {
                out.append(binding(part));
            }
        }
        return out.toString();
    }

    /** Returns how one part that is neither words nor a passage is written, {@code {{TC_VB 2024 unit}}}. */
    public static String binding(TemplatePart part) {
        if (part instanceof TemplatePart.Number number) {
            return "{{" + number.code() + period(number.period()) + (number.withUnit() ? " unit" : "") + "}}";
        }
        if (part instanceof TemplatePart.Change change) {
            boolean whole = change.from() instanceof PeriodRef.First && change.to() instanceof PeriodRef.Last;
            return "{{change " + change.code() + (whole ? "" : period(change.from()) + period(change.to())) + "}}";
        }
        if (part instanceof TemplatePart.DateOf date) {
            return "{{date " + date.code() + period(date.period()) + "}}";
        }
        if (part instanceof TemplatePart.Citation citation) {
            return "{{cite \"" + citation.number() + "\"}}";
        }
        if (part instanceof TemplatePart.Note note) {
            return "{{note \"" + note.text().replaceAll("[\\\\\"{}]", "\\\\$0") + "\"}}";
        }
        if (part instanceof TemplatePart.RoundFact fact) {
            return switch (fact.fact()) {
                case PERIOD -> "{{round.period}}";
                case TIME -> "{{round.time}}";
                case END -> "{{round.end}}";
                case PROVINCE -> "{{province}}";
            };
        }
        return part instanceof TemplatePart.Wrong wrong ? wrong.written() : "";
    }

    private static String period(PeriodRef period) {
        if (period instanceof PeriodRef.At at) {
            return " " + at.period().id();
        }
        if (period instanceof PeriodRef.First) {
            return " first";
        }
        return period instanceof PeriodRef.Last ? " last" : "";
    }

    /** Makes words that are read as nothing but words. */
    public static String escape(String words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            if (needsEscape(words, i)) {
                out.append('\\');
            }
            out.append(words.charAt(i));
        }
        return out.toString();
    }

    static boolean isEscaped(String text, int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean needsEscape(String words, int at) {
        char letter = words.charAt(at);
        boolean first = at == 0;
        boolean last = at + 1 == words.length();
        return switch (letter) {
            case '*' -> true;
            case '\\' -> last || ESCAPABLE.indexOf(words.charAt(at + 1)) >= 0;
            case '_' ->
                first
                        || last
                        || !Character.isLetterOrDigit(words.charAt(at - 1))
                        || !Character.isLetterOrDigit(words.charAt(at + 1));
            case '{', '}', '[', ']' ->
                first || last || words.charAt(at - 1) == letter || words.charAt(at + 1) == letter;
            default -> false;
        };
    }

    /** Puts neighbours of one style together; empty words are left out. */
    private static List<TemplatePart> joined(List<TemplatePart> parts) {
        List<TemplatePart> out = new ArrayList<>();
        for (TemplatePart part : parts) {
            int last = out.size() - 1;
            if (!(part instanceof TemplatePart.Text text)) {
                out.add(part);
            } else if (last >= 0
                    && out.get(last) instanceof TemplatePart.Text before
                    && before.bold() == text.bold()
                    && before.italic() == text.italic()) {
                out.set(last, new TemplatePart.Text(before.text() + text.text(), text.bold(), text.italic()));
            } else if (!text.text().isEmpty()) {
                out.add(text);
            }
        }
        return out;
    }

    private static void styled(TemplatePart.Text text, boolean letterNext, StringBuilder out) {
        String words = text.text();
        String core = words.strip();
        if (core.isEmpty() || !(text.bold() || text.italic())) {
            out.append(escape(words));
            return;
        }
        int start = words.indexOf(core);
        int end = start + core.length();
        boolean letterBefore = start == 0 && !out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1));
        boolean italic = text.italic() && !letterBefore && !(letterNext && end == words.length());
        String marks = (text.bold() ? "**" : "") + (italic ? "_" : "");
        out.append(words, 0, start).append(marks).append(escape(core));
        out.append(new StringBuilder(marks).reverse()).append(words, end, words.length());
    }
}
