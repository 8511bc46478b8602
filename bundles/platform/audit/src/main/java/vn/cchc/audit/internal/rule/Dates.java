package vn.cchc.audit.internal.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.AuditRule;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.rule.Notes.Fault;
import vn.cchc.model.Severity;
import vn.cchc.model.text.VietnameseDates;

/** Dates that don't exist, ranges that run backwards, results dated after the report. */
final class Dates implements Recogniser {

    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![\\d/.,-])(\\d{1,3})\\s?/\\s?(\\d{1,3})\\s?/\\s?(\\d{2,5})(?![\\d/]|\\s?[\\p{Lu}-]{2})");
    private static final Pattern SPOKEN =
            Pattern.compile("(?iu)ngày\\s?(\\d{1,3})\\s?tháng\\s?(\\d{1,3})\\s?năm\\s?(\\d{2,5})(?!\\d)");
    private static final Pattern MONTH =
            Pattern.compile("(?iu)(?<!\\p{L})tháng\\s?(\\d{1,2})(?:\\s?/\\s?|\\s+năm\\s+)(\\d{3,5})(?![\\d/])");
    private static final Pattern QUARTER = Pattern.compile("(?iu)(?<!\\p{L})quý\\s?(\\d{1,2})\\s?(?:/|năm)\\s?\\d{4}");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?iu)(?<!\\p{L})ngày\\s?(\\d{1,2})\\s?/\\s?(\\d{1,2})(?![\\d/]|\\s?[/\\d])");
    private static final Pattern YEARS = Pattern.compile(
            "(?iu)(?:giai đoạn|thời kỳ|nhiệm kỳ|từ năm|năm học|trong các năm)\\s(\\d{4})\\s?(?:[-–—]|đến(?: năm)?)\\s?(\\d{4})(?!\\d)");
    private static final Pattern RANGE = Pattern.compile(
            "(?iu)từ (?:ngày )?(\\d{1,2}/\\d{1,2}/\\d{4})\\s?(?:đến(?: hết)?(?: ngày)?|[-–])\\s?(\\d{1,2}/\\d{1,2}/\\d{4})(?!\\d)");
    private static final Pattern ISSUED = Pattern.compile(
            "(?iu)^[^,;]{2,40},\\s*ngày\\s?(\\d{1,2})\\s?tháng\\s?(\\d{1,2})\\s?năm\\s?(\\d{4})\\s*\\.?$");
    private static final Pattern DONE = Pattern.compile(
            "(?iu)(?:đã |tính đến|số liệu|kết quả|ban hành|quyết định số|kế hoạch số|công văn số|báo cáo số|nghị quyết số"
                    + "|nghị định số|chỉ thị số|thông tư số)");
    private static final Pattern PLANNED = Pattern.compile(
            "(?iu)(?:trước ngày|hoàn thành|dự kiến|phấn đấu|chậm nhất|kể từ|có hiệu lực|áp dụng|từ ngày|thời hạn|hạn|sẽ"
                    + "|định hướng|tầm nhìn)[^.;]{0,40}$");

    private static final int FIRST_PARAGRAPHS = 25;

    @Override
    public void read(Document document, Notes notes) {
        Optional<LocalDate> issued = issued(document);
        for (Shape shape : document.shapes()) {
            String text = shape.passage().text();
            if (text.chars().noneMatch(Character::isDigit)) {
                continue;
            }
            full(shape, NUMERIC.matcher(text), issued, notes);
            full(shape, SPOKEN.matcher(text), issued, notes);
            parts(shape, text, notes);
            backwards(shape, text, notes);
        }
    }

    private static Optional<LocalDate> issued(Document document) {
        List<Shape> first = document.shapes()
                .subList(0, Math.min(FIRST_PARAGRAPHS, document.shapes().size()));
        for (Shape shape : first) {
            Matcher matcher = ISSUED.matcher(shape.passage().text());
            if (matcher.find()) {
                return date(matcher);
            }
        }
        return Optional.empty();
    }

    private static void full(Shape shape, Matcher matcher, Optional<LocalDate> issued, Notes notes) {
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher);
            if (date.isEmpty()) {
                impossible(shape, matcher, notes);
            } else if (issued.isPresent() && date.orElseThrow().isAfter(issued.orElseThrow())) {
                late(shape, matcher, date.orElseThrow(), issued.orElseThrow(), notes);
            } else {
                holds(shape, matcher, notes);
            }
        }
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        String year = matcher.group(3);
        int number = Integer.parseInt(year);
        if (year.length() == 2) {
            number += 2000;
        }
        if (year.length() == 3 || year.length() == 5 || number < 1900 || number > 2100) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(number, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static void parts(Shape shape, String text, Notes notes) {
        Matcher month = MONTH.matcher(text);
        while (month.find()) {
            int year = Integer.parseInt(month.group(2));
            check(shape, month, within(month.group(1), 12) && year >= 1900 && year <= 2100, notes);
        }
        Matcher quarter = QUARTER.matcher(text);
        while (quarter.find()) {
            check(shape, quarter, within(quarter.group(1), 4), notes);
        }
        Matcher day = DAY_MONTH.matcher(text);
        while (day.find()) {
            int number = Integer.parseInt(day.group(2));
            boolean exists = within(day.group(2), 12)
                    && Integer.parseInt(day.group(1))
                            <= java.time.Month.of(number).maxLength()
                    && !"0".equals(day.group(1));
            check(shape, day, exists, notes);
        }
    }

    private static boolean within(String digits, int most) {
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= most;
    }

    private static void check(Shape shape, Matcher matcher, boolean exists, Notes notes) {
        if (exists) {
            holds(shape, matcher, notes);
        } else {
            impossible(shape, matcher, notes);
        }
    }

    private static void backwards(Shape shape, String text, Notes notes) {
        Matcher years = YEARS.matcher(text);
        while (years.find()) {
            int from = Integer.parseInt(years.group(1));
            int to = Integer.parseInt(years.group(2));
            if (from > to || to > 2100) {
                range(shape, years, notes);
            } else {
                holds(shape, years, notes);
            }
        }
        Matcher range = RANGE.matcher(text);
        while (range.find()) {
            Optional<LocalDate> from = VietnameseDates.parse(range.group(1));
            Optional<LocalDate> to = VietnameseDates.parse(range.group(2));
            if (from.isPresent() && to.isPresent() && from.orElseThrow().isAfter(to.orElseThrow())) {
                range(shape, range, notes);
            }
        }
    }

    private static void impossible(Shape shape, Matcher matcher, Notes notes) {
        note(shape, matcher, Severity.BLOCK, "", Messages.text("date.impossible", matcher.group()), notes);
    }

    private static void range(Shape shape, Matcher matcher, Notes notes) {
        note(shape, matcher, Severity.BLOCK, "", Messages.text("date.backwards", matcher.group()), notes);
    }

    /** A plan may name a later day; a result or a document may not. */
    private static void late(Shape shape, Matcher matcher, LocalDate date, LocalDate issued, Notes notes) {
        String text = shape.passage().text();
        String before = text.substring(Math.max(0, matcher.start() - 90), matcher.start());
        if (DONE.matcher(before).find() && !PLANNED.matcher(before).find()) {
            String day = VietnameseDates.format(issued);
            note(
                    shape,
                    matcher,
                    Severity.WARN,
                    day,
                    Messages.text("date.late", VietnameseDates.format(date), day),
                    notes);
        }
    }

    private static void note(
            Shape shape, Matcher matcher, Severity severity, String computed, String message, Notes notes) {
        notes.wrong(
                AuditRule.DATE,
                shape,
                Positions.inShape(shape, matcher.start()),
                Positions.endInShape(shape, matcher.end()),
                new Fault(severity, matcher.group(), computed, message, ""));
    }

    private static void holds(Shape shape, Matcher matcher, Notes notes) {
        notes.holds(
                AuditRule.DATE,
                shape,
                Positions.inShape(shape, matcher.start()),
                Positions.endInShape(shape, matcher.end()));
    }
}
