package vn.cchc.office.internal.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.model.OutlineNode;
import vn.cchc.report.doc.Block;

/**
 * Decides which headings Word counts itself: those whose label is what Word would set there, so that a heading that people
 * add or move renumbers the rest.
 *
 * <p>A chapter or clause whose number is another begins a list of its own, as after every "Phần". What Word can't count stays
 * written: "Phần thứ nhất", letters (the Vietnamese alphabet has đ after d and no f), and a label that doesn't follow from
 * the one before.
 */
final class HeadingNumbers {

    private static final Pattern ROMAN = Pattern.compile("(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final Pattern DECIMAL = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern PAIR = Pattern.compile("([1-9][0-9]{0,3})\\.([1-9][0-9]{0,3})");

    private final Lists lists;
    private final int[] counted = new int[3];
    private int list;

    HeadingNumbers(Lists lists) {
        this.lists = lists;
    }

    /** Returns the place of the next heading in a list; empty when its label has to be written. */
    Optional<Lists.Place> next(Block.Heading heading) {
        String label = heading.label().strip();
        int level = level(heading.level());
        Optional<Integer> number = number(level, label);
        if (number.isEmpty() || level == 2 && !follows(label)) {
            return Optional.empty();
        }
        if (list == 0 || counted[level] + 1 != number.get()) {
            begin(level, number.get());
        }
        counted[level] = number.get();
        for (int below = level + 1; below < counted.length; below++) {
            counted[below] = 0;
        }
        return Optional.of(new Lists.Place(list, level));
    }

    private void begin(int level, int number) {
        list = lists.ladder(level, number);
        java.util.Arrays.fill(counted, 0);
    }

    /** Tells whether "2.3" stands below 2 and after 2.2: its own list could not show the 2. */
    private boolean follows(String label) {
        Matcher pair = PAIR.matcher(label);
        return pair.matches()
                && list != 0
                && Integer.parseInt(pair.group(1)) == counted[1]
                && Integer.parseInt(pair.group(2)) == counted[2] + 1;
    }

    private static int level(OutlineNode.Level level) {
        return switch (level) {
            case CHAPTER -> 0;
            case CLAUSE -> 1;
            case POINT -> 2;
            case PART, APPENDIX -> -1;
        };
    }

    private static Optional<Integer> number(int level, String label) {
        return switch (level) {
            case 0 -> roman(label);
            case 1 -> DECIMAL.matcher(label).matches() ? Optional.of(Integer.valueOf(label)) : Optional.empty();
            case 2 -> {
                Matcher pair = PAIR.matcher(label);
                yield pair.matches() ? Optional.of(Integer.valueOf(pair.group(2))) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> roman(String label) {
        Matcher digits = ROMAN.matcher(label);
        if (!digits.matches()) {
            return Optional.empty();
        }
        return Optional.of(100 * digits.group(1).length()
                + value(digits.group(2), 'X', 'L', 'C', 10)
                + value(digits.group(3), 'I', 'V', 'X', 1));
    }

    private static int value(String digits, char one, char five, char ten, int unit) {
        if (digits.equals("" + one + ten)) {
            return 9 * unit;
        }
        if (digits.equals("" + one + five)) {
            return 4 * unit;
        }
        boolean half = !digits.isEmpty() && digits.charAt(0) == five;
        return unit * (half ? 5 + digits.length() - 1 : digits.length());
    }
}
