package vn.cchc.office.internal.lint.sheet;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** The styles, list levels and theme fonts of a document, and what they make of its paragraphs and runs. */
final class StyleTable {

    private record Style(String name, String parent, Props paragraph, Props run) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, Props> levels = new HashMap<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Map<List<String>, Props> made = new HashMap<>();
    private Props paragraphDefaults = Props.NONE;
    private Props runDefaults = Props.NONE;

    private StyleTable() {}

    static StyleTable of(WordTree word) throws IOException {
        StyleTable table = new StyleTable();
        word.related("styles").ifPresent(table::readStyles);
        word.related("numbering").ifPresent(table::readLists);
        word.related("theme").ifPresent(table::readTheme);
        return table;
    }

    private void readStyles(Element root) {
        runDefaults = Props.of(Dom.find(root, "docDefaults", "rPrDefault", "rPr"));
        paragraphDefaults = Props.of(Dom.find(root, "docDefaults", "pPrDefault", "pPr"));
        for (Element style : Dom.children(root, "style")) {
            String id = Dom.attribute(style, "styleId").orElse("");
            String type = Dom.attribute(style, "type").orElse("paragraph");
            styles.put(
                    id,
                    new Style(
                            Dom.child(style, "name").flatMap(Dom::val).orElse(id),
                            Dom.child(style, "basedOn").flatMap(Dom::val).orElse(""),
                            Props.of(Dom.child(style, "pPr")),
                            Props.of(Dom.child(style, "rPr"))));
            if (Dom.attribute(style, "default")
                    .filter(Set.of("1", "true", "on")::contains)
                    .isPresent()) {
                defaults.put(type, id);
            }
        }
    }

    private void readLists(Element root) {
        Map<String, Element> lists = new HashMap<>();
        Dom.children(root, "abstractNum")
                .forEach(list -> lists.put(Dom.attribute(list, "abstractNumId").orElse(""), list));
        for (Element number : Dom.children(root, "num")) {
            String id = Dom.attribute(number, "numId").orElse("");
            Optional<Element> list =
                    Dom.child(number, "abstractNumId").flatMap(Dom::val).map(lists::get);
            list.ifPresent(l -> Dom.children(l, "lvl").forEach(level -> level(id, level)));
            for (Element changed : Dom.children(number, "lvlOverride")) {
                Dom.child(changed, "lvl").ifPresent(level -> level(id, level));
            }
        }
    }

    private void level(String list, Element level) {
        levels.put(list + "/" + Dom.attribute(level, "ilvl").orElse("0"), Props.of(Dom.child(level, "pPr")));
    }

    private void readTheme(Element root) {
        for (Element family : Dom.below(root, Set.of("majorFont", "minorFont"))) {
            for (Element font : Dom.children(family)) {
                if ("latin".equals(font.getLocalName())) {
                    fonts.put(family.getLocalName(), font.getAttribute("typeface"));
                }
            }
        }
    }

    String name(String style) {
        return Optional.ofNullable(styles.get(style)).map(Style::name).orElse(style);
    }

    /** Returns the style that a paragraph has when it names none. */
    String defaultStyle() {
        return defaults.getOrDefault("paragraph", "");
    }

    /** Returns what a paragraph of that style looks like in a table of that style, before its own formatting. */
    Props paragraph(String style, String table) {
        return made.computeIfAbsent(List.of("p", style, table), key -> paragraphOf(style, table));
    }

    private Props paragraphOf(String style, String table) {
        Props below = paragraphDefaults;
        for (Style one : chain(table)) {
            below = below.under(one.paragraph);
        }
        Props named = Props.NONE;
        for (Style one : chain(style)) {
            named = named.under(one.paragraph);
        }
        // The list of a style gives way to the style's own indents.
        return below.under(level(named)).under(named);
    }

    /** Returns what a list makes of its items. */
    Props level(Props item) {
        return item.get("numPr.numId")
                .map(id -> levels.getOrDefault(id + "/" + item.get("numPr.ilvl").orElse("0"), Props.NONE))
                .orElse(Props.NONE);
    }

    /** Returns what a run looks like before its own formatting. */
    Props run(String style, String table, Optional<String> characterStyle) {
        return made.computeIfAbsent(
                List.of("r", style, table, characterStyle.orElse("")), key -> runOf(style, table, characterStyle));
    }

    private Props runOf(String style, String table, Optional<String> characterStyle) {
        Props run = runDefaults;
        for (Style one : chain(table)) {
            run = run.under(one.run);
        }
        for (Style one : chain(style)) {
            run = run.under(one.run);
        }
        if (characterStyle.isPresent()) {
            Props characters = Props.NONE;
            for (Style one : chain(characterStyle.get())) {
                characters = characters.under(one.run);
            }
            run = run.switchedBy(characters);
        }
        return run;
    }

    /** Returns a style with those it is based on, the ground first. */
    private Deque<Style> chain(String id) {
        Deque<Style> chain = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        String current = id;
        while (seen.add(current)) {
            Style style = styles.get(current);
            if (style == null) {
                break;
            }
            chain.push(style);
            current = style.parent;
        }
        return chain;
    }

    /** Returns the font that letters of a run are in, Vietnamese ones included. */
    String font(Props run) {
        return run.get("rFonts.hAnsiTheme")
                .or(() -> run.get("rFonts.asciiTheme"))
                .map(theme -> theme.startsWith("major") ? "majorFont" : "minorFont")
                .map(fonts::get)
                .or(() -> run.get("rFonts.hAnsi"))
                .or(() -> run.get("rFonts.ascii"))
                // What the standard leaves open, Word sets in this.
                .orElse("Times New Roman");
    }
}
