package vn.cchc.office.internal.form;

import java.util.OptionalInt;

/** Roman numbers from 1 to 89, as headings and appendices carry them. */
public final class RomanNumber {

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final int MOST = 89;

    private RomanNumber() {}

    /** Writes a number in capitals. */
    public static String write(int number) {
        return number < 1 || number > MOST ? Integer.toString(number) : TENS[number / 10] + ONES[number % 10];
    }

    /** Reads a number in capitals; nothing when it is none, or one that is not written so. */
    public static OptionalInt parse(String letters) {
        for (int number = 1; number <= MOST; number++) {
            if (write(number).equals(letters)) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }
}
