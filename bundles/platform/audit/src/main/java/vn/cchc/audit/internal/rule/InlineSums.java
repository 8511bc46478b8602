package vn.cchc.audit.internal.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Figure.Kind;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.figure.Shape.Span;
import vn.cchc.audit.internal.rule.SumJudge.Binding;

/** Totals whose parts follow in the same sentence, in brackets, or in the next sentence that begins "Trong đó". */
final class InlineSums implements Recogniser {

    private static final Pattern LINK = Pattern.compile(
            "(?<!\\p{L})(?<!không )(?<!chưa )(?<!đối tượng )(?:(?:bao gồm|gồm có|gồm|cụ thể là|cụ thể|chia ra|như sau|trong đó có"
                    + "|trong đó|trong số đó|kết quả(?=:)|(?<=khen )cho|phân theo[^:\ue001.]{1,30}|chia theo[^:\ue001.]{1,30})(?: là| có|:|,)*\\s?){1,3}");
    private static final Pattern BARE = Pattern.compile(
            "\ue001(?:[^\ue001-\ue005.;:()]{0,60}\\s?(\\()|[^\ue001-\ue005.,;:()]{0,60}(:\\s)|[^\ue001-\ue005\ue010-\ue014.;:()]{0,60}(:\\s))");
    private static final Pattern OPEN = Pattern.compile("trong (?:số )?đó");
    /** No paragraph written by people has more. */
    private static final int MOST_LISTS = 60;

    private static final Pattern TOTAL_LAST = Pattern.compile(
            "\\((?:tổng số|tổng cộng|tổng)(?: là| có)? ?\ue001|(?<!trên )(?<!trong )(?<!với )(?<!của )(?:tổng cộng|tổng số|tổng)(?: (?:là|có|chung))?:?\\s?\ue001"
                    + "|[,;(] ?(?:tổng cộng|tổng số|tổng|cộng lại|cộng|đúng bằng)(?: (?:là|có|chung|dồn|lại|đúng bằng|bằng|cả năm|cả giai đoạn|cả kỳ|cả \ue001 năm|\ue001 năm|(?:các|cả) [\\p{L} ]{2,20}))*:?\\s?\ue001(?! năm)|(?:nâng|đưa) tổng số[^\ue001.;]{0,60}\ue001");

    @Override
    public void read(Document document, Notes notes) {
        SumJudge judge = new SumJudge(notes);
        for (Shape shape : document.shapes()) {
            if (shape.figures().size() >= 2) {
                links(shape, judge);
                bare(shape, judge);
                totalLast(shape, judge);
            }
        }
    }

    private static void links(Shape shape, SumJudge judge) {
        Matcher link = LINK.matcher(shape.low());
        for (int seen = 0; seen < MOST_LISTS && link.find(); seen++) {
            Span sentence = shape.sentenceOf(link.start());
            int depth = depthAt(shape, link.end());
            int end = listEnd(shape, link.end(), depth);
            if (restated(shape, link.end(), end)) {
                // "Chia theo lĩnh vực, 712 đơn vị này có: …" names its total itself; the colon is read as such.
                continue;
            }
            Parts parts = Parts.read(shape, link.end(), end, depth);
            if (parts.items().isEmpty() || parts.items().get(0).mark() - link.end() > 110) {
                continue;
            }
            boolean open = OPEN.matcher(link.group()).find() && !link.group().contains("gồm");
            judge.judge(
                    shape,
                    totals(shape, sentence, link.start()),
                    parts,
                    open ? Binding.OPEN : Binding.CLOSED,
                    List.of());
        }
    }

    private static boolean restated(Shape shape, int from, int to) {
        int colon = shape.low().indexOf(": ", from);
        return colon > 0
                && colon < Math.min(to, from + 90)
                && shape.figuresIn(from, colon).size() == 1
                && shape.figuresIn(colon, to).size() >= 2
                && shape.low().substring(from, colon).strip().length() > 8
                && (Shape.isFigure(shape.low().charAt(from))
                        || shape.low().substring(from, colon).contains(", "));
    }

