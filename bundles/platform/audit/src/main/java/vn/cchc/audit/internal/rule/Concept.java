package vn.cchc.audit.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Figure;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.figure.Words;

/**
 * What a figure is of, as the words that say it: those after it and those of its clause before it.
 *
 * @param words content words in small letters, abbreviations written out
 * @param head first words of what is counted, to tell a count of files from one of people
 */
record Concept(Set<String> words, String head) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CLAUSE = Pattern.compile("[.;:,()\ue001-\ue005][^.;:,()\ue001-\ue005]*$");
    private static final Set<String> EMPTY = Set.of(
            "là", "có", "của", "các", "được", "đã", "và", "trên", "địa", "bàn", "toàn", "hiện", "nay", "đang", "trong",
            "tổng", "số", "với", "cho", "đến", "từ", "năm", "giai", "đoạn", "gồm", "đạt", "còn", "lên", "xuống", "này",
            "tại", "ở", "về", "theo", "trung", "bình", "để", "nhằm", "như", "vậy", "sau", "khi", "do", "ra", "vào",
            "thì", "mà", "những", "cả", "nhìn", "chung", "nói", "thời", "điểm", "kỳ", "tính", "lượng", "cùng", "qua",
            "nên", "đó", "khoảng");
    /** Words of which only one can be meant: a count of the one is none of the other. */
    private static final List<Set<String>> OPPOSITES = List.of(
            Set.of("trình", "phần"),
            Set.of("nam", "nữ"),
            Set.of("huyện", "xã", "sở"),
            Set.of("đúng", "quá", "trước"),
            Set.of("tiếp", "giải", "trả"),
            Set.of("tuyến", "tiếp"),
            Set.of("tăng", "giảm"),
            Set.of("mới", "cũ"),
            Set.of("ban", "sửa", "bãi"),
            Set.of("giao", "dụng", "lại"),
            Set.of("công", "viên"),
            Set.of("đạt", "vượt", "chưa"),
            Set.of("kế", "thực"));

    private static final int FAR = 90;

    /** Returns what a figure is of; empty when its words don't say enough. */
    static Optional<Concept> of(Shape shape, Figure figure) {
        int start = shape.sentenceOf(figure.mark()).start();
        int end = shape.sentenceOf(figure.mark()).end();
        String after = after(shape.low().substring(figure.mark() + 1, Math.min(end, figure.mark() + 1 + FAR)));
        String before = shape.low().substring(Math.max(start, figure.mark() - FAR), figure.mark());
        Matcher clause = CLAUSE.matcher(before);
        String own = clause.find() ? clause.group() : before;
        Set<String> words = new HashSet<>();
        collect(after, words);
        collect(own, words);
        if (figure.noun().split(" ").length <= 2) {
            collect(subject(shape, start, figure), words);
        }
        return words.size() < 3 ? Optional.empty() : Optional.of(new Concept(Set.copyOf(words), head(figure)));
    }

    /** The words that a sentence begins with, up to its first figure or colon. */
    private static String subject(Shape shape, int start, Figure figure) {
        int end = start;
        while (end < figure.mark()
                && end - start < FAR
                && !Shape.isFigure(shape.low().charAt(end))
                && shape.low().charAt(end) != ':') {
            end++;
        }
        return shape.low().substring(start, end);
    }

    private static String after(String text) {
        Matcher stop = Pattern.compile("[.;:,()\ue001-\ue014]").matcher(text);
        return stop.find() ? text.substring(0, stop.start()) : text;
    }

    private static void collect(String text, Set<String> words) {
        Matcher word = WORD.matcher(Words.expanded(text.toLowerCase(Locale.ROOT)));
        while (word.find()) {
            if (!EMPTY.contains(word.group()) && word.group().length() > 1) {
                words.add(word.group());
            }
        }
    }

    private static String head(Figure figure) {
        String noun = Words.expanded(figure.noun());
        int first = noun.indexOf(' ');
        return first < 0 ? noun : noun.substring(0, first);
    }

    /** Returns whether both may well be of the same thing. */
    boolean like(Concept other) {
        if (!head.isEmpty() && !other.head.isEmpty() && !head.equals(other.head)) {
            return false;
        }
        Set<String> both = new HashSet<>(words);
        both.retainAll(other.words);
        int least = Math.min(words.size(), other.words.size());
        return both.size() >= 3 && both.size() * 4 >= least * 3 && !opposed(other);
    }

    private boolean opposed(Concept other) {
        for (Set<String> group : OPPOSITES) {
            Set<String> mine = new HashSet<>(group);
            mine.retainAll(words);
            Set<String> theirs = new HashSet<>(group);
            theirs.retainAll(other.words);
            Set<String> shared = new HashSet<>(mine);
            shared.retainAll(theirs);
            if (!mine.isEmpty() && !theirs.isEmpty() && shared.isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
