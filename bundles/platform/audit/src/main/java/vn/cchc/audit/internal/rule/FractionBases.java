package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Figure.Kind;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.figure.Words;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;
import vn.cchc.model.arithmetic.Residual;
import vn.cchc.model.arithmetic.Residuals;

/**
 * The base of a fraction against how many there are, stated near it for the same noun: "148 UBND cấp xã … 126/138 UBND
 * cấp xã", "giảm từ 41 xuống còn 35 … 06/43 trường".
 */
final class FractionBases implements Recogniser {

    private static final int NEAR = 4;
    private static final Pattern TOTAL = Pattern.compile(
            "(?<!\\p{L})(?:có|gồm|tổng số|tổng|toàn tỉnh|của|từ|là|với|dài|trong số|trên)(?: [\\p{L} ]{0,40})?:? $");
    private static final BigDecimal CLOSE = new BigDecimal("0.15");

    /** A base that the text states. */
    private record Stated(
            Shape shape, Figure figure, BigDecimal value, boolean total, boolean whole, boolean fraction) {}

    @Override
    public void read(Document document, Notes notes) {
        for (int i = 0; i < document.shapes().size(); i++) {
            Shape shape = document.shapes().get(i);
            for (Figure figure : shape.figures()) {
                if (figure.kind() == Kind.FRACTION
                        && figure.base().compareTo(BigDecimal.TEN) > 0
                        && !figure.noun().isEmpty()
                        && !notes.noted(AuditRule.FRACTION, shape, figure.mark() + 1)) {
                    judge(document, i, shape, figure, notes);
                }
            }
        }
    }

    private static void judge(Document document, int at, Shape shape, Figure part, Notes notes) {
        List<Stated> stated = new ArrayList<>();
        for (int i = Math.max(0, at - NEAR); i <= at; i++) {
            collect(document.shapes().get(i), part, stated);
        }
        if (stated.stream().anyMatch(found -> found.value().compareTo(part.base()) == 0)) {
            notes.holds(AuditRule.FRACTION, shape, part.mark(), part.mark() + 1);
            return;
        }
        Optional<Stated> gone = LESS.matcher(sentence(shape, part)).find() ? went(stated, part) : Optional.empty();
        Optional<Stated> meant = gone.or(() -> stated.stream()
                .filter(found -> found.figure().mark() != part.mark() || found.shape() != shape)
                .filter(found -> slip(shape, found, part))
                .reduce((first, second) -> second));
        meant.ifPresent(base -> fault(shape, part, base, notes));
    }

    private static final Pattern LESS =
            Pattern.compile("(?<!\\p{L})(?:giảm|sáp nhập|giải thể|cắt|tinh gọn|hợp nhất)(?!\\p{L})");

    private static String sentence(Shape shape, Figure figure) {
        Shape.Span sentence = shape.sentenceOf(figure.mark());
        return shape.low().substring(sentence.start(), Math.min(sentence.end(), figure.mark() + 60));
    }

    private static void collect(Shape shape, Figure part, List<Stated> stated) {
        for (Figure figure : shape.figures()) {
            if (figure == part || figure.bound() || !counts(shape, figure, part)) {
                continue;
            }
            if (figure.kind() == Kind.FRACTION) {
                stated.add(new Stated(shape, figure, figure.base(), true, false, true));
            } else if (figure.countable() && !figure.change()) {
                int from = Math.max(shape.sentenceOf(figure.mark()).start(), figure.mark() - 60);
                boolean total = TOTAL.matcher(shape.low().substring(from, figure.mark()))
                        .find();
                boolean whole = shape.low().substring(from, figure.mark()).contains("tổng số");
                stated.add(new Stated(shape, figure, figure.value(), total, whole, false));
            }
        }
    }

