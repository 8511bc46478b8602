package vn.cchc.report.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;
import vn.cchc.model.text.VietnameseNumbers;
import vn.cchc.plugin.Figure;

/** How figures are worded inside a sentence; "tăng" and "giảm" follow the data. */
final class FigureWords {

    private FigureWords() {}

    /** Writes a figure for a sentence: small counts padded, with the word of its precision. */
    static String figure(Figure figure, boolean withUnit) {
        Value value = figure.value();
        if (value.state() != ValueState.REPORTED) {
            return value.state().label();
        }
        Indicator indicator = figure.indicator();
        BigDecimal number = value.number().orElseThrow();
        String written = isCount(indicator) ? VietnameseNumbers.formatCount(number) : VietnameseNumbers.format(number);
        if (withUnit) {
            written = VietnameseNumbers.withMeasure(written, indicator.measure());
        } else if (indicator.measure().isPercent()) {
            written = written + "%";
        }
        String word = value.precision().word();
        return word.isEmpty() ? written : word + " " + written;
    }

    /** Writes the change from one figure to another; both have an amount. */
    static String change(Figure from, Figure to) {
        BigDecimal before = from.amount().orElseThrow();
        BigDecimal after = to.amount().orElseThrow();
        BigDecimal difference = after.subtract(before);
        if (difference.signum() == 0) {
            return Messages.text("unchanged");
        }
        Indicator indicator = from.indicator();
        BigDecimal size = difference.abs();
        if (indicator.measure().name().equals("hạng")) {
            // A smaller rank is a better one: from 28 to 53 is a fall of 25 places.
            return Messages.text(difference.signum() < 0 ? "ranks.up" : "ranks.down", count(indicator, size));
        }
        String key = difference.signum() > 0 ? "increase" : "decrease";
        boolean exact = from.value().isExact() && to.value().isExact();
        String words = size(indicator, before, size);
        return Messages.text(key, exact ? words : Messages.text("about", words));
    }

    private static String size(Indicator indicator, BigDecimal before, BigDecimal size) {
        if (indicator.measure().isPercent()) {
            return Messages.text("points", VietnameseNumbers.format(size));
        }
        if (indicator.kind() == IndicatorKind.INDEX || before.signum() == 0) {
            return count(indicator, size);
        }
        BigDecimal percent = size.movePointRight(2).divide(before.abs(), MathContext.DECIMAL64);
        String share = VietnameseNumbers.format(VietnameseNumbers.roundComputed(percent));
        return Messages.text("with.percent", count(indicator, size), share);
    }

    private static String count(Indicator indicator, BigDecimal size) {
        return isCount(indicator) || indicator.measure().name().equals("hạng")
                ? VietnameseNumbers.formatCount(size)
                : VietnameseNumbers.format(size);
    }

    private static boolean isCount(Indicator indicator) {
        boolean counted = indicator.kind() == IndicatorKind.STOCK || indicator.kind() == IndicatorKind.FLOW;
        return counted
                && !indicator.measure().isPercent()
                && !indicator.measure().name().contains("đồng");
    }
}
