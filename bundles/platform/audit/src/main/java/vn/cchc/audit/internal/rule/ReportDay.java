package vn.cchc.audit.internal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Shape;

/** The day on which a report was signed, from its head: "Đắk Lắk, ngày 15 tháng 6 năm 2024". */
final class ReportDay {

    private static final Pattern SIGNED = Pattern.compile(
            "(?:^|\\s)\\p{Lu}[\\p{L} -]{2,40},\\s*[Nn]gày\\s?(\\d{1,2})\\s?(?:tháng\\s?(\\d{1,2})\\s?năm\\s?(\\d{4})|/(\\d{1,2})/(\\d{4}))\\s*\\.?$");
    private static final int FIRST_PARAGRAPHS = 25;
    private static final int LONGEST = 160;

    private ReportDay() {}

    static Optional<LocalDate> of(Document document) {
        List<Shape> first = document.shapes()
                .subList(0, Math.min(FIRST_PARAGRAPHS, document.shapes().size()));
        for (Shape shape : first) {
            String text = shape.passage().text();
            Matcher matcher = SIGNED.matcher(text);
            if (text.length() <= LONGEST && matcher.find()) {
                return matcher.group(2) != null
                        ? Dates.date(matcher.group(1), matcher.group(2), matcher.group(3))
                        : Dates.date(matcher.group(1), matcher.group(4), matcher.group(5));
            }
        }
        return Optional.empty();
    }
}
