package vn.cchc.audit.internal.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Shape;

/** Ranges of years, months and days that run backwards. */
final class DateRanges implements Recogniser {

    private static final String UP_TO = "\\s?(?:đến(?: hết)?|[-–])\\s?";
    private static final Pattern YEARS = Pattern.compile("(?iu)(?<!\\p{L})(?:giai đoạn|thời kỳ|nhiệm kỳ|từ năm|năm học"
            + "|(?:trong )?các năm|khóa)\\s(\\d{4})\\s?(?:[-–—]|đến(?: hết)?(?: năm)?)\\s?(\\d{4})(?!\\d)");
    private static final Pattern MONTHS = Pattern.compile("(?iu)(?<!\\p{L})từ tháng (\\d{1,2})(?:/| năm )(\\d{4})"
            + UP_TO + "(?:tháng )?(\\d{1,2})(?:/| năm )(\\d{4})(?!\\d)");
    private static final String DAY = "(\\d{1,2})/(\\d{1,2})/(\\d{4})";
    private static final Pattern DAYS =
            Pattern.compile("(?iu)(?:(?<!\\p{L})từ(?: ngày)? |\\(|(?<!\\p{L})kỳ(?: báo cáo)?:? )" + DAY + UP_TO
                    + "(?:ngày )?" + DAY + "(?!\\d)");
    private static final String SPOKEN_DAY = "ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})";
    private static final Pattern SPOKEN =
            Pattern.compile("(?iu)(?<!\\p{L})từ " + SPOKEN_DAY + UP_TO + SPOKEN_DAY + "(?!\\d)");

    @Override
    public void read(Document document, Notes notes) {
        for (Shape shape : document.shapes()) {
            String text = shape.passage().text();
            if (text.chars().noneMatch(Character::isDigit)) {
                continue;
            }
            years(shape, notes);
            if (text.indexOf('/') > 0) {
                days(shape, DAYS, notes);
            }
            if (DateWords.says(text, "tháng")) {
                months(shape, notes);
                days(shape, SPOKEN, notes);
            }
        }
    }

    private static void years(Shape shape, Notes notes) {
        Matcher years = YEARS.matcher(shape.passage().text());
        while (years.find()) {
            int from = Integer.parseInt(years.group(1));
            int to = Integer.parseInt(years.group(2));
            if (Dates.known(from)) {
                judge(new DateWords(shape, years), from > to || !Dates.known(to), notes);
            }
        }
    }

    private static void months(Shape shape, Notes notes) {
        Matcher months = MONTHS.matcher(shape.passage().text());
        while (months.find()) {
            Optional<LocalDate> from = Dates.date("1", months.group(1), months.group(2));
            Optional<LocalDate> to = Dates.date("1", months.group(3), months.group(4));
            judge(new DateWords(shape, months), from, to, notes);
        }
    }

    private static void days(Shape shape, Pattern pattern, Notes notes) {
        Matcher days = pattern.matcher(shape.passage().text());
        while (days.find()) {
            Optional<LocalDate> from = Dates.date(days.group(1), days.group(2), days.group(3));
            Optional<LocalDate> to = Dates.date(days.group(4), days.group(5), days.group(6));
            judge(new DateWords(shape, days), from, to, notes);
        }
    }

    private static void judge(DateWords words, Optional<LocalDate> from, Optional<LocalDate> to, Notes notes) {
        if (from.isPresent() && to.isPresent()) {
            judge(words, from.orElseThrow().isAfter(to.orElseThrow()), notes);
        }
    }

    private static void judge(DateWords words, boolean backwards, Notes notes) {
        if (backwards) {
            words.backwards(notes);
        } else {
            words.holds(notes);
        }
    }
}
