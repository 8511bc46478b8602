package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.figure.Words;
import vn.cchc.audit.internal.flow.Marker;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;
import vn.cchc.model.arithmetic.Residual;
import vn.cchc.model.arithmetic.Residuals;

/** One quantity with two values: totals, labelled counts and rates that name the same thing, place and time. */
final class Crossings implements Recogniser {

    private static final Pattern TOTAL =
            Pattern.compile("(?<!\\p{L})tổng số(?: lượng)? (?:các )?(?<np>[^\ue001-\ue005.;:,()]{4,90}?)"
                    + "(?: là| có|:| đạt| gồm){1,2} ?(?<f>\ue001)");
    private static final Pattern HAS = Pattern.compile(
            "(?<!\\p{L})(?:toàn tỉnh|cả tỉnh|trên địa bàn tỉnh|toàn huyện|toàn xã|toàn ngành|toàn thành phố|tỉnh [\\p{L} ]{2,16}?)"
                    + "(?: hiện| hiện nay| hiện đang| đang| đã| nay)?(?: có| còn) (?<f>\ue001)");
    private static final Pattern RATE =
            Pattern.compile("(?<!\\p{L})tỷ lệ (?<np>[^\ue001-\ue005.;:,()]{12,110}?)(?: là| đạt|:){1,2} ?(?<f>\ue002)");
    private static final Pattern DID = Pattern.compile(
            "(?<!\\p{L})(?<verb>ban hành|tổ chức|tiếp nhận|giải quyết|công bố|thành lập|kiểm tra|xử lý|cung cấp|cấp|số hóa)"
                    + "(?: được| mới)?:? (?<f>\ue001)");
    private static final Pattern PLACE = Pattern.compile(
            " (?:trên địa bàn|thuộc phạm vi quản lý|của tỉnh|của địa phương|toàn tỉnh|của toàn tỉnh|tỉnh [\\p{Lu}].*|năm \ue012|giai đoạn).*$");
    private static final BigDecimal FAR = new BigDecimal("3");
    private static final BigDecimal CLOSE = new BigDecimal("0.05");

    /** A figure and what it is of. */
    private record Statement(Shape shape, Figure figure, String key, boolean slipOnly) {}

    @Override
    public void read(Document document, Notes notes) {
        int thisYear = thisYear(document);
        Map<String, Statement> first = new HashMap<>();
        Map<BigDecimal, Integer> uses = new HashMap<>();
        document.shapes()
                .forEach(shape -> shape.figures().forEach(figure -> uses.merge(figure.value(), 1, Integer::sum)));
        String heading = "";
        for (Shape shape : document.shapes()) {
            Marker marker = shape.passage().marker();
            boolean announces = marker.kind() == '*'
                    || marker.kind() == '#'
                    || marker.kind() == '1'
                    || marker.kind() == 'a'
                    || shape.low().endsWith(":");
            for (Statement statement : statements(shape, heading, thisYear)) {
                compare(first, statement, uses, notes);
            }
            if (announces && !shape.passage().footnote()) {
                heading = heading(shape);
            }
        }
        SameParts.compare(document, thisYear, notes);
    }

    /** Returns the year that the text calls now. */
    static int thisYear(Document document) {
        return ThisYear.of(document);
    }

    private static String heading(Shape shape) {
        String low = shape.low();
        return low.length() > 200 ? low.substring(0, 200) : low;
    }

    private static List<Statement> statements(Shape shape, String heading, int thisYear) {
        List<Statement> found = new ArrayList<>();
        if (shape.figures().isEmpty() || shape.passage().cell().isPresent()) {
            return found;
        }
        each(shape, TOTAL, heading, thisYear, false, found);
        each(shape, HAS, heading, thisYear, false, found);
        each(shape, RATE, heading, thisYear, false, found);
        each(shape, DID, heading, thisYear, true, found);
        labelled(shape, heading, thisYear).ifPresent(found::add);
        return found;
    }

    private static void each(
            Shape shape, Pattern pattern, String heading, int year, boolean slipOnly, List<Statement> found) {
        Matcher matcher = pattern.matcher(shape.low());
        while (matcher.find()) {
            Figure figure = shape.figureOf(matcher, "f").orElseThrow();
            boolean rate = pattern == RATE;
            String np = pattern == TOTAL || rate
                    ? matcher.group("np")
                    : (pattern == DID ? matcher.group("verb") + " " : "") + figure.noun();
            String words =
                    PLACE.matcher(" " + Words.expanded(np)).replaceAll("").strip();
            boolean own =
                    !rate || matcher.start() - shape.sentenceOf(matcher.start()).start() < 40;
            boolean brief = words.split(" ").length < 3;
            if ((pattern == HAS || words.split(" ").length >= (pattern == DID ? 5 : 3))
                    && !words.isEmpty()
                    && !figure.bound()
                    && !figure.change()
                    && own) {
                Scope scope = Scope.of(shape, figure.mark(), heading, year);
                String key = (rate ? "% " : pattern == DID ? "did " : "") + words + "|" + scope;
                found.add(new Statement(shape, figure, key, slipOnly || brief));
            }
        }
    }

