package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;
import vn.cchc.model.arithmetic.Residual;
import vn.cchc.model.arithmetic.Residuals;
import vn.cchc.model.arithmetic.Residuals.Known;

/**
 * What was given against what was used and what is left: "được giao 2.880, đã sử dụng 2.623, còn lại 251".
 *
 * <p>When the sentence doesn't name what was given, the nearest total of the same noun before it is taken.
 */
final class UsedAndLeft implements Recogniser {

    private static final String GAP = "[^\ue001-\ue005.;]{0,60}";
    private static final String BRACKET = "(?:\\([^()]{0,80}\\))?";
    private static final String DONE =
            "(?:đã |hiện )?(?:tuyển dụng và sử dụng|sử dụng|giải quyết|xử lý|thực hiện|hoàn thành"
                    + "|tuyển dụng|giải ngân|bố trí|có mặt|trả kết quả|thanh toán|cấp phát|ban hành|đưa vào sử dụng|phân bổ|bàn giao"
                    + "|rà soát|số hóa|kết nối|thu hồi|kiểm tra|khắc phục|chấn chỉnh"
                    + "|kích hoạt|đồng bộ|tiếp thu|nghiệm thu|đối soát|tinh giản)";
    private static final String LEFT =
            "(?:còn lại|hiện còn|còn thiếu|còn|số còn lại|đang (?:giải quyết|xử lý|thực hiện|trong hạn)|chưa (?:giải quyết|xử lý"
                    + "|thực hiện|hoàn thành|tuyển dụng|sử dụng|giải ngân|ban hành|đến hạn))";
    private static final Pattern PAIR = Pattern.compile(DONE + "(?!\\p{L})" + GAP + "(?<used>\ue001)" + GAP + BRACKET
            + "[^\ue001.]{0,60}?(?<!\\p{L})" + LEFT + "(?!\\p{L})" + GAP + "(?<left>\ue001)");
    private static final Pattern GIVEN = Pattern.compile(
            "(?:được giao|đã giao|giao|tiếp nhận|phải|tổng số|tổng|có|kế hoạch|cần)[^\ue001-\ue005.;]{0,70}(?<given>\ue001)"
                    + "|(?<after>\ue001)[^\ue001-\ue005.;,]{0,25}(?:được giao|phải (?:giải quyết|thực hiện))");
    private static final Pattern GIVEN_BEFORE =
            Pattern.compile("(?:tổng (?:số|kinh phí|vốn)|được giao|đã giao)[^\ue001-\ue005.;]{0,80}(?<given>\ue001)");
    private static final int NEAR = 10;

    @Override
    public void read(Document document, Notes notes) {
        for (int i = 0; i < document.shapes().size(); i++) {
            Shape shape = document.shapes().get(i);
            if (!shape.low().contains("còn")
                    && !shape.low().contains("chưa")
                    && !shape.low().contains("đang")) {
                continue;
            }
            ofAll(shape, notes);
            Matcher pair = PAIR.matcher(shape.low());
            while (pair.find()) {
                judge(document, i, pair, notes);
            }
        }
    }

    private static final Pattern OF_ALL = Pattern.compile(
            "(?<of>\ue003)[^\ue001\ue003-\ue005.]{0,90}?(?<!\\p{L})(?:số )?còn lại(?: là)? (?<left>\ue001)");

    /** "hoàn thành 53/58 nhiệm vụ, đạt 91,4%; còn lại 05 nhiệm vụ". */
    private static void ofAll(Shape shape, Notes notes) {
        Matcher matcher = OF_ALL.matcher(shape.low());
        while (matcher.find()) {
            Figure all = shape.figureOf(matcher, "of").orElseThrow();
            Figure left = shape.figureOf(matcher, "left").orElseThrow();
            BigDecimal rest = all.base().subtract(all.value());
            boolean usable = rest.signum() >= 0
                    && !left.bound()
                    && (left.noun().isEmpty() || left.noun().equals(all.noun()));
            if (usable && rest.compareTo(left.value()) == 0) {
                notes.holds(AuditRule.SUM, shape, matcher.start(), matcher.end());
            } else if (usable) {
                Fault fault = new Fault(
                        Severity.BLOCK,
                        shape.words(left),
                        Amounts.count(rest),
                        Messages.text(
                                "sum.left",
                                Amounts.count(all.base()),
                                Amounts.count(all.value()),
                                Amounts.count(rest),
                                shape.words(left)),
                        Residuals.ofFigure(left.value(), rest, List.of())
                                .map(Residual::words)
                                .orElse(""));
                notes.wrong(AuditRule.SUM, shape, matcher.start(), matcher.end(), fault);
            }
        }
    }

    private static void judge(Document document, int at, Matcher pair, Notes notes) {
        Shape shape = document.shapes().get(at);
        Figure used = shape.figureOf(pair, "used").orElseThrow();
        Figure left = shape.figureOf(pair, "left").orElseThrow();
        if (used.change() || left.change() || used.bound() || left.bound() || !Nouns.same(used, left)) {
            return;
        }
        BigDecimal sum = used.value().add(left.value());
        int from = shape.sentenceOf(pair.start()).start();
        List<Figure> here = given(shape, from, pair.start(), GIVEN);
        if (here.stream().anyMatch(given -> given.value().compareTo(sum) == 0)) {
            notes.holds(AuditRule.SUM, shape, from, pair.end("left"));
            return;
        }
        if (here.stream()
                .anyMatch(total -> explained(shape, from, pair, total.value().subtract(sum)))) {
            notes.holds(AuditRule.SUM, shape, from, pair.end("left"));
            return;
        }
        Optional<Figure> given = here.stream()
                .filter(figure -> Nouns.same(figure, used) && plausible(figure, sum))
                .reduce((first, second) -> second);
        if (given.isPresent()) {
            fault(shape, from, pair.end("left"), given.orElseThrow(), used, left, List.of(), Severity.BLOCK, notes);
        } else if (here.isEmpty()) {
            before(document, at, pair, used, left, notes);
        }
    }

