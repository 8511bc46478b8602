package vn.cchc.plugin.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.plugin.template.SentenceMistake.Kind;

/** Reads the text of one paragraph: words, bindings and passages. */
final class SentenceReader {

    private final String source;
    private final List<SentenceMistake> mistakes = new ArrayList<>();
    private int at;
    private boolean bold;
    private boolean italic;

    /** Where the parts go that are read now: the paragraph, or a passage of it. */
    private List<TemplatePart> parts = new ArrayList<>();

    private final List<TemplatePart> outside = parts;

    /** Where the open passage begins; -1 outside of one. */
    private int passage = -1;

    private int nested;
    private final StringBuilder words = new StringBuilder();

    SentenceReader(String source) {
        this.source = source;
    }

    Sentences.Reading read() {
        while (at < source.length()) {
            if (source.startsWith("{{", at)) {
                binding();
            } else if (source.startsWith("[[", at)) {
                beginPassage();
            } else if (source.startsWith("]]", at)) {
                endPassage();
            } else {
                word();
            }
        }
        endWords();
        if (passage >= 0) {
            tell(passage, Kind.UNCLOSED, "[[", "]]");
            outside.add(new TemplatePart.Wrong("[["));
            outside.addAll(parts);
        }
        return new Sentences.Reading(outside, mistakes);
    }

    private void beginPassage() {
        endWords();
        if (passage >= 0) {
            tell(at, Kind.NESTED, "[[");
            nested++;
        } else {
            passage = at;
            parts = new ArrayList<>();
        }
        at += 2;
    }

    private void endPassage() {
        endWords();
        if (passage < 0) {
            tell(at, Kind.UNOPENED, "]]", "[[");
            parts.add(new TemplatePart.Wrong("]]"));
        } else if (nested > 0) {
            nested--;
        } else {
            outside.add(new TemplatePart.Passage(parts));
            parts = outside;
            passage = -1;
        }
        at += 2;
    }

    private void binding() {
        endWords();
        int next = source.indexOf("{{", at + 2);
        int limit = next < 0 ? source.length() : next;
        int length = source.substring(at, limit).indexOf("}}");
        if (length < 0) {
            tell(at, Kind.UNCLOSED, "{{", "}}");
            parts.add(new TemplatePart.Wrong("{{"));
            at += 2;
            return;
        }
        int end = at + length;
        String inside = source.substring(at + 2, end).replace('\n', ' ').strip();
        Optional<TemplatePart> part = new BindingReader(at, inside, mistakes).read();
        parts.add(part.orElseGet(() -> new TemplatePart.Wrong("{{" + inside + "}}")));
        at = end + 2;
    }

    private void word() {
        char letter = source.charAt(at);
        if (Sentences.isEscaped(source, at)) {
            words.append(source.charAt(at + 1));
            at += 2;
        } else if (source.startsWith("}}", at)) {
            endWords();
            tell(at, Kind.UNOPENED, "}}", "{{");
            parts.add(new TemplatePart.Wrong("}}"));
            at += 2;
        } else if (source.startsWith("**", at)) {
            if (bold ? !blankBefore(at) : opensBold()) {
                endWords();
                bold = !bold;
            } else {
                words.append("**");
            }
            at += 2;
        } else if (letter == '_' && (italic ? closesItalic(at) : opensItalic())) {
            endWords();
            italic = !italic;
            at++;
        } else {
            words.append(letter == '\n' ? ' ' : letter);
            at++;
        }
    }

    /** Marks count only around words: "2 ** 3" stays as it is; one that no other closes is a mistake. */
    private boolean opensBold() {
        for (int i = next(at + 2); i < source.length() && !blankAfter(at + 2); i = next(i + 1)) {
            if (source.startsWith("**", i) && i > at + 2 && !blankBefore(i)) {
                return true;
            }
        }
        tell(at, Kind.UNCLOSED, "**", "**");
        return false;
    }

    /** An underscore inside a word, as in a code or a file name, is a letter. */
    private boolean opensItalic() {
        boolean letterBefore = at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
        if (letterBefore || blankAfter(at + 1)) {
            return false;
        }
        for (int i = next(at + 1); i < source.length(); i = next(i + 1)) {
            if (source.charAt(i) == '_' && i > at + 1 && closesItalic(i)) {
                return true;
            }
        }
        tell(at, Kind.UNCLOSED, "_", "_");
        return false;
    }

    private boolean closesItalic(int place) {
        boolean letterAfter = place + 1 < source.length() && Character.isLetterOrDigit(source.charAt(place + 1));
        return !letterAfter && !blankBefore(place);
    }

    /** Skips escaped letters and bindings. */
    private int next(int from) {
        int i = from;
        while (i < source.length()) {
            if (Sentences.isEscaped(source, i)) {
                i += 2;
            } else if (source.startsWith("{{", i) && source.indexOf("}}", i) >= 0) {
                i = source.indexOf("}}", i) + 2;
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean blankBefore(int place) {
        return place == 0 || Character.isWhitespace(source.charAt(place - 1));
    }

    private boolean blankAfter(int place) {
        return place >= source.length() || Character.isWhitespace(source.charAt(place));
    }

    private void endWords() {
        if (!words.isEmpty()) {
            parts.add(new TemplatePart.Text(words.toString(), bold, italic));
            words.setLength(0);
        }
    }

    private void tell(int place, Kind kind, String written, String... known) {
        mistakes.add(new SentenceMistake(place, kind, written, List.of(known)));
    }
}
