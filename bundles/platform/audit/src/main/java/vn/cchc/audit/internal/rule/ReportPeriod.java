package vn.cchc.audit.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.figure.Shape.Span;
import vn.cchc.model.Severity;

/** Results of years that lie outside the period that the title of a report names: a year may be mistyped. */
final class ReportPeriod implements Recogniser {

    private static final Pattern TITLE = Pattern.compile("BÁO CÁO(?!\\p{L}).*", Pattern.DOTALL);
    private static final Pattern TITLE_ENDS =
            Pattern.compile("(?:Kính gửi|Thực hiện|Căn cứ|Phần|PHẦN|Trong|[IVX]+\\.|1\\.).*", Pattern.DOTALL);
    private static final Pattern SPAN =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})\\s?(?:[-–—]|đến(?: năm)?)\\s?((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?iu)năm ((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern OPENS = Pattern.compile(
            "^\\s*(?:Trong |Riêng |Cụ thể,? |Riêng trong )?[Nn]ăm ((?:19|20)\\d{2})(?=,|\\s\\p{Ll})(?!\\s?(?:[-–]|đến))");
    private static final Pattern IN_SERIES = Pattern.compile(
            "(?iu)(?<!đến )(?<!từ )(?<!với )(?<!trước )(?<!sau )(?<!\\p{L})năm ((?:19|20)\\d{2})(?!\\d|\\s?[-–])[^\\d.;]{0,40}\\d");
    private static final Pattern DONE = Pattern.compile("(?iu)(?<!\\p{L})đã(?!\\p{L})");
    private static final Pattern OTHER_TIME = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:sẽ|phấn đấu|dự kiến|mục tiêu|chỉ tiêu|so với|trước đây|luật|nghị quyết|nghị định|thông tư|kế hoạch năm"
                    + "|định hướng|tầm nhìn)(?!\\p{L})");
    private static final int FIRST_PARAGRAPHS = 40;
    private static final int TITLE_PARAGRAPHS = 4;

    private record Years(int first, int last) {
        boolean outside(int year) {
            return year > last || severalYears() && year < first - 1;
        }

        boolean severalYears() {
            return last > first;
        }
    }

    @Override
    public void read(Document document, Notes notes) {
        Optional<Years> period = period(document);
        if (period.isEmpty()) {
            return;
        }
        for (Shape shape : document.shapes()) {
            if (shape.low().indexOf(Shape.YEAR) >= 0 && !shape.passage().footnote()) {
                for (Span sentence : shape.sentences()) {
                    sentence(shape, sentence, period.orElseThrow(), notes);
                }
            }
        }
    }

    private static Optional<Years> period(Document document) {
        List<Shape> shapes = document.shapes();
        for (int i = 0; i < Math.min(FIRST_PARAGRAPHS, shapes.size()); i++) {
            if (TITLE.matcher(shapes.get(i).passage().text()).matches()) {
                return period(title(shapes, i));
            }
        }
        return Optional.empty();
    }

    private static String title(List<Shape> shapes, int at) {
        StringBuilder title = new StringBuilder(shapes.get(at).passage().text());
        for (int i = at + 1; i < Math.min(shapes.size(), at + TITLE_PARAGRAPHS); i++) {
            String text = shapes.get(i).passage().text();
            if (shapes.get(i).passage().marker().present()
                    || TITLE_ENDS.matcher(text).matches()) {
                break;
            }
            title.append(' ').append(text);
        }
        return title.toString();
    }

    private static Optional<Years> period(String title) {
        Matcher span = SPAN.matcher(title);
        if (span.find()) {
            return Optional.of(new Years(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))));
        }
        Matcher year = YEAR.matcher(title);
        return year.find()
                ? Optional.of(new Years(Integer.parseInt(year.group(1)), Integer.parseInt(year.group(1))))
                : Optional.empty();
    }

    private static void sentence(Shape shape, Span sentence, Years period, Notes notes) {
        int start = shape.origin()[sentence.start()];
        String text = shape.passage().text().substring(start, shape.origin()[sentence.end()]);
        if (OTHER_TIME.matcher(text).find()) {
            return;
        }
        Matcher opens = OPENS.matcher(text);
        if (opens.find()
                && period.outside(Integer.parseInt(opens.group(1)))
                && DONE.matcher(text).find()) {
            note(shape, start + opens.start(1), period, notes);
            return;
        }
        List<Integer> outside = new ArrayList<>();
        int inside = 0;
        Matcher series = IN_SERIES.matcher(text);
        while (series.find()) {
            int year = Integer.parseInt(series.group(1));
            boolean out = year > period.last() || year < period.first() - 1;
            inside += out ? 0 : 1;
            if (out) {
                outside.add(start + series.start(1));
            }
        }
        if (outside.size() == 1 && inside >= 2) {
            note(shape, outside.get(0), period, notes);
        }
    }

    private static void note(Shape shape, int at, Years period, Notes notes) {
        DateWords words = new DateWords(shape, at, at + 4);
        String span = period.severalYears() ? period.first() + "-" + period.last() : String.valueOf(period.first());
        words.note(Severity.HINT, span, Messages.text("date.outside", words.written(), span), notes);
    }
}
