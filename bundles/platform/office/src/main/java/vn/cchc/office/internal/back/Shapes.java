package vn.cchc.office.internal.back;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.office.ReturnedReport.Piece;
import vn.cchc.office.ReturnedReport.Shape;
import vn.cchc.office.ReturnedReport.Words;

/** Tells what a paragraph looks like: by its style, by the mark of its list, else by its words. */
final class Shapes {

    /** The style that all fixed parts of the form rest on. */
    private static final String FORM = "Thể thức";

    private static final Map<String, Shape> STYLES = Map.ofEntries(
            Map.entry("Đề mục phần", Shape.HEADING),
            Map.entry("Đề mục mục (I)", Shape.HEADING),
            Map.entry("Đề mục khoản (1)", Shape.HEADING),
            Map.entry("Đề mục điểm (1.1)", Shape.HEADING),
            Map.entry("Đề mục tiết (a)", Shape.RUN_IN),
            Map.entry("Gạch đầu dòng", Shape.DASH),
            Map.entry("Cộng đầu dòng", Shape.PLUS),
            Map.entry("Tên bảng", Shape.CAPTION),
            Map.entry("caption", Shape.CAPTION),
            Map.entry("Ghi chú bảng", Shape.NOTE));

    private static final Pattern PART = Pattern.compile("Phần\\s+[^\\n]{1,30}\\n");
    private static final Pattern NUMBER = Pattern.compile("(?:[IVXLC]+|[0-9]+(?:\\.[0-9]+)*)[.)]\\s+|[a-zđ]\\)\\s+");
    private static final Pattern LETTER = Pattern.compile("[a-zđ]\\)\\s+");
    private static final Pattern CAPTION = Pattern.compile("(?:Bảng|Biểu đồ|Hình)\\s+[0-9]+\\s*[.:]\\s*");
    private static final Pattern DASH = Pattern.compile("[-–−]\\s+");
    private static final Pattern PLUS = Pattern.compile("\\+\\s+");
    private static final Pattern CHAPTER = Pattern.compile("[IVXLC]+\\.\\s+[^a-zà-ỹ]+");

    /** A paragraph without what stands before its words. */
    record Shaped(Shape shape, List<Piece> pieces) {}

    private Shapes() {}

    /** Tells whether a paragraph of these styles belongs to letterhead, signature, or the head of an appendix. */
    static boolean isForm(List<String> styles) {
        return styles.contains(FORM);
    }

    /** Tells whether a paragraph of these styles is of the text that we wrote. */
    static boolean isText(List<String> styles) {
        return styles.contains("Thân bài");
    }

    /**
     * Finds the shape.
     *
     * @param ours whether we wrote the paragraph: one of the body is then no item, whatever its words begin with
     * @param styles names of the style and of those it rests on
     * @param mark the number or dash that Word sets before the words; empty when it sets none
     */
    static Shaped of(boolean ours, List<String> styles, String mark, List<Piece> pieces) {
        Optional<Shape> known = styles.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).matches("heading [1-9]")
                        ? Optional.of(Shape.HEADING)
                        : Optional.ofNullable(STYLES.get(name)))
                .flatMap(Optional::stream)
                .findFirst();
        boolean item = known.isEmpty() || known.get() == Shape.DASH || known.get() == Shape.PLUS;
        if (item && mark.equals("- ")) {
            return new Shaped(Shape.DASH, pieces);
        }
        if (item && mark.equals("+ ")) {
            return new Shaped(Shape.PLUS, pieces);
        }
        if (known.isEmpty() && ours && isText(styles)) {
            return new Shaped(Shape.PARAGRAPH, pieces);
        }
        Shape shape = known.orElseGet(() -> byWords(mark, pieces));
        return new Shaped(shape, mark.isEmpty() ? stripped(shape, pieces) : pieces);
    }

    private static Shape byWords(String mark, List<Piece> pieces) {
        String words = Pieces.beginning(pieces);
        boolean bold = !pieces.isEmpty()
                && pieces.stream()
                        .allMatch(piece -> piece instanceof Words w
                                && (w.bold() || w.text().isBlank()));
        if (CAPTION.matcher(words).lookingAt()) {
            return Shape.CAPTION;
        }
        if (CHAPTER.matcher(words).matches() || PART.matcher(words).lookingAt()) {
            return Shape.HEADING;
        }
        if (bold && LETTER.matcher(words).lookingAt()) {
            return Shape.RUN_IN;
        }
        if (bold && (NUMBER.matcher(words).lookingAt() || !mark.isEmpty())) {
            return Shape.HEADING;
        }
        if (DASH.matcher(words).lookingAt()) {
            return Shape.DASH;
        }
        return PLUS.matcher(words).lookingAt() ? Shape.PLUS : Shape.PARAGRAPH;
    }

    private static List<Piece> stripped(Shape shape, List<Piece> pieces) {
        List<Pattern> labels =
                switch (shape) {
                    case HEADING -> List.of(PART, NUMBER);
                    case RUN_IN -> List.of(LETTER);
                    case CAPTION -> List.of(CAPTION);
                    case DASH -> List.of(DASH);
                    case PLUS -> List.of(PLUS);
                    case PARAGRAPH, NOTE, CELL -> List.of();
                };
        String words = Pieces.beginning(pieces);
        for (Pattern label : labels) {
            Matcher found = label.matcher(words);
            if (found.lookingAt()) {
                return Pieces.joined(Pieces.without(found.end(), pieces));
            }
        }
        return pieces;
    }
}
