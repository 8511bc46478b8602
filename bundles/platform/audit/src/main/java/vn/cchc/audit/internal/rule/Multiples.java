package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;

/**
 * "giảm một nửa, từ 10 ngày xuống còn 05 ngày", "gấp 1,8 lần năm 2021 (45 mô hình)": how many times more or less.
 *
 * <p>"tăng 1,8 lần" may mean 1.8 or 2.8 times what there was; both are taken.
 */
final class Multiples implements Recogniser {

    private static final String HALF = "giảm (?:đi )?(?:còn )?một nửa|giảm 50%";
    private static final String DOUBLE = "tăng gấp đôi|gấp đôi|tăng gấp hai";
    private static final String TRIPLE = "(?:tăng )?gấp (?:ba|bốn|rưỡi)(?! lần \\p{L})";
    private static final String TIMES =
            "(?:(?<grow>tăng)(?: gấp| hơn)?|gấp|bằng) (?:(?<more>hơn|trên) )?(?<times>\ue001) lần";
    private static final String WORD = "(?<!\\p{L})(?:(?<half>" + HALF + ")|(?<double>" + DOUBLE + ")|(?<triple>"
            + TRIPLE + ")|" + TIMES + ")(?!\\p{L})";
    private static final Pattern BEFORE_PAIR = Pattern.compile(
            WORD + "[^\ue001-\ue005.;]{0,25}(?<!\\p{L})từ [^\ue001-\ue005.;]{0,30}(?<a>\ue001)"
                    + "[^\ue001-\ue005.;]{0,60}(?:xuống|lên|còn|đến|thành)(?: còn)?[^\ue001-\ue005.;]{0,20} (?<b>\ue001)");
    private static final Pattern AFTER_PAIR = Pattern.compile("(?<!\\p{L})từ [^\ue001-\ue005.;]{0,30}(?<a>\ue001)"
            + "[^\ue001-\ue005.;]{0,60}(?:xuống|lên|còn|đến|thành)(?: còn)?[^\ue001-\ue005.;]{0,20} (?<b>\ue001)[^\ue001-\ue005.;]{0,40}"
            + WORD);
    private static final Pattern AGAINST = Pattern.compile("(?<b>\ue001)[^\ue001-\ue005.;]{0,60}" + WORD
            + "[^\ue001-\ue005.;]{0,50}\\((?:[^\ue001-\ue005.;()]{0,25})(?<a>\ue001)");

    private static final Pattern LESS_OR_MORE = Pattern.compile("(?:hơn|tăng|giảm)(?!\\p{L})");

    @Override
    public void read(Document document, Notes notes) {
        for (Shape shape : document.shapes()) {
            if (shape.low().contains("gấp")
                    || shape.low().contains("lần")
                    || shape.low().contains("đôi")
                    || shape.low().contains("nửa")) {
                each(shape, BEFORE_PAIR, notes);
                each(shape, AFTER_PAIR, notes);
                each(shape, AGAINST, notes);
            }
        }
    }

    private static void each(Shape shape, Pattern pattern, Notes notes) {
        Matcher matcher = pattern.matcher(shape.low());
        while (matcher.find()) {
            Figure a = shape.figureOf(matcher, "a").orElseThrow();
            Figure nearest = shape.figureOf(matcher, "b").orElseThrow();
            // "38 sáng kiến (cấp tỉnh 09, …), bằng 1,9 lần": what stands in brackets is not what grew.
            int depth = InlineSums.depthAt(shape, wordAt(matcher));
            Figure b = pattern == AGAINST && nearest.depth() > depth ? outer(shape, nearest, depth) : nearest;
            Optional<Figure> times = shape.figureOf(matcher, "times");
            boolean usable = a.kind() == b.kind()
                    && Nouns.same(a, b)
                    && !a.bound()
                    && !b.bound()
                    && a.value().signum() > 0
                    && nearest.depth() >= depth
                    && (nearest.depth() == depth || !b.equals(nearest));
            if (usable && (times.filter(Figure::bound).isEmpty() || matcher.start("more") >= 0)) {
                judge(shape, matcher, a, b, times, notes);
            }
        }
    }

    private static int wordAt(Matcher matcher) {
        for (String group : new String[] {"half", "double", "triple", "times"}) {
            if (matcher.start(group) >= 0) {
                return matcher.start(group);
            }
        }
        return matcher.end();
    }

    private static Figure outer(Shape shape, Figure nearest, int depth) {
        return shape.figuresIn(shape.sentenceOf(nearest.mark()).start(), nearest.mark()).stream()
                .filter(figure -> figure.depth() == depth && figure.countable() && !figure.change())
                .filter(figure -> !LESS_OR_MORE
                        .matcher(shape.low().substring(Math.max(0, figure.mark() - 45), figure.mark()))
                        .find())
                .reduce((first, second) -> second)
                .orElse(nearest);
    }

    private static void judge(Shape shape, Matcher matcher, Figure a, Figure b, Optional<Figure> times, Notes notes) {
        BigDecimal ratio = b.value().divide(a.value(), MathContext.DECIMAL64);
        boolean half = matcher.start("half") >= 0;
        BigDecimal stated = times.map(Figure::value).orElse(half ? new BigDecimal("0.5") : new BigDecimal(2));
        if (matcher.start("triple") >= 0) {
            String words = matcher.group("triple");
            stated = new BigDecimal(words.contains("ba") ? "3" : words.contains("bốn") ? "4" : "1.5");
        }
        if (matcher.start("more") >= 0 && ratio.compareTo(stated) >= 0) {
            notes.holds(AuditRule.DELTA, shape, matcher.start(), matcher.end());
            return;
        }
        int decimals = times.map(Figure::decimals).orElse(half ? 1 : 0);
        boolean right = equal(ratio, stated, decimals)
                || matcher.start("grow") >= 0 && equal(ratio.subtract(BigDecimal.ONE), stated, decimals);
        if (right) {
            notes.holds(AuditRule.DELTA, shape, matcher.start(), matcher.end());
            return;
        }
        String words = half
                ? matcher.group("half")
                : times.map(shape::words).orElse(matcher.group().strip());
        String computed = Amounts.count(ratio.setScale(Math.max(1, decimals), RoundingMode.HALF_UP));
        Fault fault = new Fault(
                Severity.BLOCK,
                words,
                computed,
                Messages.text("delta.times", shape.words(a), shape.words(b), computed, words),
                "");
        notes.wrong(AuditRule.DELTA, shape, matcher.start(), matcher.end(), fault);
    }

    /** "gấp 2 lần" is said of 1.95 to 2.05 times as well: half a digit more than is written. */
    private static boolean equal(BigDecimal ratio, BigDecimal stated, int decimals) {
        BigDecimal allowed = new BigDecimal("0.5").movePointLeft(decimals).max(new BigDecimal("0.05"));
        return ratio.subtract(stated).abs().compareTo(decimals == 0 ? new BigDecimal("0.1") : allowed) <= 0;
    }
}
