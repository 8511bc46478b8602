package vn.cchc.audit.internal.rule;

import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Shape;

/** Months, quarters and days of a month that don't exist: tháng 13/2023, quý V/2024, ngày 31/9. */
final class DateParts implements Recogniser {

    static final Pattern MONTH = Pattern.compile(
            "(?iu)(?<!\\p{L})tháng\\s?(?<month>\\d{1,2})(?:\\s?/\\s?|(?<spoken>\\s+năm\\s+))(?<year>\\d{3,5})(?![\\d/])");
    private static final Pattern OF_A_DAY = Pattern.compile("(?iu)ngày\\s?\\d{1,3}\\s?$");
    private static final Pattern QUARTER = Pattern.compile(
            "(?<!\\p{L})(?:[Qq]uý|QUÝ)\\s?(?:(\\d{1,2}|[IVX]{1,4})\\s?(?:/|năm|NĂM)\\s?\\d{4}|(VI{0,3}|IX|X)(?![\\p{L}\\d]))");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?iu)(?<!\\p{L})ngày\\s?(\\d{1,2})\\s?/\\s?(\\d{1,2})(?!\\s?[/\\d]|[.,]\\d)");
    private static final Pattern SPOKEN =
            Pattern.compile("(?iu)(?<!\\p{L})ngày\\s?(\\d{1,2})\\s?tháng\\s?(\\d{1,2})(?!\\d|\\s?/|\\s?năm\\s?\\d)");
    private static final Pattern BARE =
            Pattern.compile("(?<![\\d/.,\\p{L}-])(30|31)/(0[2469]|11)(?=[.,;)]?(?:\\s|$))(?!,\\d)");
    private static final String QUARTERS = "|1|2|3|4|01|02|03|04|I|II|III|IV|";

    @Override
    public void read(Document document, Notes notes) {
        for (Shape shape : document.shapes()) {
            String text = shape.passage().text();
            if (DateWords.says(text, "tháng")) {
                months(shape, notes);
                days(shape, SPOKEN, notes);
            }
            if (DateWords.says(text, "quý")) {
                quarters(shape, notes);
            }
            if (DateWords.says(text, "ngày")) {
                days(shape, DAY_MONTH, notes);
            }
            if (text.indexOf('/') > 0) {
                bare(shape, notes);
            }
        }
    }

    private static void months(Shape shape, Notes notes) {
        Matcher month = MONTH.matcher(shape.passage().text());
        while (month.find()) {
            DateWords words = new DateWords(shape, month);
            if (OF_A_DAY.matcher(words.before()).find()) {
                continue;
            }
            int number = Integer.parseInt(month.group("month"));
            String year = month.group("year");
            boolean sure = month.group("spoken") != null || !words.counts();
            boolean known = year.length() == 4 && Dates.known(Integer.parseInt(year));
            boolean exists = number >= 1 && number <= 12;
            if (known && exists) {
                words.holds(notes);
            } else if (known ? sure : exists && (sure || year.length() == 5) && year.matches("(?:19|20|02)\\d+")) {
                words.impossible(notes);
            }
        }
    }

    private static void quarters(Shape shape, Notes notes) {
        Matcher quarter = QUARTER.matcher(shape.passage().text());
        while (quarter.find()) {
            String number = quarter.group(1);
            new DateWords(shape, quarter).check(number != null && QUARTERS.contains("|" + number + "|"), notes);
        }
    }

    private static void days(Shape shape, Pattern pattern, Notes notes) {
        Matcher day = pattern.matcher(shape.passage().text());
        while (day.find()) {
            int month = Integer.parseInt(day.group(2));
            int number = Integer.parseInt(day.group(1));
            DateWords words = new DateWords(shape, day);
            if (exists(number, month)) {
                words.holds(notes);
            } else if (number <= 31 && month <= 12 || !words.counts()) {
                words.impossible(notes);
            }
        }
    }

    /** 31/02 is a day without its year when it is named one, or when nothing follows that it could count. */
    private static void bare(Shape shape, Notes notes) {
        Matcher day = BARE.matcher(shape.passage().text());
        while (day.find()) {
            DateWords words = new DateWords(shape, day);
            boolean zero = day.group(2).startsWith("0");
            boolean told = DAY_MONTH.matcher(words.before() + words.written()).find();
            if (!told
                    && !exists(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)))
                    && (words.named() || zero && !words.counts())) {
                words.impossible(notes);
            }
        }
    }

    private static boolean exists(int day, int month) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }
}
