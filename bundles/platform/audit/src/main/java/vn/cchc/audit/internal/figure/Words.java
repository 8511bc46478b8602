package vn.cchc.audit.internal.figure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Figure.Role;

/** Reads the words around a figure: what it counts, what it says, whether it is exact. */
public final class Words {

    private static final Pattern BOUND_BEFORE = Pattern.compile(
            "(?<!\\p{L})(?:(?<!cao )(?<!thấp )(?<!nhiều )(?<!ít )hơn|trên|khoảng|gần|dưới|tối thiểu|tối đa|ít nhất|không quá|xấp xỉ|bình quân|trung bình|chừng"
                    + "|vượt|từ|đến)(?: (?:là|đạt|khoảng))?\\s$");
    private static final Pattern BEYOND = Pattern.compile("(?<!\\p{L})vượt\\s$");
    private static final Pattern BEYOND_PLAN =
            Pattern.compile("[^,.;:()\ue001-\ue005]{0,20}(?:so với|kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\\p{L})");
    private static final Pattern BOUND_AFTER = Pattern.compile("[^,.;:()\ue001-\ue005]{0,30}trở (?:lên|xuống)\\b");
    private static final Pattern FROM_TO = Pattern.compile("(?:từ|đến)\\s$");
    private static final Pattern DOWN = Pattern.compile(
            "\\b(?:giảm|hụt|thấp hơn|ít hơn|cắt giảm)(?: (?:là|thêm|được|đi|mất|tới|tương ứng))?:?\\s$");
    private static final Pattern UP =
            Pattern.compile("\\b(?:tăng|tăng thêm|nhiều hơn|cao hơn|thêm)(?: (?:là|được|thêm|tới|tương ứng))?:?\\s$");
    private static final Pattern REST = Pattern.compile(
            "(?<!xuống )(?<!giảm )(?<!nay )(?<!chỉ )(?<!tỉnh )(?<!hiện )\\bcòn(?: lại)?(?: là| có)?:?\\s$");
    /** What a word before a figure must be for one of the patterns above to find it. */
    private static final Set<String> LAST_BEFORE = Set.of(
            "hơn", "trên", "khoảng", "gần", "dưới", "thiểu", "đa", "nhất", "quá", "xỉ", "quân", "bình", "chừng", "ước",
            "đạt", "vượt", "từ", "đến", "là", "giảm", "hụt", "thêm", "được", "đi", "mất", "tới", "ứng", "tăng", "còn",
            "lại", "có");

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}&]*");
    private static final Set<String> STOP = Set.of(
            "và", "là", "gồm", "với", "so", "trong", "thuộc", "tại", "của", "đã", "được", "cho", "để", "đạt", "chiếm",
            "giảm", "tăng", "còn", "bao", "cụ", "do", "trên", "theo", "ở", "từ", "đến", "xuống", "lên", "này", "năm",
            "về", "có", "chưa", "đang", "không", "khi", "như", "bằng", "tương", "nhưng", "tham", "bị", "vào", "nhằm",
            "qua", "ra", "phục", "phát", "đúng", "trước", "sau", "hoàn", "tiếp", "nêu");
    /** What begins a verb after a noun, and a noun by itself: "tổ công nghệ hoạt động hiệu quả", "12 hoạt động". */
    private static final Set<String> VERBS =
            Set.of("hoạt", "thực", "đảm", "bảo", "sử", "làm", "hiện", "nộp", "tiếp", "xử", "tổ", "triển", "thuận");

    private static final int LONGEST_NOUN = 8;

    private Words() {}

    static boolean bounded(String before, String after) {
        if (beyond(before, after)) {
            return false;
        }
        return says(before)
                        && BOUND_BEFORE.matcher(before).find()
                        && !FROM_TO.matcher(before).find()
                || after.contains("trở ") && BOUND_AFTER.matcher(after).lookingAt();
    }

    /** "vượt 25% so với kế hoạch" says by how much; "vượt 1.000 tỷ đồng" only that it is more. */
    static boolean beyond(String before, String after) {
        return BEYOND.matcher(before).find() && BEYOND_PLAN.matcher(after).lookingAt();
    }

    static Role role(String before) {
        if (!says(before)) {
            return Role.MAIN;
        }
        if (DOWN.matcher(before).find()) {
            return Role.DOWN;
        }
        if (UP.matcher(before).find()) {
            return Role.UP;
        }
        return REST.matcher(before).find() ? Role.REST : Role.MAIN;
    }

    /** Whether the last word is one that can say something of the figure after it: most can't, and cost no search. */
    private static boolean says(String before) {
        int end = before.length() - 1;
        if (end < 1 || !Character.isWhitespace(before.charAt(end))) {
            return false;
        }
        end -= before.charAt(end - 1) == ':' ? 1 : 0;
        int start = end;
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        return LAST_BEFORE.contains(before.substring(start, end));
    }

    /** Returns the words after a figure up to a preposition, a verb or a stop. */
    static String noun(String after) {
        StringBuilder noun = new StringBuilder();
        String first = after.stripLeading();
        if (first.isEmpty() || !Character.isLetter(first.charAt(0))) {
            return "";
        }
        Matcher word = WORD.matcher(after);
        int at = 0;
        int words = 0;
        while (words < LONGEST_NOUN && word.find(at)) {
            String between = after.substring(at, word.start());
            if (!between.isBlank() && !(words > 0 && between.equals("-"))
                    || STOP.contains(word.group())
                    || words > 1 && VERBS.contains(word.group())) {
                break;
            }
            noun.append(words == 0 ? "" : " ").append(word.group());
            at = word.end();
            words++;
        }
        return noun.toString();
    }

    /** Returns the text with the usual abbreviations written out, so that ĐVSNCL and its long form are one. */
    public static String expanded(String low) {
        String out = low;
        for (Abbreviation abbreviation : ABBREVIATIONS) {
            if (out.contains(abbreviation.sign())) {
                out = abbreviation.pattern().matcher(out).replaceAll(abbreviation.words());
            }
        }
        return out;
    }

    /**
     * An abbreviation and its words.
     *
     * @param sign what a text with the abbreviation has in any case
     */
    private record Abbreviation(String sign, Pattern pattern, String words) {
        static Abbreviation of(String sign, String letters, String words) {
            return new Abbreviation(sign, Pattern.compile("(?<!\\p{L})(?:" + letters + ")(?!\\p{L})"), words);
        }
    }

    private static final java.util.List<Abbreviation> ABBREVIATIONS = java.util.List.of(
            Abbreviation.of("đvsncl", "đvsncl", "đơn vị sự nghiệp công lập"),
            Abbreviation.of("đơn vị s", "đơn vị sncl|đơn vị sự nghiệp(?! công lập)", "đơn vị sự nghiệp công lập"),
            Abbreviation.of("đvhc", "đvhc", "đơn vị hành chính"),
            Abbreviation.of("tthc", "tthc", "thủ tục hành chính"),
            Abbreviation.of("dvc", "dvc(?:tt)?", "dịch vụ công"),
            Abbreviation.of("qppl", "văn bản qppl|vbqppl", "văn bản quy phạm pháp luật"),
            Abbreviation.of("cbccvc", "cbccvc", "cán bộ, công chức, viên chức"),
            Abbreviation.of("ubnd", "ubnd", "ủy ban nhân dân"),
            Abbreviation.of("nsnn", "nsnn", "ngân sách nhà nước"));
}
