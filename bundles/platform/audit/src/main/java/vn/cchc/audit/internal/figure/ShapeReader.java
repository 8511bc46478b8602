package vn.cchc.audit.internal.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Figure.Kind;
import vn.cchc.audit.internal.figure.Figure.Role;
import vn.cchc.audit.internal.figure.Numerals.Numeral;
import vn.cchc.audit.internal.figure.Shape.Span;
import vn.cchc.audit.internal.flow.Passage;

/** Reads a passage into its shape. */
public final class ShapeReader {

    private static final Pattern RANK_BEFORE =
            Pattern.compile("(?:hạng|vị trí|xếp|thứ|đứng)(?: (?:thứ|hạng|vị trí|số))?\\s$");
    private static final int LONGEST_RANK_WORDS = 16;
    private static final Pattern PER = Pattern.compile(
            "[^,.;:()\ue001-\ue005]{0,30}/\\s?(?:tháng|năm|người|ngày|huyện|xã|đơn vị|hộ|lớp|trường|kỳ|quý|lượt|\ue013).*",
            Pattern.DOTALL);

    private static final Pattern IN_TURN = Pattern.compile(
            "(?<!\\p{L})(?<word>giảm|tăng|cắt giảm)(?: thêm| được| tương ứng)? lần lượt(?: là)?:? [^.;]*$");

    private final Passage passage;
    private final String low;
    private final char[] codes;
    private final StringBuilder text = new StringBuilder();
    private final int[] origin;
    private final List<Numeral> numerals = new ArrayList<>();
    private final List<int[]> marks = new ArrayList<>();
    private int depth;

    private ShapeReader(Passage passage) {
        this.passage = passage;
        String small = passage.text().toLowerCase(Locale.ROOT);
        this.low = small.length() == passage.text().length() ? small : passage.text();
        this.codes = Mask.of(low);
        this.origin = new int[passage.text().length() + 1];
    }

    /** Reads a passage. */
    public static Shape read(Passage passage) {
        return new ShapeReader(passage).read();
    }

