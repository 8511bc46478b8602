package vn.cchc.audit.internal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Figure.Kind;
import vn.cchc.model.text.VietnameseNumbers;

/** Writes computed figures in the unit of measure of the figure that they are compared with. */
final class Amounts {

    private Amounts() {}

    /** Writes a value as the other figure is written: in its unit of measure and with the percent sign. */
    static String write(BigDecimal value, Figure like) {
        if (like.kind() == Kind.PERCENT) {
            return VietnameseNumbers.format(value) + "%";
        }
        String number = VietnameseNumbers.format(value.movePointLeft(like.scale()));
        String unit =
                switch (like.scale()) {
                    case 3 -> " nghìn";
                    case 6 -> " triệu";
                    case 9 -> " tỷ";
                    default -> "";
                };
        return number + unit + (like.kind() == Kind.MONEY ? " đồng" : "");
    }

    /** Writes the addition of figures. */
    static String chain(List<Figure> parts, Figure total) {
        return parts.stream()
                .map(part -> part.scale() == total.scale()
                        ? VietnameseNumbers.format(part.value().movePointLeft(total.scale()))
                        : write(part.value(), part))
                .collect(Collectors.joining(" + "));
    }

    /** Writes a computed percentage at two decimals. */
    static String percent(BigDecimal value) {
        return VietnameseNumbers.format(value.setScale(2, RoundingMode.HALF_UP)) + "%";
    }

    static String count(BigDecimal value) {
        return VietnameseNumbers.format(value);
    }
}
