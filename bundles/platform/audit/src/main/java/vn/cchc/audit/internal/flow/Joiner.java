package vn.cchc.audit.internal.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins wrapped lines into paragraphs.
 *
 * <p>A line was wrapped when the first word of the next would not have fitted on it; it was ended on purpose when it
 * would. How wide a line can be is read from its neighbours, since notes are set smaller than the text.
 */
final class Joiner {

    private static final int WINDOW = 4;
    private static final int WIDEST_WRAP = 170;
    private static final double FULL = 0.94;
    private static final double ALMOST_FULL = 0.78;
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?…]['\"”)]?$");
    private static final Pattern GOES_ON =
            Pattern.compile("(?:Trong đó|Cụ thể|Bao gồm|Gồm|trong đó)\\b.*|[,.;)%].*|\\d{4}\\b[ ,;.)].*");
    private static final Pattern LEFT_OPEN = Pattern.compile(
            ".*(?:[-/,]| (?:của|và|về|các|theo|số|ngày|tại|là|trong|cho|với|do|từ|đến|gồm|có|đạt|còn|giảm|tăng|hơn|trên))$");
    private static final Pattern RANGE_END = Pattern.compile(".*\\d{4}\\s?[-–]?$");
    private static final Pattern RANGE_REST = Pattern.compile("[-–]?\\s?\\d{4}\\b.*");
    private static final Pattern TITLE =
            Pattern.compile("(?:[IVX]{1,5}\\.|Phần thứ|Phụ lục|CHƯƠNG|PHẦN|[A-Z]\\.)\\s?.*");

    private final List<Line> lines;
    private final boolean doubleSpaced;

    private Joiner(List<Line> lines, boolean doubleSpaced) {
        this.lines = lines;
        this.doubleSpaced = doubleSpaced;
    }

    static List<Passage> join(List<Line> lines, boolean footnote, boolean doubleSpaced) {
        Joiner joiner = new Joiner(lines, doubleSpaced);
        List<Passage> passages = new ArrayList<>();
        PassageBuilder builder = new PassageBuilder(footnote);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !joiner.continues(i)) {
                builder.finish(passages);
            }
            builder.add(lines.get(i).text(), lines.get(i).place());
        }
        builder.finish(passages);
        return passages;
    }

    /** Whether blanks between lines carry no meaning because they stand after every line. */
    static boolean doubleSpaced(List<Line> lines) {
        long apart = lines.stream().filter(Line::afterBlank).count();
        return apart * 10 > lines.size() * 6L;
    }

    private boolean continues(int next) {
        Line left = lines.get(next - 1);
        Line right = lines.get(next);
        boolean ended = ENDED.matcher(left.text()).matches();
        boolean wrapped = wrapped(next);
        String words = right.text();
        if (RANGE_END.matcher(left.text()).matches()
                && RANGE_REST.matcher(words).matches()) {
            return true;
        }
        if (!doubleSpaced && right.afterBlank() && (ended || !Character.isLowerCase(words.charAt(0)))) {
            return false;
        }
        Marker marker = Marker.of(words);
        if (words.startsWith("(") && marker.present()) {
            return wrapped;
        }
        if (marker.present() || TITLE.matcher(words).matches()) {
            return wrapped
                    && !ended
                    && "-1".indexOf(marker.kind()) >= 0
                    && !left.text().endsWith(",");
        }
        if (TITLE.matcher(left.text()).matches() && shouted(left.text()) != shouted(words)) {
            return false;
        }
        if (GOES_ON.matcher(words).matches() && (wrapped || !ended)) {
            return true;
        }
        if (Character.isLowerCase(words.charAt(0)) && !left.text().endsWith(":")) {
            return true;
        }
        if (LEFT_OPEN.matcher(left.text()).matches()) {
            return true;
        }
        return wrapped && shouted(left.text()) == shouted(words);
    }

    private boolean wrapped(int next) {
        int widest = 0;
        for (int i = Math.max(0, next - 1 - WINDOW); i <= Math.min(lines.size() - 1, next + WINDOW); i++) {
            widest = Math.max(widest, lines.get(i).width());
        }
        if (widest > WIDEST_WRAP || widest < 40) {
            return false;
        }
        String words = lines.get(next).text();
        int blank = words.indexOf(' ');
        int word = blank < 0 ? words.length() : blank;
        boolean ended = ENDED.matcher(lines.get(next - 1).text()).matches();
        return lines.get(next - 1).width() + 1 + word >= (ended ? FULL : ALMOST_FULL) * widest;
    }

    private static boolean shouted(String words) {
        return words.equals(words.toUpperCase(java.util.Locale.ROOT))
                && words.chars().filter(Character::isLetter).count() > 3;
    }
}
