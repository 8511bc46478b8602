package vn.cchc.model.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cchc.model.Precision;
import vn.cchc.model.Value;
import vn.cchc.model.ValueState;

/**
 * Reads what officers write in a cell: {@code 1.574}, {@code 31,57}, {@code hơn 1.500}, {@code không phát sinh}.
 *
 * <p>What could mean two things is refused with both meanings named, never guessed.
 */
public final class VietnameseNumberReader {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(,\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern FOREIGN_DECIMAL = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern FOREIGN_GROUPED =
            Pattern.compile("-?[1-9]\\d{0,2}((,\\d{3}){2,}(\\.\\d+)?|,\\d{3}\\.\\d+)");
    /** Thousands in an English hand, three decimals in a Vietnamese one. */
    private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2},\\d{3}");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private static final Map<String, Precision> WORDS = Map.of(
            "hơn", Precision.OVER,
            "trên", Precision.OVER,
            "dưới", Precision.UNDER,
            "gần", Precision.UNDER,
            "khoảng", Precision.ABOUT);

    private VietnameseNumberReader() {}

    /**
     * The outcome of reading one cell: a value or a reason, never both.
     *
     * @param value what was read
     * @param problem why it can't be read and what to write instead, in Vietnamese
     */
    public record Reading(Optional<Value> value, Optional<String> problem) {}

    /** Reads a cell; an empty one is a value that is still missing. */
    public static Reading read(String cell) {
        String text = BLANKS.matcher(Normalizer.normalize(cell, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (text.isEmpty()) {
            return found(Value.of(ValueState.MISSING));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (ValueState state : ValueState.values()) {
            if (state != ValueState.REPORTED && lower.equals(state.label())) {
                return found(Value.of(state));
            }
        }
        int blank = lower.indexOf(' ');
        Precision precision = blank < 0 ? null : WORDS.get(lower.substring(0, blank));
        String number = precision == null ? text : text.substring(blank + 1);
        return readNumber(number, precision == null ? Precision.EXACT : precision);
    }

    private static Reading readNumber(String text, Precision precision) {
        if (AMBIGUOUS.matcher(text).matches()) {
            return refused("«" + text + "» có thể là " + text.replace(',', '.') + " hoặc số thập phân "
                    + text + "; hãy viết " + text.replace(',', '.')
                    + " (dấu chấm ngăn hàng nghìn) hoặc thêm chữ số 0 vào sau ("
                    + text + "0)");
        }
        if (PLAIN.matcher(text).matches() || GROUPED.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text.replace(".", "").replace(',', '.'));
            return found(Value.of(number, precision));
        }
        if (FOREIGN_GROUPED.matcher(text).matches()) {
            String vietnamese = text.replace(',', ' ').replace('.', ',').replace(' ', '.');
            return refused("«" + text + "» ngăn hàng nghìn bằng dấu phẩy; hãy viết " + vietnamese
                    + " (dấu chấm ngăn hàng nghìn, dấu phẩy thập phân)");
        }
        if (FOREIGN_DECIMAL.matcher(text).matches()) {
            return refused("«" + text + "» viết dấu chấm thập phân; hãy viết dấu phẩy: " + text.replace('.', ','));
        }
        if (text.endsWith("%")) {
            return refused("«" + text + "» có dấu %; hãy bỏ dấu %, đơn vị tính đã ghi ở cột Đơn vị tính");
        }
        return refused("«" + text + "» không phải là số; hãy viết số (1.574; 31,57), hoặc «không phát sinh», "
                + "«không áp dụng», «không thu thập»");
    }

    private static Reading found(Value value) {
        return new Reading(Optional.of(value), Optional.empty());
    }

    private static Reading refused(String problem) {
        return new Reading(Optional.empty(), Optional.of(problem));
    }
}
