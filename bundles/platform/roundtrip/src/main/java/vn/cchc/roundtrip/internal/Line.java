package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;
import vn.cchc.plugin.template.Sentences;
import vn.cchc.plugin.template.TemplatePart;
import vn.cchc.report.doc.Inline;

/**
 * A line as a row of words.
 *
 * <p>Its marked form is a sentence in the language of templates in which every binding has three fields, what it stands
 * for, what it gave and what kind it is: {@code {{TC_VB 2024|347|N:tinh-dak-lak/TC_VB/2024}}}.
 */
record Line(List<Token> tokens) {

    private static final Pattern ATOMS =
            Pattern.compile("\\d+(?:[.,/]\\d+)*%?|[\\p{L}\\p{M}]+|[\\s\\u00a0\\u202f]+|.", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile(
            "\\{\\{((?:[^|\\\\]|\\\\.)*)\\|((?:[^|\\\\]|\\\\.)*)\\|([NTMF])(?::(.*))?}}", Pattern.DOTALL);

    Line {
        tokens = normal(tokens);
    }

    static Line of(List<Inline> inlines) {
        List<Token> tokens = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                if (text.binding().isEmpty()) {
                    tokens.addAll(words(text.text(), text.bold(), text.italic()));
                } else {
                    tokens.add(bound(Token.Kind.WORDS, text.binding(), text.text()));
                }
            } else if (inline instanceof Inline.Number number) {
                tokens.add(new Token.Bound(
                        Token.Kind.NUMBER, number.binding(), number.written(), Optional.of(number.key())));
            } else if (inline instanceof Inline.Mark mark) {
                tokens.add(bound(Token.Kind.MARK, mark.binding(), mark.printed()));
            } else if (inline instanceof Inline.Footnote note) {
                tokens.add(bound(Token.Kind.NOTE, note.binding(), note.text()));
            } else if (inline instanceof Inline.Reference reference) {
                tokens.addAll(words(reference.text(), false, false));
            }
        }
        return new Line(tokens);
    }

    /** Makes one of plain words. */
    static Line plain(String words) {
        return new Line(words(words, false, false));
    }

    private static Token bound(Token.Kind kind, String binding, String written) {
        return new Token.Bound(kind, binding, written, Optional.empty());
    }

    static List<Token> words(String text, boolean bold, boolean italic) {
        List<Token> tokens = new ArrayList<>();
        Matcher atom = ATOMS.matcher(text);
        while (atom.find()) {
            boolean blank = Character.isWhitespace(atom.group().charAt(0))
                    || atom.group().charAt(0) == '\u00a0';
            // A blank looks the same in every style.
            tokens.add(blank ? new Token.Word(" ", false, false) : new Token.Word(atom.group(), bold, italic));
        }
        return tokens;
    }

    /** Blanks at the ends, twice in a row or before a footnote say nothing. */
    private static List<Token> normal(List<Token> tokens) {
        List<Token> out = new ArrayList<>();
        for (Token token : tokens) {
            boolean note = token instanceof Token.Bound bound && bound.kind() == Token.Kind.NOTE;
            if (isBlank(token)) {
                if (!out.isEmpty() && !isBlank(out.get(out.size() - 1))) {
                    out.add(token);
                }
            } else {
                if (note && !out.isEmpty() && isBlank(out.get(out.size() - 1))) {
                    out.remove(out.size() - 1);
                }
                out.add(token);
            }
        }
        if (!out.isEmpty() && isBlank(out.get(out.size() - 1))) {
            out.remove(out.size() - 1);
        }
        return List.copyOf(out);
    }

    private static boolean isBlank(Token token) {
        return token instanceof Token.Word word && word.text().equals(" ");
    }

    /** Reads the marked form. */
    static Line read(String marked) {
        List<Token> tokens = new ArrayList<>();
        for (TemplatePart part : Sentences.read(marked).parts()) {
            if (part instanceof TemplatePart.Text text) {
                tokens.addAll(words(text.text(), text.bold(), text.italic()));
            } else {
                // A binding with fields is no binding of a sentence, so it comes as it is written.
                tokens.add(field(Sentences.binding(part)));
            }
        }
        return new Line(tokens);
    }

    private static Token field(String written) {
        Matcher fields = MARKED.matcher(written);
        if (!fields.matches()) {
            return new Token.Word(written, false, false);
        }
        Token.Kind kind = List.of(Token.Kind.values()).stream()
                .filter(k -> k.id().equals(fields.group(3)))
                .findFirst()
                .orElseThrow();
        Optional<ObservationKey> key = Optional.ofNullable(fields.group(4)).flatMap(Line::key);
        return new Token.Bound(kind, clear(fields.group(1)), clear(fields.group(2)), key);
    }

    private static Optional<ObservationKey> key(String text) {
        String[] parts = text.split("/", 3);
        return parts.length < 3
                ? Optional.empty()
                : Period.parse(parts[2]).map(period -> new ObservationKey(parts[0], parts[1], period));
    }

    /** Writes the marked form. */
    String marked() {
        return Sentences.write(parts(bound -> {
            String key = bound.key()
                    .map(k -> ":" + k.unit() + "/" + k.indicator() + "/"
                            + k.period().id())
                    .orElse("");
            return "{{" + fenced(bound.binding()) + "|" + fenced(bound.written()) + "|"
                    + bound.kind().id() + key + "}}";
        }));
    }

    /** Writes the sentence in the language of templates, as a narrative or a wording holds it. */
    String source() {
        return Sentences.write(parts(Token.Bound::binding));
    }

    private List<TemplatePart> parts(Function<Token.Bound, String> write) {
        List<TemplatePart> parts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Word word) {
                // A blank between two bold words is bold, or each of them would have marks of its own.
                boolean bold = isBlank(word) ? style(i, Token.Word::bold) : word.bold();
                boolean italic = isBlank(word) ? style(i, Token.Word::italic) : word.italic();
                parts.add(new TemplatePart.Text(word.text(), bold, italic));
            } else {
                parts.add(new TemplatePart.Wrong(write.apply((Token.Bound) tokens.get(i))));
            }
        }
        return parts;
    }

    private boolean style(int blank, Predicate<Token.Word> style) {
        return blank > 0
                && blank + 1 < tokens.size()
                && tokens.get(blank - 1) instanceof Token.Word before
                && tokens.get(blank + 1) instanceof Token.Word after
                && style.test(before)
                && style.test(after);
    }

    /** Returns what is read, footnotes in brackets. */
    String shown() {
        return tokens.stream()
                .map(token -> token instanceof Token.Bound bound && bound.kind() == Token.Kind.NOTE
                        ? "{" + bound.written() + "}"
                        : token.shown())
                .collect(Collectors.joining());
    }

    /** Returns the same words without their styles. */
    Line unstyled() {
        return new Line(tokens.stream()
                .map(token -> token instanceof Token.Word word ? new Token.Word(word.text(), false, false) : token)
                .toList());
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Tells whether nothing but marks of what is missing stands here. */
    boolean isOnlyMarks() {
        return !tokens.isEmpty()
                && tokens.stream()
                        .allMatch(token -> token instanceof Token.Bound bound && bound.kind() == Token.Kind.MARK);
    }

    private static String fenced(String text) {
        return text.replaceAll("[\\\\|{}]", "\\\\$0").replace('\n', ' ');
    }

    private static String clear(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }
}
