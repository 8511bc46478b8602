package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Figure.Kind;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.figure.Shape.Span;

/**
 * Changes against a figure in brackets or after "so với", when other figures stand between: "702 vụ việc, trong đó tham
 * gia tố tụng 588 vụ việc; so với năm 2023 (655 vụ việc) tăng 47 vụ việc".
 *
 * <p>What there is now may be any figure of the sentence, or of the one before when its label is named again; only the
 * figure that the words point at accuses.
 */
final class Comparisons implements Recogniser {

    private static final String F = "[\ue001\ue002]";
    private static final String GAP = "[^\ue001-\ue005.;]{0,60}";
    private static final String WORD = "(?<!\\p{L})(?<word>" + Turns.WORDS + ")(?: thêm| được| là)? ";

    /** "… so với năm 2023 (655 vụ việc) tăng 47 vụ việc". */
    private static final Pattern BASE_FIRST =
            Pattern.compile("so (?:với )?(?:cùng kỳ |năm |cuối |đầu |quý |thời điểm )[^\ue001-\ue005.;]{0,50}"
                    + "\\(?(?<a>" + F + ")[^\ue001-\ue005.;(),]{0,30}?\\)?,? ?(?<subject>[^\ue001-\ue005.;]{0,40}?)"
                    + WORD + "(?<change>" + F
                    + ")");
    /** "… cao hơn 1,32 điểm phần trăm so với năm 2023 (81,95%)". */
    private static final Pattern CHANGE_FIRST =
            Pattern.compile("(?<subject>[^\ue001-\ue005.;,]{0,40})" + WORD + "(?<change>" + F
                    + ")[^\ue001-\ue005.;]{0,40}so với(?:(?!cụ thể|trong đó|gồm|:)[^\ue001-\ue005.;]){0,60}\\((?:[^\ue001-\ue005.;()]{0,30})(?<a>"
                    + F + ")");
    /** "1.046.300 lượt, tăng từ 987.400 lượt của cùng kỳ, tức là tăng 58.900 lượt". */
    private static final Pattern FROM_ONLY = Pattern.compile("(?<b>" + F + ")" + GAP
            + "(?:tăng|giảm) từ [^\ue001-\ue005.;]{0,30}(?<a>" + F + ")" + GAP + WORD + "(?<change>" + F + ")");

    /** "đạt 100%, cao hơn mức bình quân của thành phố (98,4%) 1,6 điểm phần trăm". */
    private static final Pattern BASE_IN_BRACKETS =
            Pattern.compile("(?<b>" + F + ")" + GAP + "(?<word>cao hơn|thấp hơn|nhiều hơn|ít hơn)"
                    + "[^\ue001-\ue005.;()]{0,60}\\([^\ue001-\ue005.;()]{0,25}(?<a>" + F
                    + ")[^\ue001-\ue005.;()]{0,20}\\),? (?:là )?(?<change>" + F + ")");

    /** "giá trị đề nghị 5.318,4 tỷ đồng, giá trị được phê duyệt 5.271,5 tỷ đồng, giảm 46,9 tỷ đồng so với đề nghị". */
    private static final Pattern NAMED_BASE = Pattern.compile(
            "(?<label>[^\ue001-\ue005.;]{3,70}?)(?<a>\ue001)[^\ue001-\ue005.;]{0,20}[,;][^\ue001-\ue005.;]{2,60}(?<b>\ue001)"
                    + "[^\ue001-\ue005.;]{0,20}, ?" + WORD
                    + "(?<change>\ue001)[^\ue001-\ue005.;]{0,20}so với (?<then>[\\p{L} ]{3,40})");

    @Override
    public void read(Document document, Notes notes) {
        for (Shape shape : document.shapes()) {
            String low = shape.low();
            if (shape.figures().size() >= 3 && low.contains("hơn")) {
                each(shape, BASE_IN_BRACKETS, notes);
            }
            if (shape.figures().size() >= 3 && low.contains("tăng từ") || low.contains("giảm từ")) {
                each(shape, FROM_ONLY, notes);
            }
            if (shape.figures().size() >= 3 && (low.contains("so với") || low.contains("so cùng kỳ"))) {
                each(shape, BASE_FIRST, notes);
                each(shape, CHANGE_FIRST, notes);
                each(shape, NAMED_BASE, notes);
            }
        }
    }

    private static void each(Shape shape, Pattern pattern, Notes notes) {
        Matcher matcher = pattern.matcher(shape.low());
        while (matcher.find()) {
            Figure a = shape.figureOf(matcher, "a").orElseThrow();
            Figure change = shape.figureOf(matcher, "change").orElseThrow();
            int end = Math.max(matcher.end("a"), matcher.end("change"));
            boolean seen = notes.noted(AuditRule.DELTA, shape, matcher.end("a"))
                    || notes.noted(AuditRule.DELTA, shape, matcher.end("change"));
            if (seen || a.bound() || change.bound() || !sizes(a, change)) {
                continue;
            }
            String word = Turns.direction(matcher.group("word"));
            if (pattern == NAMED_BASE && !names(matcher.group("label"), matcher.group("then"))) {
                continue;
            }
            if (pattern == FROM_ONLY || pattern == NAMED_BASE || pattern == BASE_IN_BRACKETS) {
                Figure b = shape.figureOf(matcher, "b").orElseThrow();
                if (comparable(a, b)) {
                    new DeltaJudge(notes).judge(shape, matcher.start(), end, a, b, Optional.of(change), word, "");
                }
            } else {
                judge(shape, matcher, end, a, change, word, notes);
            }
        }
    }

