package vn.cchc.audit.internal.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds digits that are no data: dates, document numbers, headings, names with a number in them. */
final class Mask {

    static final char DATE = '\ue010';
    static final char NUMBER = '\ue011';
    static final char YEAR = '\ue012';
    static final char OTHER = '\ue013';
    static final char POINT = '\ue014';

    /**
     * What hides digits.
     *
     * @param needs a text with none of these is passed over without a search; empty for any text
     */
    private record Rule(Pattern pattern, char code, int group, List<String> needs) {

        Rule needs(String... words) {
            return new Rule(pattern, code, group, List.of(words));
        }

        boolean mayHide(String low) {
            return needs.isEmpty() || needs.stream().anyMatch(low::contains);
        }
    }

    private static final String MONEY_NEXT = "(?![\\d.,]*+\\s?(?:%|đồng|triệu|tỷ|tỉ|nghìn|ngàn|đ\\b|/\\d))";
    private static final String COUNTED =
            "(?!\\d|[.,]\\d|\\s?%|\\s?(?:hồ sơ|người|đơn vị|tthc|văn bản|biên chế|triệu|tỷ|tỉ|đồng|lượt|trường hợp"
                    + "|thủ tục|cơ quan|nhiệm vụ|hộ|học viên|tài khoản|giao dịch)(?!\\p{L}))";

