package vn.cchc.audit.internal.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Shape;

/**
 * Of whom and of when a figure speaks: two figures are one quantity only when both agree.
 *
 * @param level the level of administration
 * @param time a year, "now", "before", "plan" or a span
 */
record Scope(String level, String time) {

    private static final Pattern TIME = Pattern.compile(
            "(?<year>\ue012)|(?<date>\ue010)|(?<now>đến nay|hiện nay|hiện tại|hiện có|đến thời điểm|sau khi|sau sắp xếp"
                    + "|xuống còn|chỉ còn)|(?<before>trước khi|trước sắp xếp|trước đây|(?<!\\p{L})từ \ue001)"
                    + "|(?<plan>dự kiến|phấn đấu|kế hoạch|mục tiêu|chỉ tiêu|năm tới|được giao|giao)|(?<part>quý|tháng|tuần|cùng kỳ)");
    private static final Pattern DEPARTMENTS =
            Pattern.compile("(?<!\\p{L})(?:các )?sở(?:, ban|, ngành| ngành|,)|sở ngành|sở, ");
    private static final Pattern PROVINCE = Pattern.compile("(?:ubnd|ủy ban nhân dân|cấp|khối) tỉnh|hđnd, ubnd tỉnh");
    private static final Pattern DISTRICTS =
            Pattern.compile("cấp huyện|các huyện|khối huyện|huyện, thị xã|khối thành phố");
    private static final Pattern COMMUNES = Pattern.compile("cấp xã|các xã|khối xã|xã, phường");
    private static final Pattern ONE =
            Pattern.compile("(?:sở|huyện|xã|phường|thành phố|thị xã|ban|trường) \\p{Lu}\\p{L}+");

    static Scope of(Shape shape, int mark, String heading, int thisYear) {
        int from = Math.max(shape.sentenceOf(mark).start(), mark - 220);
        String before = shape.low().substring(from, mark);
        String time = time(shape, from, before, thisYear);
        String level = level(before);
        if (level.equals("all")
                && ONE.matcher(shape.text().substring(from, mark)).find()) {
            level = "one:" + shape.text().substring(from, mark).replaceAll("[^\\p{L}]", "");
        }
        return new Scope(level.equals("all") ? level(heading) : level, time.isEmpty() ? headingTime(heading) : time);
    }

    static String level(String words) {
        if (DEPARTMENTS.matcher(words).find()) {
            return "departments";
        }
        if (COMMUNES.matcher(words).find()) {
            return "communes";
        }
        if (DISTRICTS.matcher(words).find()) {
            return "districts";
        }
        return PROVINCE.matcher(words).find() ? "province" : "all";
    }

    private static String headingTime(String heading) {
        if (heading.contains("trước khi") || heading.contains("trước sắp xếp")) {
            return "before";
        }
        return "now";
    }

    private static String time(Shape shape, int from, String before, int thisYear) {
        Matcher matcher = TIME.matcher(before);
        String time = "";
        while (matcher.find()) {
            if (matcher.group("year") != null || matcher.group("date") != null) {
                time = year(shape.words(from + matcher.start(), from + matcher.start() + 1), thisYear);
            } else if (matcher.group("now") != null) {
                time = "now";
            } else if (matcher.group("before") != null) {
                time = "before";
            } else {
                time = matcher.group("plan") != null ? "plan" : "part" + matcher.start() + shape.hashCode();
            }
        }
        return time;
    }

    private static String year(String words, int thisYear) {
        Matcher digits = Pattern.compile("(?:19|20)\\d{2}").matcher(words);
        String last = "";
        int count = 0;
        while (digits.find()) {
            last = digits.group();
            count++;
        }
        if (count > 1) {
            return words.replaceAll("\\D+", "-");
        }
        return last.isEmpty() || Integer.parseInt(last) >= thisYear ? "now" : last;
    }
}