    /** Whether the words after "so với" are some of those before the first figure. */
    private static boolean names(String label, String then) {
        String words = then.strip();
        return words.length() >= 4 && !words.startsWith("năm") && !words.startsWith("cùng kỳ") && label.contains(words);
    }

    private static void judge(
            Shape shape, Matcher matcher, int end, Figure a, Figure change, String word, Notes notes) {
        Span sentence = shape.sentenceOf(matcher.start());
        int start = matcher.pattern() == CHANGE_FIRST ? matcher.start("word") : matcher.start();
        List<Figure> now = candidates(shape, sentence.start(), start, a);
        boolean here = !now.isEmpty();
        if (!here && sentence.start() > 0) {
            now = candidates(shape, shape.sentenceOf(sentence.start() - 1).start(), sentence.start(), a);
        }
        BigDecimal expected =
                word.equals("tăng") ? a.value().add(change.value()) : a.value().subtract(change.value());
        for (Figure b : now) {
            if (b.value().compareTo(expected) == 0) {
                notes.holds(AuditRule.DELTA, shape, Math.min(b.mark(), matcher.start()), end);
                return;
            }
        }
        Optional<Figure> named = here ? first(shape, now, a) : labelled(shape, now, matcher.group("subject"));
        if (!here && named.isEmpty() && now.size() == 1 && a.depth() > 0) {
            named = Optional.of(now.get(0));
        }
        named.filter(b -> close(a, b)).ifPresent(b -> new DeltaJudge(notes)
                .judge(shape, Math.min(b.mark(), start), end, a, b, Optional.of(change), word, ""));
    }

    private static List<Figure> candidates(Shape shape, int from, int to, Figure a) {
        List<Figure> found = new ArrayList<>();
        for (Figure figure : shape.figuresIn(from, to)) {
            if (comparable(a, figure)) {
                found.add(figure);
            }
        }
        return found;
    }

    /** The figure that a sentence is about: its first, or the last before the comparison that counts the same. */
    private static Optional<Figure> first(Shape shape, List<Figure> now, Figure a) {
        List<Figure> outer = now.stream().filter(b -> !part(shape, b)).toList();
        return outer.stream()
                .filter(b -> !a.noun().isEmpty() && b.noun().equals(a.noun()))
                .reduce((first, second) -> second)
                .or(() -> outer.size() == 1 ? Optional.of(outer.get(0)) : Optional.empty());
    }

    private static final Pattern PART = Pattern.compile("(?:trong đó|gồm|riêng|trong số đó)[^\ue001-\ue005.;]{0,60}$");

    private static boolean part(Shape shape, Figure figure) {
        int from = shape.sentenceOf(figure.mark()).start();
        String before = shape.low().substring(Math.max(from, figure.mark() - 70), figure.mark());
        int list = Math.max(
                shape.low().lastIndexOf("trong đó", figure.mark()), shape.low().lastIndexOf("gồm", figure.mark()));
        boolean listed =
                list >= from && shape.low().substring(list, figure.mark()).indexOf(';') < 0;
        return figure.depth() > 0 || listed || PART.matcher(before).find();
    }

    /** "xuất khẩu tăng 158 triệu USD": the figure of the sentence before that has this label. */
    private static Optional<Figure> labelled(Shape shape, List<Figure> now, String subject) {
        String label =
                subject.replaceAll("^.*[,)]", "").replaceAll("[^\\p{L} ]", " ").strip();
        if (label.length() < 5) {
            return Optional.empty();
        }
        List<Figure> found = now.stream()
                .filter(b -> shape.low()
                        .substring(Math.max(0, b.mark() - label.length() - 12), b.mark())
                        .contains(label))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean sizes(Figure a, Figure change) {
        if (a.kind() == Kind.PERCENT) {
            return change.kind() == Kind.PERCENT || change.noun().startsWith("điểm");
        }
        return a.kind() == change.kind() && !change.noun().startsWith("điểm") && Nouns.same(a, change);
    }

    private static boolean comparable(Figure a, Figure b) {
        return a.kind() == b.kind() && !b.bound() && !b.change() && !b.equals(a) && Nouns.same(a, b);
    }

    private static boolean close(Figure a, Figure b) {
        BigDecimal three = BigDecimal.valueOf(3);
        return a.value().compareTo(b.value().multiply(three)) < 0
                && b.value().compareTo(a.value().multiply(three)) < 0;
    }
}