    private static final List<Rule> RULES = List.of(
            rule("(?:https?://|www\\.)[^\\s)]{1,300}", OTHER).needs("://", "www."),
            rule("\\S{1,60}@\\S{1,60}", OTHER).needs("@"),
            rule("\\b[a-z0-9-]{1,40}\\.(?:gov|com|net|org|vn)\\b[^\\s)]{0,200}", OTHER)
                    .needs(".gov", ".com", ".net", ".org", ".vn"),
            // Document numbers; the letters tell them from fractions.
            rule(
                            "\\b\\d{1,6}[a-zđ]?(?:\\s?/\\s?(?:19|20)\\d{2})?\\s?/\\s?[a-zđư][\\p{L}\\d&]{0,20}"
                                    + "(?:\\s?-\\s?[\\p{L}&][\\p{L}\\d&]{0,20}){0,4}",
                            NUMBER)
                    .needs("/"),
            rule("\\b\\d{1,5}\\s?-\\s?[a-zđ]{1,5}/[a-zđ]{1,8}\\b", NUMBER).needs("/"),
            rule("\\b\\d{1,6}[a-zđ]{2,4}\\s?-\\s?[a-zđ]{2,8}\\b", NUMBER).needs("-"),
            rule(
                    "(?:quyết định|nghị quyết|nghị định|thông tư|chỉ thị|kết luận|công văn|công điện|kế hoạch|tờ trình"
                            + "|thông báo|đề án|chương trình)\\s(?:số:?\\s)?(\\d{1,5})(?![\\d.,/]|\\s?%)",
                    NUMBER, 1),
            rule(
                            "(?<!tổng )(?<!thiểu )(?<!dân )(?<!hệ )(?<!đa )(?<!con )(?<!một )(?<!chỉ )(?<!là )\\bsố:?\\s(\\d{1,6})(?![\\d.,/]|\\s?%)",
                            NUMBER, 1)
                    .needs("số"),
            // Dates.
            rule("ngày\\s?\\d{1,3}\\s?tháng\\s?\\d{1,3}\\s?năm\\s?\\d{1,5}", DATE)
                    .needs("ngày"),
            rule("\\b\\d{1,3}\\s?[/]\\s?\\d{1,3}\\s?/\\s?\\d{2,5}\\b", DATE).needs("/"),
            rule("\\b\\d{1,2}[-.]\\d{1,2}[-.](?:19|20)\\d{2}\\b", DATE),
            rule("\\b\\d{1,2}\\s?/\\s?(?:19|20)\\d{2}\\b", DATE).needs("/"),
            rule("(?:ngày|tháng|quý)\\s(\\d{1,2}(?:\\s?[-–/,]\\s?\\d{1,2}){0,4})(?![\\d.])", DATE, 1)
                    .needs("ngày", "tháng", "quý"),
            rule("\\b(\\d{1,2})\\s(?:tháng|quý)\\s(?:đầu|cuối)?", DATE, 1).needs("tháng", "quý"),
            rule("\\b(?:19|20)\\d{2}\\s?[-–—÷]\\s?(?:19|20)?\\d{2}\\b" + COUNTED, YEAR)
                    .needs("19", "20"),
            rule("(?<![\\d.,/])(?:19|20)\\d{2}" + COUNTED, YEAR).needs("19", "20"),
            rule("\\b\\d{1,2}(?:h|giờ)\\s?(?:\\d{1,2}(?:p|phút)?)?\\b|\\b24/(?:7|24)\\b", OTHER)
                    .needs("h", "giờ", "24/"),
            rule("(?<![\\d.])(?:0\\d{9,10}|0\\d{2,3}[. ]\\d{3}[. ]\\d{3,4}|1[89]00[. ]?\\d{4})(?!\\d)", OTHER),
            // Names that have a number.
            rule(
                    "(?<![\\p{L}])(?:điều|khoản|điểm|mục|(?<!một )(?<!toàn )phần|chương|phụ lục|biểu|bảng|mẫu|hình số|trang|bước|nhóm|cấp độ"
                            + "|mức độ|mức|khóa|khoá|kỳ họp thứ|lần thứ|phiên bản|iso|tcvn|qcvn|quốc lộ|phường|quận|level|gói"
                            + "|giai đoạn|zone|khu vực|đối tượng|tuyến|cụm|loại|học kỳ|kỳ)"
                            + "(?: số)?\\s(\\d{1,5}(?:[:.]\\d{1,4})?(?:[ ,và]{1,5}\\d{1,2}(?= ?[,;.)]| và \\d))?)"
                            + MONEY_NEXT + COUNTED,
                    OTHER,
                    1),
            rule("(?<=[\\p{L}_])\\d{1,5}(?![\\d.,]*\\s?%)", OTHER),
            rule("\\b0?1\\s(?=phần\\b|số\\b|cửa\\b|lần\\b|trong những\\b)", OTHER)
                    .needs("1 "),
            rule("(?<=\\p{L}/|\\p{L} /)\\s?\\d{1,3}\\s(?=\\p{L})", OTHER).needs("/"),
            rule("(?<=\\bcấp )\\d(?=[;)]|[.,](?!\\d)|$|\\s(?:của|về|và)\\b)", OTHER)
                    .needs("cấp "),
            rule("\\(\\d{1,2}\\)", POINT).needs("("),
            // A range is not one figure.
            rule(
                    "(?<![\\d.,+=] ?)(?<![\\d.,])\\d{1,3}\\s?(?:[-–]|đến|÷)\\s?\\d{1,3}(?=\\s?(?:%|\\p{L}))"
                            + "(?!\\s?=)(?=\\s?(?:bậc|ngày|tháng|năm|giờ|phút|lần|buổi|người|đồng chí|lượt|%))",
                    OTHER));

    private Mask() {}

    private static Rule rule(String pattern, char code) {
        return rule(pattern, code, 0);
    }

    private static Rule rule(String pattern, char code, int group) {
        return new Rule(Pattern.compile(pattern), code, group, List.of());
    }

    /** Returns for every character the code of what hides it, or zero. */
    static char[] of(String low) {
        char[] codes = new char[low.length()];
        if (low.chars().noneMatch(Character::isDigit)) {
            return codes;
        }
        for (Rule rule : RULES) {
            if (!rule.mayHide(low)) {
                continue;
            }
            Matcher matcher = rule.pattern().matcher(low);
            while (matcher.find()) {
                hide(codes, matcher.start(rule.group()), matcher.end(rule.group()), rule.code());
            }
        }
        return codes;
    }

    private static void hide(char[] codes, int start, int end, char code) {
        for (int i = start; i < end; i++) {
            if (codes[i] != 0) {
                return;
            }
        }
        java.util.Arrays.fill(codes, start, end, code);
    }
}
