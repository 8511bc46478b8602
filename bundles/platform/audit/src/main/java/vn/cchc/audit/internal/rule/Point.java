package vn.cchc.audit.internal.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.audit.internal.figure.Shape;
import vn.cchc.audit.internal.flow.Marker;
import vn.cchc.audit.internal.flow.Passage;

/**
 * The number or letter that a paragraph begins with.
 *
 * @param style what its sisters have in common: {@code a)}, {@code 1.}, {@code I.}, {@code 2.} followed by a number
 * @param parent the number before the last dot, empty when there is none
 * @param index its place among its sisters, from 0
 * @param written itself
 */
record Point(Style style, String parent, int index, String written) {

    /** The ways to number, the widest first. */
    enum Style {
        PART,
        CHAPTER,
        ARTICLE,
        CAPITAL,
        ROMAN,
        NUMBER,
        DOTTED,
        LETTER,
        LETTER_IN_BRACKETS,
        NUMBER_BRACKET,
        NUMBER_IN_BRACKETS,
        SMALL_ROMAN,
        SMALL_ROMAN_IN_BRACKETS
    }

    /** Letters in the order of the office; f, j, w and z are mostly left out, đ sometimes. */
    private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";

    private static final String SELDOM = "fjwz";
    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");
    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private static final Pattern ROMAN_HEAD = Pattern.compile("([IVX]{1,6})\\.\\s?(?=[\\p{Lu}“\"])");
    private static final Pattern CAPITAL_HEAD = Pattern.compile("([A-H])\\.\\s(?=\\p{Lu})");
    private static final Pattern SMALL_HEAD = Pattern.compile("(ii|iii|iv|vi{1,3}|ix)\\)\\s?(?=\\p{L})");
    private static final Pattern ARTICLE_HEAD = Pattern.compile("Điều (\\d{1,3})\\.(?=\\s|$)");
    private static final Pattern CHAPTER_HEAD =
            Pattern.compile("(?:Chương|CHƯƠNG) (?:([IVX]{1,6})|(\\d{1,2}))(?![\\p{L}\\d])");
    private static final Pattern PART_HEAD =
            Pattern.compile("(?iu)Phần (?:thứ )?(?:(nhất|hai|ba|tư|năm|sáu|bảy)|([IVX]{1,6})|(\\d))(?![\\p{L}\\d])");
    private static final int LONGEST_PART = 160;

    /** Reads the point of a paragraph; cells of tables have none. */
    static Optional<Point> of(Shape shape) {
        Passage passage = shape.passage();
        if (passage.cell().isPresent()) {
            return Optional.empty();
        }
        Marker marker = passage.marker();
        String label = marker.label();
        return switch (marker.kind()) {
            case '#' -> Optional.of(dotted(label));
            case '1' ->
                Optional.of(new Point(number(marker.written()), "", Integer.parseInt(label) - 1, marker.written()));
            case 'a' -> {
                Style style = marker.written().startsWith("(") ? Style.LETTER_IN_BRACKETS : Style.LETTER;
                yield Optional.of(new Point(style, "", LETTERS.indexOf(label), marker.written()));
            }
            case 'i' ->
                Optional.of(new Point(Style.SMALL_ROMAN_IN_BRACKETS, "", ROMAN.indexOf(label), marker.written()));
            case ' ' -> head(passage.text());
            default -> Optional.empty();
        };
    }

    private static Point dotted(String label) {
        int dot = label.lastIndexOf('.');
        return new Point(Style.DOTTED, label.substring(0, dot), Integer.parseInt(label.substring(dot + 1)) - 1, label);
    }

    private static Style number(String written) {
        if (written.startsWith("(")) {
            return Style.NUMBER_IN_BRACKETS;
        }
        return written.endsWith(")") ? Style.NUMBER_BRACKET : Style.NUMBER;
    }

    private static Optional<Point> head(String text) {
        Matcher roman = ROMAN_HEAD.matcher(text);
        if (roman.lookingAt()) {
            return roman(Style.ROMAN, roman.group(1), roman.group().strip());
        }
        Matcher capital = CAPITAL_HEAD.matcher(text);
        if (capital.lookingAt()) {
            return Optional.of(new Point(Style.CAPITAL, "", capital.group(1).charAt(0) - 'A', capital.group(1) + "."));
        }
        Matcher small = SMALL_HEAD.matcher(text);
        if (small.lookingAt()) {
            return roman(Style.SMALL_ROMAN, small.group(1), small.group(1) + ")");
        }
        Matcher article = ARTICLE_HEAD.matcher(text);
        if (article.lookingAt()) {
            return Optional.of(new Point(Style.ARTICLE, "", Integer.parseInt(article.group(1)) - 1, article.group()));
        }
        return text.length() > LONGEST_PART ? Optional.empty() : wide(text);
    }

