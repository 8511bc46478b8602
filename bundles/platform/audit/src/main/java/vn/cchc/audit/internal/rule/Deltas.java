package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Figure.Kind;
import vn.cchc.audit.internal.figure.Figure.Role;
import vn.cchc.audit.internal.figure.Shape;

/** Changes against the figures before and after, in one sentence. */
final class Deltas implements Recogniser {

    private static final String F = "[\ue001\ue002\ue004\ue005]";
    private static final String C = "[\ue001\ue002\ue005]";
    private static final String GAP = "[^\ue001-\ue005.;]{0,60}";
    private static final String SHORT = "[^\ue001-\ue005.;]{0,40}";
    private static final String BRACKET = "(?:\\([^()]{0,160}\\)[^\ue001-\ue005.;]{0,30})?";
    private static final String TURN =
            "(?<turn>giảm xuống còn|giảm xuống|giảm còn|tăng lên|tăng đến|xuống còn|xuống|lên thành|lên đến|lên tới|lên"
                    + "|còn|thành|đến|sang)";

    /** "giảm 04 xã, từ 184 xã (…) xuống còn 180 xã, giảm 04". */
    private static final Pattern FROM_TO = Pattern.compile("(?:(?<word0>" + Turns.WORDS
            + ")(?: thêm| được)? (?<change0>" + C + ")" + SHORT + BRACKET + ",? ?)?"
            + "(?:(?<dir>tăng|giảm|nâng)[^\ue001-\ue005.;]{0,40})?(?<!\\p{L})từ " + SHORT + "(?<a>" + F + ")"
            + GAP + "?"
            + BRACKET + "(?<!\\p{L})" + TURN + "(?!\\p{L})" + SHORT + "(?<b>" + F + ")"
            + "(?:" + GAP + BRACKET + "(?<word>" + Turns.WORDS + ")(?: thêm| được| là)? (?<change>" + C + "))?");

    /** "847 lượt, tăng 108 lượt so với năm 2024 (739 lượt)". */
    private static final Pattern AGAINST = Pattern.compile("(?<b>" + F + ")" + GAP + BRACKET
            + "(?<word>" + Turns.WORDS + ")(?: thêm| được| là)? (?<change>[\ue001\ue002])" + SHORT
            + "(?:\\([^()\ue001\ue003-\ue005]{0,60}\\))?" + SHORT
            + "so với(?:(?!cụ thể|trong đó|gồm|:)[^\ue001-\ue005.;]){0,80}(?<a>[\ue001-\ue005])");

    /** "năm 2024 đạt 739 lượt, năm 2025 đạt 847 lượt, tăng 108 lượt". */
    private static final Pattern YEARS = Pattern.compile("(?<!\\p{L})(?:năm|cuối năm|đầu năm) \ue012" + GAP + "(?<a>"
            + F
            + ")" + GAP + BRACKET + "(?:năm \ue012|đến nay|hiện nay|nay|đến ngày \ue010|tháng \ue010)" + GAP + "(?<b>"
            + F + ")" + GAP + BRACKET + "(?<word>" + Turns.WORDS + ")(?: thêm| được| là)? (?<change>[\ue001\ue002])");

    @Override
    public void read(Document document, Notes notes) {
        for (Shape shape : document.shapes()) {
            if (shape.figures().size() >= 2
                    && (shape.low().contains("tăng")
                            || shape.low().contains("giảm")
                            || shape.low().contains("từ "))) {
                each(shape, FROM_TO, notes);
                each(shape, AGAINST, notes);
                each(shape, YEARS, notes);
            }
        }
    }

    /** The count that a change is of may stand before its own parts: "72 văn bản, gồm 31 và 41, tăng 09 so với 63". */
    private static Figure now(Shape shape, Figure nearest, Figure a, Optional<Figure> change) {
        if (change.isEmpty() || nearest.kind() == Kind.RANK) {
            return nearest;
        }
        BigDecimal expected = a.value().add(change.orElseThrow().signed());
        List<Figure> before = shape.figuresIn(shape.sentenceOf(nearest.mark()).start(), nearest.mark() + 1).stream()
                .filter(figure -> figure.kind() == a.kind() && !figure.change())
                .toList();
        Optional<Figure> fitting = before.stream()
                .filter(figure -> figure.value().compareTo(expected) == 0)
                .findFirst();
        Optional<Figure> named = before.stream()
                .filter(figure -> !figure.noun().isEmpty() && figure.noun().equals(a.noun()))
                .reduce((first, second) -> second);
        return fitting.or(() -> named).orElse(nearest);
    }

