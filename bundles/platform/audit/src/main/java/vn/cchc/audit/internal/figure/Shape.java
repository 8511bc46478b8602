package vn.cchc.audit.internal.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.cchc.audit.internal.flow.Passage;

/**
 * A passage in which every figure is one character, so that relations can be read with short expressions.
 *
 * @param passage the passage
 * @param text its words with figures, dates and document numbers as single characters
 * @param low the same in small letters
 * @param origin where in the passage each character stands, and the passage's length at the end
 * @param figures the figures in order
 * @param sentences the sentences in order
 */
public record Shape(
        Passage passage, String text, String low, int[] origin, List<Figure> figures, List<Span> sentences) {

    /** A count or an amount of money. */
    public static final char COUNT = '\ue001';

    public static final char PERCENT = '\ue002';
    public static final char FRACTION = '\ue003';
    public static final char RANK = '\ue004';
    public static final char RATE = '\ue005';
    public static final char DATE = Mask.DATE;
    public static final char NUMBER = Mask.NUMBER;
    public static final char YEAR = Mask.YEAR;
    public static final char OTHER = Mask.OTHER;
    /** An enumerator in the text: (1). */
    public static final char POINT = Mask.POINT;

    /** A stretch of the shape. */
    public record Span(int start, int end) {
        /** Returns whether the position lies in it. */
        public boolean has(int position) {
            return position >= start && position < end;
        }
    }

    /** Returns whether the character stands for a figure. */
    public static boolean isFigure(char c) {
        return c >= COUNT && c <= RATE;
    }

    /** Returns the figure that stands at a position of the shape. */
    public Optional<Figure> figureAt(int mark) {
        int low = 0;
        int high = figures.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = figures.get(middle).mark();
            if (at == mark) {
                return Optional.of(figures.get(middle));
            }
            if (at < mark) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** Returns the figure that a group of a match stands for. */
    public Optional<Figure> figureOf(Matcher matcher, String group) {
        return matcher.start(group) < 0 ? Optional.empty() : figureAt(matcher.start(group));
    }

    /** Returns the figures between two positions. */
    public List<Figure> figuresIn(int start, int end) {
        return figures.stream()
                .filter(figure -> figure.mark() >= start && figure.mark() < end)
                .toList();
    }

    /** Returns the sentence that a position lies in. */
    public Span sentenceOf(int position) {
        for (Span sentence : sentences) {
            if (position < sentence.end()) {
                return sentence;
            }
        }
        return new Span(0, text.length());
    }

    /** Returns the words of the passage between two positions of the shape. */
    public String words(int start, int end) {
        return passage.text()
                .substring(origin[start], origin[Math.min(end, text.length())])
                .strip();
    }

    /** Returns the words of the passage that a figure takes. */
    public String words(Figure figure) {
        return passage.text().substring(figure.start(), figure.end()).strip();
    }
}
