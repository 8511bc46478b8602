package vn.cchc.office.internal.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import vn.cchc.office.internal.docx.WordParagraph.ListLevel;

/**
 * The numbers and dashes that Word sets before list items and that are not among their words.
 *
 * <p>They are read because a reader sees them: whether a), b), d) has a gap can't be told without.
 */
public final class Numbering {

    private static final int LEVELS = 9;

    private final Map<String, Map<Integer, ListFormat>> formats = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();
    private final Styles styles;
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    private String abstractList = "";
    private String list = "";
    private int level;

    private Numbering(Styles styles) {
        this.styles = styles;
    }

    /** Reads the lists and the styles of a document; without them, nothing has a number. */
    public static Numbering of(WordArchive archive) throws IOException {
        Numbering numbering = new Numbering(Styles.of(archive));
        for (String part : archive.related("numbering")) {
            archive.read(part, numbering::takeList);
        }
        return numbering;
    }

    private void takeList(XMLEvent event) {
        if (!event.isStartElement()) {
            return;
        }
        StartElement element = event.asStartElement();
        switch (Names.of(element.getName())) {
            case "abstractNum" -> {
                abstractList = Names.attribute(element, "abstractNumId").orElse("");
                formats.put(abstractList, new HashMap<>());
                list = "";
            }
            case "num" -> list = Names.attribute(element, "numId").orElse("");
            case "abstractNumId" ->
                lists.put(list, Names.attribute(element, "val").orElse(""));
            case "lvl", "lvlOverride" -> {
                level = Names.attribute(element, "ilvl").map(Names::number).orElse(0);
            }
            case "startOverride" ->
                starts.computeIfAbsent(list, k -> new HashMap<>()).put(level, Names.number(element));
            case "start" -> change(f -> f.startingAt(Names.number(element)));
            case "numFmt" ->
                change(f -> f.countedAs(Names.attribute(element, "val").orElse("")));
            case "lvlText" ->
                change(f -> f.writtenAs(Names.attribute(element, "val").orElse("")));
            default -> {
                // How it looks.
            }
        }
    }

    private void change(UnaryOperator<ListFormat> change) {
        // Levels that one list of several overrides as a whole are rare and only change the look.
        if (list.isEmpty() && formats.containsKey(abstractList)) {
            Map<Integer, ListFormat> levels = formats.get(abstractList);
            levels.put(level, change.apply(levels.getOrDefault(level, ListFormat.DECIMAL)));
        }
    }

    /** Returns the styles of the document. */
    public Styles styles() {
        return styles;
    }

    /** Tells whether a paragraph is a line of a table of contents, which Word makes from the headings. */
    public boolean isContents(WordParagraph paragraph) {
        return isContents(paragraph.style());
    }

    /** Tells whether a style is that of a line of a table of contents. */
    public boolean isContents(String styleId) {
        return styles.isContents(styleId);
    }

    /** Counts the paragraph and returns what stands before its words, with a blank; empty when it is no item. */
    public String label(WordParagraph paragraph) {
        return label(paragraph.style(), paragraph.list());
    }

    /** Counts a paragraph of a style, with the list it is an item of by itself, and returns what stands before its words. */
    public String label(String styleId, ListLevel own) {
        ListLevel item = own.id().isEmpty() ? styles.list(styleId) : own;
        String counted = lists.getOrDefault(item.id(), "");
        Map<Integer, ListFormat> levels = formats.get(counted);
        if (levels == null || item.level() < 0 || item.level() >= LEVELS) {
            return "";
        }
        ListFormat format = levels.getOrDefault(item.level(), ListFormat.DECIMAL);
        int[] counter = counters.computeIfAbsent(counted, k -> new int[LEVELS]);
        restart(item, counter);
        count(counter, item.level(), levels);
        String label = format.label(counter, levels, item.level());
        return label.isEmpty() ? "" : label + " ";
    }

    /** A list that shares its counting with another may begin anew at its first item. */
    private void restart(ListLevel item, int[] counter) {
        Optional<Integer> start = Optional.ofNullable(starts.get(item.id())).map(s -> s.get(item.level()));
        if (start.isPresent() && begun.add(item.id() + "/" + item.level())) {
            counter[item.level()] = Math.max(0, start.get() - 1);
        }
    }

    private static void count(int[] counter, int level, Map<Integer, ListFormat> levels) {
        for (int above = 0; above < level; above++) {
            if (counter[above] == 0) {
                counter[above] = levels.getOrDefault(above, ListFormat.DECIMAL).start();
            }
        }
        counter[level] = counter[level] == 0
                ? levels.getOrDefault(level, ListFormat.DECIMAL).start()
                : counter[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            counter[below] = 0;
        }
    }
}
