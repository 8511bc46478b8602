package vn.cchc.office.internal.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import vn.cchc.office.internal.Messages;

/** Says a rule in words that can be read aloud. */
public final class RuleText {

    private RuleText() {}

    /** Says what may stand there: "từ 13 đến 14 pt", "ít nhất 6 pt", "canh đều hai lề". */
    public static String allowed(FormRule rule) {
        if (!isMeasure(rule)) {
            return rule.words().stream()
                    .map(RuleText::word)
                    .collect(Collectors.joining(" " + Messages.text("form.or") + " "));
        }
        String unit = unit(rule);
        if (rule.most() == Double.POSITIVE_INFINITY) {
            return Messages.text("form.from", number(rule.least()), unit);
        }
        return rule.least() == rule.most()
                ? number(rule.least()) + " " + unit
                : Messages.text("form.between", number(rule.least()), number(rule.most()), unit);
    }

    /** Says a number with the unit of a rule: "2,54 mm". */
    public static String measured(FormRule rule, double number) {
        return number(number) + " " + unit(rule);
    }

    /** Says a word of the presets as people say it: "bold" is "đậm". */
    public static String word(String word) {
        return Messages.optional("form.word." + word).orElse(word);
    }

    /** Names the place of the law, or says that it is habit. */
    public static String article(FormRule rule) {
        if (rule.isHabit()) {
            return Messages.text("form.habit");
        }
        return Messages.text(rule.article().startsWith("mục") ? "form.decree.part" : "form.decree", rule.article());
    }

    /** Millimetres and points are the same in all languages. */
    private static String unit(FormRule rule) {
        return Messages.optional("form.unit." + rule.unit()).orElse(rule.unit());
    }

    private static boolean isMeasure(FormRule rule) {
        return rule.value().matches("[0-9.]+ (mm|pt|lines|part)");
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
