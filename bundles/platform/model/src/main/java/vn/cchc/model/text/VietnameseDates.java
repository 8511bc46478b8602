package vn.cchc.model.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import vn.cchc.model.Period;

/** Writes and reads dates and periods as official texts do (Decree 30/2020/NĐ-CP, Appendix I). */
public final class VietnameseDates {

    private static final DateTimeFormatter READ =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private VietnameseDates() {}

    /** Writes {@code 03/3/2025}: days below 10 and the months 1 and 2 have a leading zero. */
    public static String format(LocalDate date) {
        return day(date) + "/" + month(date) + "/" + date.getYear();
    }

    /** Writes {@code ngày 03 tháng 3 năm 2025}. */
    public static String formatLong(LocalDate date) {
        return "ngày " + day(date) + " tháng " + month(date) + " năm " + date.getYear();
    }

    /** Reads {@code 3/3/2025} or {@code 2025-03-03}; empty for anything else, impossible dates included. */
    public static Optional<LocalDate> parse(String text) {
        String clean = text.strip();
        try {
            return Optional.of(clean.contains("/") ? LocalDate.parse(clean, READ) : LocalDate.parse(clean));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    /** Writes a period as a table heading does: {@code Năm 2024}, {@code Quý I/2024}, {@code 31/3/2025}. */
    public static String format(Period period) {
        if (period instanceof Period.Year year) {
            return "Năm " + year.year();
        }
        if (period instanceof Period.Quarter quarter) {
            String roman =
                    switch (quarter.quarter()) {
                        case 1 -> "I";
                        case 2 -> "II";
                        case 3 -> "III";
                        default -> "IV";
                    };
            return "Quý " + roman + "/" + quarter.year();
        }
        if (period instanceof Period.Half half) {
            return "6 tháng " + (half.half() == 1 ? "đầu" : "cuối") + " năm " + half.year();
        }
        if (period instanceof Period.AsOf asOf) {
            return format(asOf.date());
        }
        return "Giai đoạn " + period.id();
    }

    /** Writes a period as it stands in a sentence: {@code năm 2024}, {@code quý III năm 2025}, {@code giai đoạn 2021-2025}. */
    public static String inSentence(Period period) {
        if (period instanceof Period.AsOf asOf) {
            return "ngày " + format(asOf.date());
        }
        String heading = format(period).replaceFirst("^(Quý [IV]+)/", "$1 năm ");
        return Character.toLowerCase(heading.charAt(0)) + heading.substring(1);
    }

    private static String day(LocalDate date) {
        return pad(date.getDayOfMonth(), 10);
    }

    private static String month(LocalDate date) {
        return pad(date.getMonthValue(), 3);
    }

    private static String pad(int number, int below) {
        return number < below ? "0" + number : Integer.toString(number);
    }
}
