package vn.cchc.declared.internal.section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.declared.internal.Messages;
import vn.cchc.declared.internal.expression.Expression;
import vn.cchc.declared.internal.expression.Quantity;
import vn.cchc.declared.internal.expression.Reference;
import vn.cchc.model.Measure;
import vn.cchc.model.Operand;
import vn.cchc.model.Period;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.plugin.Figure;

/**
 * Writes out what a rule that doesn't hold was computed from.
 *
 * @param rule the rule
 * @param figures what it looked at
 * @param amounts the same by reference
 */
record Wording(Expression rule, Collection<Figure> figures, Function<Reference, Optional<Quantity>> amounts) {

    /** Decimals beyond which two computed sides are called equal in print. */
    private static final int FINE_SCALE = 10;

    /** Returns the sentence with the figures, and for a comparison both its sides, after it. */
    String after(String say) {
        List<String> parts = new ArrayList<>();
        figures.stream()
                .flatMap(Figure::evidence)
                .map(Figure::toOperand)
                .distinct()
                .map(Wording::operand)
                .forEach(parts::add);
        rule.comparisons().stream().flatMap(c -> sides(c).stream()).forEach(parts::add);
        return Messages.text(
                "finding", say.endsWith(".") ? say.substring(0, say.length() - 1) : say, String.join("; ", parts));
    }

    private static String operand(Operand operand) {
        Period period = operand.period();
        String when = VietnameseDates.format(period);
        return Messages.text(
                "finding.operand",
                operand.name(),
                period instanceof Period.AsOf
                        ? when
                        : when.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + when.substring(1),
                VietnameseNumbers.format(operand.value(), operand.measure()),
                operand.source());
    }

    private Optional<String> sides(Expression.Comparison comparison) {
        if (comparison.whole().holds(amounts).orElse(true)) {
            return Optional.empty();
        }
        Optional<Quantity> left = comparison.left().number(amounts);
        Optional<Quantity> right = comparison.right().number(amounts);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal a = left.get().amount();
        BigDecimal b = right.get().amount();
        int scale =
                round(a, VietnameseNumbers.COMPUTED_SCALE).compareTo(round(b, VietnameseNumbers.COMPUTED_SCALE)) == 0
                        ? FINE_SCALE
                        : VietnameseNumbers.COMPUTED_SCALE;
        return Optional.of(Messages.text(
                "finding.sides",
                written(left.get(), scale),
                written(right.get(), scale),
                VietnameseNumbers.format(round(a.subtract(b).abs(), scale))));
    }

    private static String written(Quantity quantity, int scale) {
        return VietnameseNumbers.format(
                round(quantity.amount(), scale), quantity.measure().orElse(Measure.NONE));
    }

    private static BigDecimal round(BigDecimal number, int scale) {
        return number.scale() > scale ? number.setScale(scale, RoundingMode.HALF_UP) : number;
    }
}
