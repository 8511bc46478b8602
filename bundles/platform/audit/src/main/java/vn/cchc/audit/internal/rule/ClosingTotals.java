package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.flow.Marker;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;
import vn.cchc.model.arithmetic.Residual;
import vn.cchc.model.arithmetic.Residuals;
import vn.cchc.model.arithmetic.Residuals.Known;

/** A total on a line of its own after the items of a list: "Tổng cộng: 2.400 người". */
final class ClosingTotals implements Recogniser {

    private static final Pattern TOTAL =
            Pattern.compile("^(?:[-–+*•] ?)?(?:tổng cộng|tổng số|cộng|tổng)(?: [\\p{L} ]{0,40})?:? ?(?<f>\ue001)");
    private static final int MOST = 40;

    @Override
    public void read(Document document, Notes notes) {
        List<Shape> shapes = document.shapes();
        for (int i = 2; i < shapes.size(); i++) {
            Matcher matcher = TOTAL.matcher(shapes.get(i).low().strip());
            int lead = shapes.get(i).low().length()
                    - shapes.get(i).low().stripLeading().length();
            if (matcher.find()) {
                Optional<Figure> total = shapes.get(i).figureAt(matcher.start("f") + lead);
                List<Figure> items = items(shapes, i);
                if (total.isPresent() && items.size() >= 2 && !total.get().bound()) {
                    judge(shapes.get(i), total.get(), items, notes);
                }
            }
        }
    }

    /** The first figures of the bullets just above, the nearest kind of bullet only. */
    private static List<Figure> items(List<Shape> shapes, int at) {
        Marker first = shapes.get(at - 1).passage().marker();
        List<Figure> items = new ArrayList<>();
        if (!first.present() || "-–+*•".indexOf(first.kind()) < 0) {
            return items;
        }
        for (int i = at - 1; i >= Math.max(0, at - MOST); i--) {
            Marker marker = shapes.get(i).passage().marker();
            if (marker.kind() != first.kind()) {
                break;
            }
            List<Figure> figures = shapes.get(i).figures();
            if (figures.isEmpty()
                    || !figures.get(0).countable()
                    || figures.get(0).bound()) {
                return List.of();
            }
            items.add(figures.get(0));
        }
        Collections.reverse(items);
        return items;
    }

    private static void judge(Shape shape, Figure total, List<Figure> items, Notes notes) {
        BigDecimal sum = items.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean kinds = items.stream().allMatch(item -> item.kind() == total.kind() && Nouns.same(item, total));
        if (sum.compareTo(total.value()) == 0) {
            notes.holds(AuditRule.SUM, shape, 0, total.mark() + 1);
        } else if (kinds && (Slips.repairs(total.value(), items) || near(sum, total.value()))) {
            List<Known> known = items.stream()
                    .map(item -> new Known("", item.value().movePointLeft(total.scale())))
                    .toList();
            Optional<Residual> residual = Residuals.ofSum(
                    total.value().movePointLeft(total.scale()), sum.movePointLeft(total.scale()), known, List.of());
            String stated = shape.words(total);
            String computed = Amounts.write(sum, total);
            Fault fault = new Fault(
                    Severity.BLOCK,
                    stated,
                    computed,
                    Messages.text("sum.wrong", stated, Amounts.chain(items, total), computed),
                    residual.map(Residual::words).orElse(""));
            notes.wrong(AuditRule.SUM, shape, 0, total.mark() + 1, fault);
        }
    }

    private static boolean near(BigDecimal a, BigDecimal b) {
        return a.subtract(b).abs().multiply(BigDecimal.valueOf(5)).compareTo(a.max(b)) <= 0;
    }
}