    private static void before(Document document, int at, Matcher pair, Figure used, Figure left, Notes notes) {
        Shape shape = document.shapes().get(at);
        BigDecimal sum = used.value().add(left.value());
        for (int i = at; i >= Math.max(0, at - NEAR); i--) {
            Shape earlier = document.shapes().get(i);
            if (earlier.passage().footnote() != shape.passage().footnote()) {
                return;
            }
            int end = i == at
                    ? shape.sentenceOf(pair.start()).start()
                    : earlier.low().length();
            for (Figure given : given(earlier, 0, end, GIVEN_BEFORE)) {
                if (given.value().compareTo(sum) == 0
                        || explained(shape, pair.start(), pair, given.value().subtract(sum))) {
                    notes.holds(AuditRule.SUM, shape, pair.start(), pair.end("left"));
                    return;
                }
                if (!used.noun().isEmpty() && given.noun().equals(used.noun()) && close(given, sum)) {
                    List<Known> elsewhere = between(document, i, at);
                    fault(shape, pair.start(), pair.end("left"), given, used, left, elsewhere, Severity.WARN, notes);
                    return;
                }
            }
        }
    }

    /** "còn 117 chưa tuyển dụng; ngoài ra còn 08 dự phòng": the sentence itself says where the rest is. */
    private static boolean explained(Shape shape, int from, Matcher pair, BigDecimal gap) {
        int end = shape.sentenceOf(pair.start()).end();
        return gap.signum() > 0
                && shape.figuresIn(from, end).stream()
                        .filter(figure -> figure.countable() && !figure.change())
                        .filter(figure -> figure.mark() < pair.start() || figure.mark() >= pair.end("left"))
                        .anyMatch(figure -> figure.value().compareTo(gap) == 0
                                && REST_WORD
                                        .matcher(shape.low()
                                                .substring(Math.max(from, figure.mark() - 45), figure.mark()))
                                        .find());
    }

    private static final Pattern REST_WORD =
            Pattern.compile("(?:ngoài ra|dự phòng|dự trữ|còn|chưa phân bổ|riêng|kể cả|bao gồm cả|khác)(?!\\p{L})");

    private static List<Known> between(Document document, int from, int to) {
        List<Known> known = new ArrayList<>();
        for (int i = from + 1; i <= to; i++) {
            Shape shape = document.shapes().get(i);
            for (Figure figure : shape.figures()) {
                int start = Math.max(0, figure.start() - 40);
                String words = shape.passage().text().substring(start, figure.start());
                known.add(new Known(
                        words.substring(words.lastIndexOf(start == 0 ? '\n' : ' ', 12) + 1)
                                .replaceAll("[\\s:]+$", ""),
                        figure.value()));
            }
        }
        return known;
    }

    private static List<Figure> given(Shape shape, int from, int to, Pattern pattern) {
        List<Figure> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(shape.low()).region(from, Math.max(from, to));
        while (matcher.find()) {
            boolean last = pattern == GIVEN && matcher.start("given") < 0;
            shape.figureOf(matcher, last ? "after" : "given")
                    .filter(figure -> !figure.change() && !figure.bound())
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean plausible(Figure given, BigDecimal sum) {
        return given.value().multiply(BigDecimal.valueOf(4)).compareTo(sum) > 0
                && sum.multiply(BigDecimal.valueOf(4)).compareTo(given.value()) > 0;
    }

    private static boolean close(Figure given, BigDecimal sum) {
        return given.value().subtract(sum).abs().multiply(BigDecimal.TEN).compareTo(given.value()) < 0;
    }

    private static void fault(
            Shape shape,
            int from,
            int to,
            Figure given,
            Figure used,
            Figure left,
            List<Known> elsewhere,
            Severity severity,
            Notes notes) {
        BigDecimal rest = given.value().subtract(used.value());
        List<Known> parts = List.of(new Known("", used.value()), new Known("", left.value()));
        Optional<Residual> residual = Residuals.ofFigure(left.value(), rest, List.of())
                .filter(found -> found.cause() != Residual.Cause.ONE_DIGIT);
        if (residual.isEmpty()) {
            residual = Residuals.ofSum(given.value(), used.value().add(left.value()), parts, elsewhere);
        }
        String stated = shape.words(left);
        String computed = Amounts.write(rest, left);
        notes.wrong(
                AuditRule.SUM,
                shape,
                from,
                to,
                new Fault(
                        severity,
                        stated,
                        computed,
                        Messages.text(
                                "sum.left",
                                Amounts.write(given.value(), given),
                                Amounts.write(used.value(), used),
                                computed,
                                stated),
                        residual.map(Residual::words).orElse("")));
    }
}