    private static void each(Shape shape, Pattern pattern, Notes notes) {
        Matcher matcher = pattern.matcher(shape.low());
        int at = 0;
        while (at < shape.low().length() && matcher.find(at)) {
            judge(shape, matcher, pattern == FROM_TO, notes);
            at = pattern == FROM_TO ? matcher.end("b") : matcher.start("b") + 1;
            if (pattern == YEARS) {
                at = matcher.start("a") + 1;
            }
        }
    }

    private static void judge(Shape shape, Matcher matcher, boolean fromTo, Notes notes) {
        Figure a = shape.figureOf(matcher, "a").orElseThrow();
        Figure nearest = shape.figureOf(matcher, "b").orElseThrow();
        boolean last = matcher.start("change") >= 0;
        Optional<Figure> change = shape.figureOf(matcher, "change");
        String word = Optional.ofNullable(matcher.group("word")).orElse("");
        String turn = "";
        Figure b = fromTo ? nearest : now(shape, nearest, a, change);
        if (fromTo) {
            turn = Optional.ofNullable(matcher.group("turn")).orElse("") + " "
                    + Optional.ofNullable(matcher.group("dir")).orElse("");
            if (change.isEmpty()) {
                change = shape.figureOf(matcher, "change0");
                word = Optional.ofNullable(matcher.group("word0")).orElse("");
            }
            if (change.isPresent() && !fits(a, b, change.orElseThrow())) {
                change = Optional.empty();
                word = "";
            }
        }
        boolean apart = change.filter(figure -> a.depth() < figure.depth() && a.mark() > figure.mark())
                .isPresent();
        if (apart
                || !comparable(a, b)
                || change.filter(figure -> fits(a, b, figure)).isEmpty() && turn.isBlank()
                || change.filter(Figure::bound).isPresent()) {
            return;
        }
        boolean range = change.isEmpty() && !turn.matches(".*(?:tăng|giảm|lên|xuống|nâng).*");
        if (range) {
            return;
        }
        int end = last && change.isPresent() ? matcher.end("change") : Math.max(a.mark(), b.mark()) + 1;
        String way = word.isEmpty() ? "" : Turns.direction(word);
        new DeltaJudge(notes).judge(shape, matcher.start(), end, a, b, change, way, turn);
    }

    private static boolean comparable(Figure a, Figure b) {
        // "đứng thứ 12/63, tăng 05 bậc so với năm trước (17/63)"
        boolean rank =
                b.kind() == Kind.RANK && a.kind() == Kind.FRACTION && a.base().compareTo(b.base()) == 0;
        boolean kinds = a.kind() == b.kind() || rank;
        boolean roles = a.role() != Role.DOWN && a.role() != Role.UP && b.role() != Role.DOWN && b.role() != Role.UP;
        boolean ranks = a.kind() != Kind.RANK
                || a.base().compareTo(b.base()) == 0
                || a.base().signum() == 0
                || b.base().signum() == 0;
        return kinds
                && roles
                && ranks
                && !a.bound()
                && !b.bound()
                && (a.kind() == Kind.RANK || rank || Nouns.same(a, b));
    }

    /** Whether a change can be the one between the two: in their unit of measure, or in percent. */
    private static boolean fits(Figure a, Figure b, Figure change) {
        if (change.kind() == Kind.PERCENT) {
            return a.kind() != Kind.RANK;
        }
        if (b.kind() == Kind.RANK) {
            return change.noun().startsWith("bậc")
                    || change.noun().startsWith("hạng")
                    || change.noun().startsWith("vị trí");
        }
        if (change.noun().startsWith("bậc")) {
            return false;
        }
        boolean points = a.kind() == Kind.PERCENT && change.noun().startsWith("điểm");
        // "từ 41,8 tỷ đồng/năm xuống còn 35,3 tỷ đồng/năm, tiết kiệm 6,5 tỷ đồng": so much per year, and so much less.
        boolean rate = a.kind() == Kind.RATE && change.countable() && a.scale() == change.scale();
        return points || rate || a.kind() == change.kind() && (Nouns.same(a, change) || Nouns.same(b, change));
    }

    /** Returns the size of a change from one figure to the other. */
    static BigDecimal difference(Figure a, Figure b) {
        return b.value().subtract(a.value());
    }
}
