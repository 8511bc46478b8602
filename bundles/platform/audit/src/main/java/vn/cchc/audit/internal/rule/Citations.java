package vn.cchc.audit.internal.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.model.text.VietnameseDates;

/** Finds the legal documents that a text cites. */
final class Citations {

    static final String TYPES = "Quyết định|Nghị quyết|Nghị định|Thông tư liên tịch|Thông tư|Chỉ thị|Kế hoạch|Báo cáo"
            + "|Tờ trình|Chương trình|Công điện|Thông báo|Hướng dẫn|Kết luận|Công văn|Văn bản|Luật|Pháp lệnh|Đề án"
            + "|Quy định|Quy chế|Giấy mời";
    private static final Pattern NUMBER = Pattern.compile("(?:(?<type>(?i:" + TYPES + "))\\s(?:(?:này|trên)\\s)?)?"
            + "(?:[Ss]ố:?\\s?)?(?<![\\p{L}\\d/.,-])(?:"
            + "(?<number>\\d{1,6})(?:\\s?/\\s?(?<year>(?:19|20)\\d{2}))?\\s?/\\s?"
            + "(?<symbol>[A-ZĐƯ][\\p{L}\\d&]{0,20}(?:\\s?-\\s?[A-ZĐƯ][\\p{L}\\d&]{0,24}){0,4})"
            + "|(?<party>\\d{1,5})\\s?-\\s?(?<psymbol>(?:NQ|CT|KL|QĐ|QC|QyĐ|KH|CTr|BC|TB|TT|HD|CV|TTr|ĐA|CTrHĐ)\\s?/\\s?[A-ZĐ]{1,12})"
            + ")(?![\\p{L}\\d])");
    private static final Pattern DATE =
            Pattern.compile("^,?\\s?(?:ban hành\\s)?(?:ngày\\s?)?(?:(\\d{1,2})\\s?/\\s?(\\d{1,2})\\s?/\\s?(\\d{4})"
                    + "|(\\d{1,2})\\s?tháng\\s?(\\d{1,2})\\s?năm\\s?(\\d{4}))");
    private static final Pattern ISSUER = Pattern.compile("^,?\\s?(?:\\([^()]{0,40}\\)\\s?)?của\\s([^,.;:()]{2,60})");

    private Citations() {}

    static List<Citation> of(Document document) {
        List<Citation> found = new ArrayList<>();
        for (Shape shape : document.shapes()) {
            String text = shape.passage().text();
            Matcher matcher = NUMBER.matcher(text);
            while (matcher.find()) {
                found.add(citation(shape, text, matcher));
            }
        }
        return found;
    }

    private static Citation citation(Shape shape, String text, Matcher matcher) {
        boolean party = matcher.group("party") != null;
        String number = (party ? matcher.group("party") : matcher.group("number")).replaceFirst("^0+(?=\\d)", "");
        String symbol = (party ? matcher.group("psymbol") : matcher.group("symbol")).replaceAll("\\s", "");
        int numberStart = party ? matcher.start("party") : matcher.start("number");
        Optional<Integer> year = Optional.ofNullable(matcher.group("year")).map(Integer::valueOf);
        Matcher dated = DATE.matcher(text).region(matcher.end(), Math.min(text.length(), matcher.end() + 60));
        Optional<LocalDate> date = Optional.empty();
        int end = matcher.end();
        if (dated.find()) {
            date = VietnameseDates.parse(
                    dated.group(1) != null
                            ? dated.group(1) + "/" + dated.group(2) + "/" + dated.group(3)
                            : dated.group(4) + "/" + dated.group(5) + "/" + dated.group(6));
            end = dated.end();
        }
        Matcher issued = ISSUER.matcher(text).region(end, Math.min(text.length(), end + 110));
        String issuer = issued.find() ? issued.group(1).toLowerCase(Locale.ROOT) : "";
        return new Citation(
                shape,
                matcher.start(),
                end,
                Optional.ofNullable(matcher.group("type")).orElse("").toLowerCase(Locale.ROOT),
                number,
                year,
                party ? "-" + symbol : symbol,
                text.substring(numberStart, matcher.end()),
                date,
                issuer);
    }
}