    private Shape read() {
        int at = 0;
        while (at < low.length()) {
            at = step(at);
        }
        origin[text.length()] = low.length();
        String words = text.toString();
        String small = words.toLowerCase(Locale.ROOT);
        if (small.length() != words.length()) {
            small = words;
        }
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Figure figure = figure(numerals.get(i), marks.get(i), small);
            if (figure.role() == Role.REST && !afterMain(figure, figures, small)) {
                figure = figure.as(Role.MAIN);
            } else if (figure.role() == Role.MAIN) {
                figure = figure.as(inTurn(figure, small));
            }
            figures.add(figure);
        }
        StringBuilder kinds = new StringBuilder(words);
        StringBuilder smallKinds = new StringBuilder(small);
        for (Figure figure : figures) {
            kinds.setCharAt(figure.mark(), code(figure.kind()));
            smallKinds.setCharAt(figure.mark(), code(figure.kind()));
        }
        return new Shape(
                passage,
                kinds.toString(),
                smallKinds.toString(),
                Arrays.copyOf(origin, text.length() + 1),
                List.copyOf(figures),
                Sentences.of(words));
    }

    private int step(int at) {
        char code = codes[at];
        if (code != 0) {
            int end = at;
            while (end < low.length() && codes[end] == code) {
                end++;
            }
            put(code, at);
            return end;
        }
        if (Character.isDigit(low.charAt(at))) {
            Optional<Numeral> numeral = Numerals.at(low, at).filter(found -> free(at, found.end()));
            if (numeral.isPresent()) {
                numerals.add(numeral.orElseThrow());
                marks.add(new int[] {at, text.length(), depth});
                put(Shape.COUNT, at);
                return numeral.orElseThrow().end();
            }
            int end = at;
            while (end < low.length() && Character.isDigit(low.charAt(end))) {
                end++;
            }
            put(Shape.OTHER, at);
            return end;
        }
        char c = passage.text().charAt(at);
        depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        put(c, at);
        return at + 1;
    }

    private boolean free(int start, int end) {
        for (int i = start; i < end; i++) {
            if (codes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private void put(char c, int at) {
        origin[text.length()] = at;
        text.append(c);
    }

    private Figure figure(Numeral numeral, int[] where, String small) {
        int mark = where[1];
        String before = small.substring(Math.max(0, mark - 40), mark);
        String after = small.substring(mark + 1, Math.min(small.length(), mark + 90));
        Kind kind = numeral.kind();
        if ((kind == Kind.FRACTION || kind == Kind.COUNT)
                && RANK_BEFORE
                        .matcher(before.substring(Math.max(0, before.length() - LONGEST_RANK_WORDS)))
                        .find()) {
            kind = Kind.RANK;
        } else if (kind != Kind.FRACTION
                && after.indexOf('/') >= 0
                && PER.matcher(after).lookingAt()) {
            kind = Kind.RATE;
        }
        return new Figure(
                where[0],
                numeral.end(),
                mark,
                kind,
                numeral.value(),
                numeral.base(),
                numeral.halfUnit(),
                numeral.scale(),
                numeral.decimals(),
                Words.bounded(before, after),
                Words.beyond(before, after) ? Role.UP : Words.role(before),
                Words.noun(after),
                where[2]);
    }

    /** What is left is a rest only after what was used; alone it is how many there are: "còn 150 phòng". */
    private static boolean afterMain(Figure rest, List<Figure> before, String small) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Figure other = before.get(i);
            String between = small.substring(other.mark(), rest.mark());
            if (between.length() > 90 || between.contains(";") || between.contains(". ")) {
                return false;
            }
            if (other.role() == Role.MAIN && other.countable() && other.depth() == rest.depth()) {
                return true;
            }
        }
        return false;
    }

    /** "giảm lần lượt 06 cơ quan, 33 phòng và 04 chi cục": the word speaks of each of them. */
    private static Role inTurn(Figure figure, String small) {
        int from = Math.max(0, figure.mark() - 200);
        Matcher turn = IN_TURN.matcher(small).region(from, figure.mark());
        if (!figure.countable() || !turn.find()) {
            return Role.MAIN;
        }
        return turn.group("word").startsWith("tăng") ? Role.UP : Role.DOWN;
    }

    private static char code(Kind kind) {
        return switch (kind) {
            case COUNT, MONEY -> Shape.COUNT;
            case PERCENT -> Shape.PERCENT;
            case FRACTION -> Shape.FRACTION;
            case RANK -> Shape.RANK;
            case RATE -> Shape.RATE;
        };
    }

    /** Cuts a shape into sentences. */
    private static final class Sentences {

        private static final Pattern END = Pattern.compile(
                "(?<!\\b(?:TP|Tp|ThS|TS|PGS|GS|Ths|BS|CN|TT|Tr|tr|Đ/c|vs|Mr))[.!?…](?=\\s[\\p{Lu}\"“(\ue001-\ue005\ue010-\ue014])");

        /** Longer sentences are not written by people. */
        private static final int LONGEST = 3_000;

        static List<Span> of(String words) {
            List<Span> spans = new ArrayList<>();
            Matcher matcher = END.matcher(words);
            int start = 0;
            while (matcher.find()) {
                add(words, start, matcher.end(), spans);
                start = matcher.end();
            }
            add(words, start, words.length(), spans);
            return List.copyOf(spans);
        }

        /** What compares every figure of a sentence with every other has an end only when the sentence has one. */
        private static void add(String words, int start, int end, List<Span> spans) {
            int from = start;
            while (end - from > LONGEST) {
                int blank = words.indexOf(' ', from + LONGEST);
                if (blank < 0 || blank >= end) {
                    break;
                }
                spans.add(new Span(from, blank));
                from = blank;
            }
            spans.add(new Span(from, end));
        }
    }
}
