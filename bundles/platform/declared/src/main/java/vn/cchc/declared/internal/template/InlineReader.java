package vn.cchc.declared.internal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.declared.internal.Problems;
import vn.cchc.plugin.template.TemplatePart;

/** Reads the text of one paragraph: words, bindings and passages. */
final class InlineReader {

    private final String file;
    private final Problems problems;

    private String source = "";
    private int firstLine;
    private int at;
    private boolean bold;
    private boolean italic;

    /** Where the parts go that are read now: the paragraph, or a passage of it. */
    private List<TemplatePart> parts = new ArrayList<>();

    private List<TemplatePart> outside = parts;

    /** Where the open passage begins; -1 outside of one. */
    private int passage;

    private int nested;

    /** How far lines have been counted, and the line there. */
    private int counted;

    private int line;
    private final StringBuilder words = new StringBuilder();

    InlineReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads a paragraph; mistakes are told and left out.
     *
     * @param text the paragraph, with its line ends
     * @param startLine line of its first word
     */
    List<TemplatePart> read(String text, int startLine) {
        source = text;
        firstLine = startLine;
        line = startLine;
        counted = 0;
        at = 0;
        bold = false;
        italic = false;
        parts = new ArrayList<>();
        outside = parts;
        passage = -1;
        nested = 0;
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
            tell(passage, "template.unclosed", "[[", "]]");
        }
        if (bold || italic) {
            tell(0, "template.unclosed", bold ? "**" : "_", bold ? "**" : "_");
        }
        return outside;
    }

    private void beginPassage() {
        endWords();
        if (passage >= 0) {
            tell(at, "template.nested");
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
            tell(at, "template.unopened", "]]", "[[");
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
        int next = source.indexOf("{{", at + 2);
        int limit = next < 0 ? source.length() : next;
        int length = source.substring(at, limit).indexOf("}}");
        if (length < 0) {
            tell(at, "template.unclosed", "{{", "}}");
            at = limit;
            return;
        }
        int end = at + length;
        endWords();
        String inside = source.substring(at + 2, end).replace('\n', ' ').strip();
        Optional<TemplatePart> part = BindingReader.read(inside, (key, arguments) -> tell(at, key, arguments));
        part.ifPresent(parts::add);
        at = end + 2;
    }

    private void word() {
        char letter = source.charAt(at);
        if (source.startsWith("}}", at)) {
            tell(at, "template.unopened", "}}", "{{");
            at += 2;
        } else if (source.startsWith("**", at)) {
            endWords();
            bold = !bold;
            at += 2;
        } else if (letter == '_' && isItalicMark()) {
            endWords();
            italic = !italic;
            at++;
        } else {
            words.append(letter == '\n' ? ' ' : letter);
            at++;
        }
    }

    /** An underscore inside a word, as in a code or a file name, is a letter. */
    private boolean isItalicMark() {
        boolean letterBefore = at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
        boolean letterAfter = at + 1 < source.length() && Character.isLetterOrDigit(source.charAt(at + 1));
        return italic ? !letterAfter : !letterBefore && at + 1 < source.length();
    }

    private void endWords() {
        if (!words.isEmpty()) {
            parts.add(new TemplatePart.Text(words.toString(), bold, italic));
            words.setLength(0);
        }
    }

    private void tell(int place, String key, Object... arguments) {
        // Mistakes come in the order of the text, but for a passage that isn't closed.
        if (place < counted) {
            counted = 0;
            line = firstLine;
        }
        for (; counted < place; counted++) {
            line += source.charAt(counted) == '\n' ? 1 : 0;
        }
        problems.add(file, line, "", key, arguments);
    }
}
