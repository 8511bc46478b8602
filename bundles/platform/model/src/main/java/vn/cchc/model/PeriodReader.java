package vn.cchc.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text form of a period. */
final class PeriodReader {

    private static final Pattern FORM = Pattern.compile(
            "(?<year>\\d{4})(-Q(?<quarter>[1-4])|-H(?<half>[12])|-(?<to>\\d{4})|-\\d{2}-(?<day>\\d{2}))?");

    private PeriodReader() {}

    static Optional<Period> read(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(period(m));
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static Period period(Matcher m) {
        int year = Integer.parseInt(m.group("year"));
        if (m.group("quarter") != null) {
            return new Period.Quarter(year, Integer.parseInt(m.group("quarter")));
        }
        if (m.group("half") != null) {
            return new Period.Half(year, Integer.parseInt(m.group("half")));
        }
        if (m.group("to") != null) {
            return new Period.Range(year, Integer.parseInt(m.group("to")));
        }
        return m.group("day") != null ? new Period.AsOf(LocalDate.parse(m.group())) : new Period.Year(year);
    }
}