    /** "Đơn vị sự nghiệp công lập: 118 đơn vị": the label names what is counted. */
    private static Optional<Statement> labelled(Shape shape, String heading, int year) {
        int colon = shape.low().indexOf(':');
        Figure figure = shape.figures().get(0);
        boolean label = shape.passage().marker().present()
                && colon > 0
                && figure.mark() - colon > 0
                && figure.mark() - colon < 4
                && figure.countable();
        if (!label || figure.noun().isEmpty()) {
            return Optional.empty();
        }
        String words = Words.expanded(shape.low().substring(0, colon)).strip();
        if (!words.startsWith(Words.expanded(figure.noun())) || words.split(" ").length < 4) {
            return Optional.empty();
        }
        String level = Scope.level(words);
        String named = words.replaceAll(" (?:thuộc|của|trực thuộc|cấp) .*$", "");
        if (level.equals("all") && !named.equals(words)) {
            return Optional.empty();
        }
        Scope scope = Scope.of(shape, figure.mark(), heading, year);
        Scope full = new Scope(level.equals("all") ? Scope.level(heading) : level, scope.time());
        return Optional.of(new Statement(shape, figure, "label " + named + "|" + full, false));
    }

    private static void compare(
            Map<String, Statement> first, Statement now, Map<BigDecimal, Integer> uses, Notes notes) {
        Statement then = first.putIfAbsent(now.key(), now);
        if (then == null
                || then.figure().kind() != now.figure().kind()
                || then.shape() == now.shape()
                        && now.figure().mark() - then.figure().mark() < 160) {
            return;
        }
        BigDecimal a = then.figure().value();
        BigDecimal b = now.figure().value();
        if (a.compareTo(b) == 0) {
            notes.holds(
                    AuditRule.CROSS,
                    now.shape(),
                    now.figure().mark(),
                    now.figure().mark() + 1);
        } else if (now.slipOnly()
                ? slip(a, b) || Slips.digits(a).length() >= 4 && Slips.slip(a, b)
                : Slips.slip(a, b) || a.compareTo(b.multiply(FAR)) < 0 && b.compareTo(a.multiply(FAR)) < 0) {
            // The value that the text gives less often is the likelier slip.
            if (uses.getOrDefault(a, 1) < uses.getOrDefault(b, 1)) {
                note(now.shape(), now.figure(), then.shape(), then.figure(), notes);
            } else {
                note(then.shape(), then.figure(), now.shape(), now.figure(), notes);
            }
        }
    }

    /** Events of one name may well be several: only a figure that looks like a slip of the other is one. */
    private static boolean slip(BigDecimal a, BigDecimal b) {
        BigDecimal more = a.max(b);
        boolean close = a.subtract(b).abs().compareTo(more.multiply(CLOSE)) <= 0;
        boolean typed = Residuals.ofFigure(a, b, List.of())
                .filter(found -> found.cause() != Residual.Cause.FACTOR)
                .isPresent();
        return more.compareTo(new BigDecimal(100)) > 0 && close && typed;
    }

    static void note(Shape there, Figure then, Shape shape, Figure now, Notes notes) {
        String where = Messages.place(there.passage().placeAt(then.start()));
        Optional<Residual> residual = Residuals.ofFigure(now.value(), then.value(), List.of());
        int from = Math.max(shape.sentenceOf(now.mark()).start(), now.mark() - 100);
        int to = Math.min(
                shape.low().length(), now.mark() + 1 + Math.min(now.noun().length() + 1, 40));
        Fault fault = new Fault(
                Severity.WARN,
                shape.words(now),
                there.words(then),
                Messages.text("cross.value", shape.words(now), where, there.words(then)),
                residual.map(Residual::words).orElse(""));
        notes.wrong(AuditRule.CROSS, shape, from, to, fault);
    }

    /** The year that the text calls now: the latest of its full dates. */
    private static final class ThisYear {
        private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\d{1,2}/(20\\d{2})(?!\\d)");

        static int of(Document document) {
            int latest = 0;
            for (Shape shape : document.shapes()) {
                Matcher matcher = DAY.matcher(shape.passage().text());
                while (matcher.find()) {
                    latest = Math.max(latest, Integer.parseInt(matcher.group(1)));
                }
            }
            return latest == 0 ? Integer.MAX_VALUE : latest;
        }
    }
}
