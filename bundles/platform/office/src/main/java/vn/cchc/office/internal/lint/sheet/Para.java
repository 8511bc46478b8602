package vn.cchc.office.internal.lint.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * A paragraph.
 *
 * @param number its number among those with words, as the text reader counts; 0 when it has none
 * @param node where it stands
 * @param label the number or dash that Word sets before its words, with a blank
 * @param runs its letters
 * @param look what is said of it
 * @param style id of its style
 * @param styleName name of its style
 * @param place where it stands
 * @param cell the cell of the table it stands in
 * @param section index of its section
 * @param drawn whether something drawn hangs on it
 * @param contents whether it is a line of a table of contents
 */
public record Para(
        int number,
        Element node,
        String label,
        List<Run> runs,
        Props look,
        String style,
        String styleName,
        Place place,
        Optional<Cell> cell,
        int section,
        boolean drawn,
        boolean contents) {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** Where a paragraph stands. */
    public enum Place {
        TEXT,
        BOX,
        NOTE
    }

    /**
     * A cell of a table.
     *
     * @param table number of the outermost table, from 1
     * @param row row from 1
     * @param column cell of the row from 1
     */
    public record Cell(int table, int row, int column) {}

    public Para {
        runs = List.copyOf(runs);
    }

    /** Returns its words with what Word sets before them. */
    public String text() {
        return label + words();
    }

    /** Returns its words. */
    public String words() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** Returns its words as they are shown: styles may make capitals of them. */
    public String shown() {
        return label + runs.stream().map(Run::shown).collect(Collectors.joining());
    }

    /** Returns its lines with words, as far as it breaks them itself, without blanks around them. */
    public List<String> lines() {
        return Arrays.stream(shown().split("\n"))
                .map(Para::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns its words as one line with single blanks. */
    public String line() {
        return tidy(shown());
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ").strip();
    }

    public boolean isEmpty() {
        return words().isBlank();
    }

    /** Returns the alignment as a word of the presets. */
    public String align() {
        return switch (look.get("jc").orElse("left")) {
            case "center" -> "center";
            case "right", "end" -> "right";
            case "both", "distribute", "lowKashida", "mediumKashida", "highKashida", "thaiDistribute" -> "justify";
            default -> "left";
        };
    }

    /** Returns where its first line begins, in twips from the margin. */
    public int firstLine() {
        return look.number("ind.left", 0) + look.number("ind.firstLine", 0) - look.number("ind.hanging", 0);
    }

    /** Returns where its further lines begin, in twips from the margin. */
    public int otherLines() {
        return look.number("ind.left", 0);
    }

    /** Returns the level of its heading from 0, or -1. */
    public int outline() {
        int level = look.number("outlineLvl", -1);
        return level > 8 ? -1 : level;
    }

    /** Returns how many letters and digits it has. */
    public int weight() {
        return runs.stream().mapToInt(Run::weight).sum();
    }

    /** Tells whether nine of ten letters are bold; marks above the line don't count. */
    public boolean isBold() {
        return share(Run::bold) >= 0.9;
    }

    /** Tells whether nine of ten letters are italic. */
    public boolean isItalic() {
        return share(Run::italic) >= 0.9;
    }

    private double share(java.util.function.Predicate<Run> of) {
        int all = 0;
        int some = 0;
        for (Run run : runs) {
            if (!run.isRaised()) {
                all += run.weight();
                some += of.test(run) ? run.weight() : 0;
            }
        }
        return all == 0 ? 0 : (double) some / all;
    }

    /** Tells whether all its letters are capitals; without letters it isn't. */
    public boolean isUpper() {
        String shown = shown();
        return shown.codePoints().anyMatch(Character::isLetter) && shown.equals(shown.toUpperCase(VIETNAMESE));
    }

    /** Tells whether a line is drawn above or below it by its borders. */
    public boolean hasBorder(String side) {
        return look.is("pBdr." + side) && !look.get("pBdr." + side).equals(Optional.of("nil"));
    }

    /** Tells whether all its words are underlined. */
    public boolean isUnderlined() {
        return share(run -> run.look().is("u")) >= 0.9;
    }
}
