package vn.cchc.audit.internal.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.model.Severity;
import vn.cchc.model.text.VietnameseDates;

/** Full dates that don't exist, and results dated after the report. */
final class Dates implements Recogniser {

    private static final Pattern NUMERIC = Pattern.compile("(?<![\\d/.,])(?<!\\p{L}[-–])(?<!\\p{L} [-–] )"
            + "(\\d{1,3})\\s?/\\s?(\\d{1,3})\\s?/\\s?(\\d{2,5})(?![\\d/]|\\s?[\\p{Lu}-]{2})");
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\d.,/-])(\\d{1,2})(?:\\.(\\d{1,2})\\.|-(\\d{1,2})-)((?:19|20)\\d{2})(?![.,/-]?\\d)");
    private static final Pattern SPOKEN =
            Pattern.compile("(?iu)ngày\\s?(\\d{1,3})\\s?tháng\\s?(\\d{1,3})\\s?năm\\s?(\\d{2,5})(?!\\d)");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("(?iu)(?:số|mã|mục|phiên bản):?\\s$");
    private static final Pattern DONE = Pattern.compile(
            "(?iu)(?:đã |tính đến|số liệu|kết quả|ban hành|quyết định số|kế hoạch số|công văn số|báo cáo số|nghị quyết số"
                    + "|nghị định số|chỉ thị số|thông tư số)");
    private static final Pattern PLANNED = Pattern.compile(
            "(?iu)(?:trước ngày|hoàn thành|dự kiến|phấn đấu|chậm nhất|kể từ|có hiệu lực|áp dụng|từ ngày|thời hạn|hạn|sẽ"
                    + "|định hướng|tầm nhìn|kế hoạch(?! số)|chỉ tiêu|mục tiêu)[^.;]{0,40}$");
    /** "Đến ngày 25/12/2024, 100% cơ quan đã hoàn thành …": told as done by that day. */
    private static final Pattern UNTIL = Pattern.compile("(?iu)(?:tính )?đến (?:hết )?(?:ngày )?$");

    private static final Pattern HAPPENED =
            Pattern.compile("(?iu)^[^.;]{0,90}?(?<!\\p{L})đã (?!được giao|đề ra)(?![^.;]{0,40}(?:sẽ|phải|dự kiến))");
    private static final Pattern ESTIMATED =
            Pattern.compile("(?iu)(?<!\\p{L})ước(?: tính| thực hiện| đạt)?[^.;]{0,60}$");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    @Override
    public void read(Document document, Notes notes) {
        Optional<LocalDate> issued = ReportDay.of(document);
        for (Shape shape : document.shapes()) {
            String text = shape.passage().text();
            if (text.chars().anyMatch(Character::isDigit)) {
                numeric(shape, issued, notes);
                dotted(shape, notes);
                if (DateWords.says(text, "tháng")) {
                    spoken(shape, issued, notes);
                    months(shape, issued, notes);
                }
            }
        }
    }

    private static void numeric(Shape shape, Optional<LocalDate> issued, Notes notes) {
        Matcher matcher = NUMERIC.matcher(shape.passage().text());
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher.group(1), matcher.group(2), matcher.group(3));
            DateWords words = new DateWords(shape, matcher);
            if (date.isPresent() && (matcher.group(3).length() == 4 || words.named())) {
                judge(shape, words, date.orElseThrow(), issued, notes);
            } else if (date.isEmpty() && meant(matcher, words)) {
                words.impossible(notes);
            }
        }
    }

    /** Whether three numbers that are no date were meant as one: 30/3/205 was, the shares 40/30/30 were not. */
    private static boolean meant(Matcher matcher, DateWords words) {
        int day = Integer.parseInt(matcher.group(1));
        int month = Integer.parseInt(matcher.group(2));
        String year = matcher.group(3);
        if (words.named()) {
            return true;
        }
        if (NUMBER_BEFORE.matcher(words.before()).find() || day > 31 || year.length() == 2) {
            return false;
        }
        boolean usual = year.length() == 4 && known(Integer.parseInt(year));
        return usual && month <= 31 || month <= 12 && !words.counts();
    }

    private static void spoken(Shape shape, Optional<LocalDate> issued, Notes notes) {
        Matcher matcher = SPOKEN.matcher(shape.passage().text());
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher.group(1), matcher.group(2), matcher.group(3));
            DateWords words = new DateWords(shape, matcher);
            if (date.isPresent()) {
                judge(shape, words, date.orElseThrow(), issued, notes);
            } else {
                words.impossible(notes);
            }
        }
    }

    /** 31.02.2024 is no date; with a month over 12 it never was one. */
    private static void dotted(Shape shape, Notes notes) {
        Matcher matcher = DOTTED.matcher(shape.passage().text());
        while (matcher.find()) {
            String month = Optional.ofNullable(matcher.group(2)).orElse(matcher.group(3));
            int day = Integer.parseInt(matcher.group(1));
            boolean likely = day >= 1 && day <= 31 && Integer.parseInt(month) >= 1 && Integer.parseInt(month) <= 12;
            DateWords words = new DateWords(shape, matcher);
            if ((likely || words.named())
                    && !NUMBER_BEFORE.matcher(words.before()).find()) {
                words.check(date(matcher.group(1), month, matcher.group(4)).isPresent(), notes);
            }
        }
    }

    private static void months(Shape shape, Optional<LocalDate> issued, Notes notes) {
        Matcher month = DateParts.MONTH.matcher(shape.passage().text());
        while (issued.isPresent() && month.find()) {
            date("1", month.group("month"), month.group("year"))
                    .filter(first -> first.isAfter(issued.orElseThrow())
                            && month.group("year").length() == 4)
                    .ifPresent(first -> late(new DateWords(shape, month), month.group(), issued.orElseThrow(), notes));
        }
    }

    private static void judge(Shape shape, DateWords words, LocalDate date, Optional<LocalDate> issued, Notes notes) {
        if (issued.isPresent() && date.isAfter(issued.orElseThrow())) {
            late(words, VietnameseDates.format(date), issued.orElseThrow(), notes);
        } else {
            words.holds(notes);
        }
    }

    static boolean known(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    static Optional<LocalDate> date(String day, String month, String year) {
        int number = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
        if (year.length() == 3 || year.length() == 5 || !known(number)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** A plan may name a later day; a result or a document may not. */
    private static void late(DateWords words, String date, LocalDate issued, Notes notes) {
        String before = words.before();
        boolean done = DONE.matcher(before).find()
                || UNTIL.matcher(before).find()
                        && HAPPENED.matcher(words.after()).find();
        if (done
                && !PLANNED.matcher(before).find()
                && !ESTIMATED.matcher(before).find()) {
            String day = VietnameseDates.format(issued);
            words.note(Severity.WARN, day, Messages.text("date.late", date, day), notes);
        }
    }
}