    private static void bare(Shape shape, SumJudge judge) {
        Matcher matcher = BARE.matcher(shape.low());
        int at = 0;
        for (int seen = 0; seen < MOST_LISTS && matcher.find(at); seen++) {
            at = matcher.start() + 1;
            int start = matcher.end();
            int depth = depthAt(shape, start);
            if (LINK.matcher(shape.low())
                    .region(start, Math.min(shape.low().length(), start + 30))
                    .lookingAt()) {
                continue;
            }
            Parts parts = Parts.read(shape, start, listEnd(shape, start, depth), depth);
            // "toàn trình: 815, một phần: 607": the colon belongs to the second label, not to a total.
            boolean label = matcher.group().contains(",")
                    && matcher.group().endsWith(": ")
                    && shape.low()
                            .substring(start, Math.max(start, parts.end()))
                            .contains(":");
            if (!label && parts.items().size() >= 2 && parts.items().get(0).mark() - start < 80) {
                judge.judge(shape, shape.figureAt(matcher.start()).stream().toList(), parts, Binding.LIKELY, List.of());
            }
        }
    }

    /** "Cấp tỉnh 12, cấp huyện 30 và cấp xã 45, tổng cộng 87." */
    private static void totalLast(Shape shape, SumJudge judge) {
        Matcher matcher = TOTAL_LAST.matcher(shape.low());
        for (int seen = 0; seen < MOST_LISTS && matcher.find(); seen++) {
            int mark = matcher.end() - 1;
            Span sentence = shape.sentenceOf(mark);
            int colon = shape.low().lastIndexOf(": ", matcher.start());
            // "03 năm gần đây: năm 2022 đạt …": what stands before the colon is no part.
            boolean headed = colon > sentence.start()
                    && shape.figuresIn(colon, matcher.start()).size() >= 2;
            int from = headed ? colon + 1 : sentence.start();
            Parts all = Parts.read(shape, from, matcher.start(), depthAt(shape, mark));
            Parts parts = shape.figureAt(mark).map(all::like).orElse(all);
            if (parts.items().size() >= 2 && !linked(shape, sentence, mark)) {
                // "ban hành 34 kế hoạch và 118 công văn, tổng cộng 152": the closing total binds whatever the labels.
                Parts whole = new Parts(parts.items(), parts.names(), parts.pure(), true, parts.start(), mark + 1);
                judge.judge(shape, shape.figureAt(mark).stream().toList(), whole, Binding.LIKELY, List.of());
            }
        }
    }

    /** Whether the list before a closing total has a total of its own before it. */
    private static boolean linked(Shape shape, Span sentence, int mark) {
        Matcher link = LINK.matcher(shape.low()).region(sentence.start(), mark);
        return link.find() && !shape.figuresIn(sentence.start(), link.start()).isEmpty();
    }

    /** The figures before a link, the nearest first; those of the sentence before when the link begins its own. */
    private static List<Figure> totals(Shape shape, Span sentence, int link) {
        int from = sentence.start();
        if (shape.low()
                        .substring(from, link)
                        .chars()
                        .filter(Character::isLetter)
                        .count()
                < 4) {
            from = shape.sentenceOf(Math.max(0, from - 1)).start();
        }
        List<Figure> before = new ArrayList<>(shape.figuresIn(from, link).stream()
                .filter(figure -> figure.countable() || figure.kind() == Kind.FRACTION)
                .toList());
        Collections.reverse(before);
        return before;
    }

    static int depthAt(Shape shape, int position) {
        int depth = 0;
        for (int i = 0; i < position; i++) {
            char c = shape.text().charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        }
        return depth;
    }

    /** The end of a list: the bracket that closes it, or the sentence's end. */
    static int listEnd(Shape shape, int start, int depth) {
        int sentence = shape.sentenceOf(start).end();
        if (depth == 0) {
            return sentence;
        }
        int open = depth;
        for (int i = start; i < shape.text().length(); i++) {
            char c = shape.text().charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < depth) {
                return i;
            }
        }
        return sentence;
    }
}