    private static Optional<Point> wide(String text) {
        Matcher chapter = CHAPTER_HEAD.matcher(text);
        if (chapter.lookingAt()) {
            return chapter.group(1) != null
                    ? roman(Style.CHAPTER, chapter.group(1), chapter.group())
                    : Optional.of(
                            new Point(Style.CHAPTER, "", Integer.parseInt(chapter.group(2)) - 1, chapter.group()));
        }
        Matcher part = PART_HEAD.matcher(text);
        if (!part.lookingAt()) {
            return Optional.empty();
        }
        if (part.group(2) != null) {
            return roman(Style.PART, part.group(2), part.group());
        }
        int index = part.group(1) != null
                ? ORDINALS.indexOf(part.group(1).toLowerCase(Locale.ROOT))
                : Integer.parseInt(part.group(3)) - 1;
        return Optional.of(new Point(Style.PART, "", index, part.group()));
    }

    private static Optional<Point> roman(Style style, String digits, String written) {
        int index = ROMAN.indexOf(digits.toLowerCase(Locale.ROOT));
        return index < 0 ? Optional.empty() : Optional.of(new Point(style, "", index, written));
    }

    /** Returns whether it is a heading rather than an item of a list. */
    boolean heading() {
        return style.compareTo(Style.DOTTED) <= 0;
    }

    /** Returns how deep it stands; the parts of the report are at 0. */
    int rank() {
        int dots = (int) parent.chars().filter(c -> c == '.').count();
        return style.ordinal() * 10 + dots;
    }

    /** Returns whether both are numbered in one row. */
    boolean sister(Point other) {
        return style == other.style && parent.equals(other.parent);
    }

    private boolean letter() {
        return style == Style.LETTER || style == Style.LETTER_IN_BRACKETS;
    }

    /** Returns the one that stands before this one as it would be written, at an index of the same row. */
    String at(int other) {
        return switch (style) {
            case LETTER -> LETTERS.charAt(other) + ")";
            case LETTER_IN_BRACKETS -> "(" + LETTERS.charAt(other) + ")";
            case SMALL_ROMAN -> ROMAN.get(other) + ")";
            case SMALL_ROMAN_IN_BRACKETS -> "(" + ROMAN.get(other) + ")";
            case ROMAN -> ROMAN.get(other).toUpperCase(Locale.ROOT) + ".";
            case CAPITAL -> (char) ('A' + other) + ".";
            case DOTTED -> parent + "." + (other + 1);
            case NUMBER -> (other + 1) + ".";
            case NUMBER_BRACKET -> (other + 1) + ")";
            case NUMBER_IN_BRACKETS -> "(" + (other + 1) + ")";
            case ARTICLE -> "Điều " + (other + 1) + ".";
            case CHAPTER -> written.replaceFirst("\\S+$", isRoman() ? roman(other) : String.valueOf(other + 1));
            case PART -> written.replaceFirst("\\S+$", isRoman() ? roman(other) : ORDINALS.get(Math.min(9, other)));
        };
    }

    private boolean isRoman() {
        return written.matches(".* [IVX]+");
    }

    private static String roman(int index) {
        return ROMAN.get(index).toUpperCase(Locale.ROOT);
    }

    /** Returns the first index between another of the row and this one that must not be left out. */
    Optional<Integer> missingAfter(int before) {
        for (int i = before + 1; i < index; i++) {
            if (!letter() || SELDOM.indexOf(LETTERS.charAt(i)) < 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Returns whether only đ is left out, as many offices do. */
    boolean onlyBarredD(int before) {
        return letter() && index == before + 2 && LETTERS.charAt(before + 1) == 'đ';
    }

    /** Returns this one read as a letter, when (i), (v) or (x) may be one. */
    Optional<Point> asLetter() {
        String label = written.replaceAll("[()]", "");
        return style == Style.SMALL_ROMAN_IN_BRACKETS && label.length() == 1
                ? Optional.of(new Point(Style.LETTER_IN_BRACKETS, "", LETTERS.indexOf(label), written))
                : Optional.empty();
    }
}
