package vn.cchc.audit.internal.rule;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the names of a list.
 *
 * <p>A comma or "và" may be part of a name ("Văn hóa, Thể thao và Du lịch"): the known names are joined first, and what
 * stays open gives more than one possible count.
 */
final class ItemCounter {

    private static final Pattern NAMES = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:"
                    + "Văn hóa\\s?[,-–]\\s?Thể thao (?:và|,) Du lịch|Văn hoá\\s?[,-–]\\s?Thể thao và Du lịch"
                    + "|Lao động\\s?[,–-]\\s?Thương binh và Xã hội|Kinh tế, Hạ tầng và Đô thị|Văn hóa, Khoa học và Thông tin"
                    + "|Tổ chức, Hành chính|an ninh, an toàn|an ninh, trật tự|cán bộ, công chức, viên chức|cán bộ, công chức"
                    + "|Giáo dục và Đào tạo|Giáo dục, Đào tạo|Kế hoạch và Đầu tư|Khoa học và Công nghệ"
                    + "|Nông nghiệp và (?:Môi trường|Phát triển nông thôn|PTNT)|Tài nguyên và Môi trường|Thông tin và Truyền thông"
                    + "|Dân tộc và Tôn giáo|HĐND và UBND|Hội đồng nhân dân và Ủy ban nhân dân|Đoàn (?:ĐBQH|Đại biểu Quốc hội) và (?:HĐND|Hội đồng nhân dân)"
                    + "|Tiếp nhận và Trả kết quả|Văn hóa và Xã hội|Văn hóa - Xã hội|Kinh tế và Hạ tầng|Tài chính và Kế hoạch"
                    + "|Xây dựng và Phát triển|Lao động và Xã hội|Phát thanh và Truyền hình|Trẻ em và Thanh thiếu niên)(?!\\p{L})");
    private static final Pattern OPEN = Pattern.compile("…|\\.\\.\\.|v\\.v|vân vân");
    private static final Pattern BRACKET = Pattern.compile("\\([^()]{0,200}\\)");

    /** The possible counts of a list; whether they are sure enough to accuse. */
    record Counts(Set<Integer> possible, boolean sure) {}

    private ItemCounter() {}

    static Counts of(String list) {
        if (OPEN.matcher(list).find()) {
            return new Counts(Set.of(), false);
        }
        String clean = BRACKET.matcher(NAMES.matcher(list).replaceAll("Tên"))
                .replaceAll("")
                .strip()
                .replaceAll("[.;,]+$", "");
        return clean.contains(";") ? bySemicolon(clean) : byComma(clean);
    }

    private static Counts bySemicolon(String clean) {
        String[] items = clean.split(";");
        Set<Integer> possible = new TreeSet<>();
        possible.add(items.length);
        int repeated = 0;
        for (String item : items) {
            String first = firstWord(item);
            repeated += count(item, "(?<!\\p{L})và " + Pattern.quote(first) + "(?!\\p{L})");
        }
        possible.add(items.length + repeated);
        if (items[items.length - 1].matches(".*\\p{L} và \\p{L}.*")) {
            possible.add(items.length + 1);
        }
        return new Counts(possible, true);
    }

    private static Counts byComma(String clean) {
        String[] items = clean.split(",");
        String last = items[items.length - 1].strip();
        Set<Integer> possible = new TreeSet<>();
        Matcher and = Pattern.compile("(?<!\\p{L})và (\\S)").matcher(last);
        int separators = 0;
        boolean names = true;
        while (and.find()) {
            separators++;
            names &= Character.isUpperCase(and.group(1).charAt(0)) || last.startsWith("và ");
        }
        int ands = last.startsWith("và ") ? separators - 1 : separators;
        if (ands == 0) {
            possible.add(items.length);
        } else {
            possible.add(items.length + 1);
            if (!names || ands > 1) {
                possible.add(items.length);
                possible.add(items.length + ands);
            }
        }
        return new Counts(possible, items.length + ands >= 3 && proper(items));
    }

    /** Whether every item begins like a name, or all begin with the same word: then a comma surely parts items. */
    private static boolean proper(String[] items) {
        boolean upper = true;
        boolean alike = true;
        String first = firstWord(items[0]);
        for (String item : items) {
            String words = item.strip();
            upper &= !words.isEmpty()
                    && Character.isUpperCase(words.replaceFirst("^và ", "").charAt(0));
            alike &= firstWord(item.strip().replaceFirst("^và ", "")).equals(first);
        }
        return upper || alike;
    }

    private static String firstWord(String item) {
        String words = item.strip();
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    private static int count(String text, String pattern) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }
}