    /** The same noun and level; a shorter noun is the same when the words before it say the rest. */
    private static boolean counts(Shape shape, Figure figure, Figure part) {
        String mine = Words.expanded(part.noun());
        String other = Words.expanded(figure.noun());
        if (other.isEmpty()) {
            int from = Math.max(shape.sentenceOf(figure.mark()).start(), figure.mark() - 50);
            return figure.countable()
                    && shape.low().substring(from, figure.mark()).contains("số " + mine.split(" ")[0]);
        }
        if (level(mine) != level(other) && level(mine) != 0 && level(other) != 0) {
            return false;
        }
        if (mine.equals(other)
                || level(mine) != 0
                        && level(mine) == level(other)
                        && first(mine).equals(first(other))) {
            return true;
        }
        if (mine.startsWith(other + " ")) {
            String rest = mine.substring(other.length()).strip();
            int from = Math.max(shape.sentenceOf(figure.mark()).start(), figure.mark() - 90);
            return rest.split(" ").length >= 2
                    && shape.low().substring(from, figure.mark()).contains(rest);
        }
        return other.startsWith(mine + " ") && mine.contains(" ") && level(other) == level(mine);
    }

    private static int level(String noun) {
        return noun.contains("xã")
                ? 1
                : noun.contains("huyện") ? 2 : noun.contains("sở") ? 3 : noun.contains("cấp tỉnh") ? 4 : 0;
    }

    private static String first(String noun) {
        return noun.split(" ")[0];
    }

    /** "17 chi cục … còn 13 chi cục … 04/19 chi cục": what went is of what there was. */
    private static Optional<Stated> went(List<Stated> stated, Figure part) {
        for (Stated before : stated) {
            for (Stated after : stated) {
                boolean counts =
                        !before.fraction() && !after.fraction() && part.value().signum() > 0;
                if (counts
                        && before.value().subtract(after.value()).compareTo(part.value()) == 0
                        && near(before.value(), part.base())) {
                    return Optional.of(before);
                }
            }
        }
        return Optional.empty();
    }

    /** A slip of the hand, or a total of something that is named by more than one word: "hồ sơ" may be any. */
    private static boolean slip(Shape shape, Stated found, Figure part) {
        BigDecimal base = part.base();
        boolean named = part.noun().split(" ").length >= 3
                || level(Words.expanded(part.noun())) != 0
                || found.whole() && qualified(shape, found, part)
                || found.fraction() && found.shape() == shape;
        boolean close = found.total() && found.value().compareTo(BigDecimal.TEN) > 0 && near(found.value(), base);
        return Slips.swapped(found.value(), base) || named && (Slips.oneDigit(found.value(), base, 3) || close);
    }

    /** "11/68 văn bản được kiểm tra": what follows the noun must stand by the total as well. */
    private static boolean qualified(Shape shape, Stated found, Figure part) {
        int after = Math.min(shape.low().length(), part.mark() + 2 + part.noun().length());
        String rest = shape.low().substring(after, Math.min(shape.low().length(), after + 30));
        String[] words = rest.split("[,;.()\ue001-\ue014]", 2)[0].strip().split(" ");
        if (words[0].isEmpty()) {
            return true;
        }
        String next = String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
        int mark = found.figure().mark();
        String low = found.shape().low();
        return low.substring(Math.max(0, mark - 60), Math.min(low.length(), mark + 40))
                .contains(next);
    }

    private static boolean near(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().compareTo(a.max(b).multiply(CLOSE)) <= 0;
    }

    private static void fault(Shape shape, Figure part, Stated base, Notes notes) {
        Optional<Residual> residual = Residuals.ofFigure(part.base(), base.value(), List.of());
        String total = Amounts.count(base.value()) + " " + base.figure().noun();
        Fault fault = new Fault(
                Severity.WARN,
                shape.words(part),
                Amounts.count(base.value()),
                Messages.text("fraction.base", shape.words(part), Amounts.count(part.base()), total),
                residual.map(Residual::words).orElse(""));
        notes.wrong(AuditRule.FRACTION, shape, part.mark(), part.mark() + 1, fault);
    }
}
