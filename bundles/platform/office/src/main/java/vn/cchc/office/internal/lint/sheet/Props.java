package vn.cchc.office.internal.lint.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * What is said of a paragraph or a run, flat: {@code jc} is "both", {@code ind.firstLine} is "720".
 *
 * @param said values by element, or by element and attribute where it isn't {@code val}
 */
public record Props(Map<String, String> said) {

    /** Nothing is said. */
    public static final Props NONE = new Props(Map.of());

    /** What styles switch instead of setting: bold over bold is plain (ECMA-376 Part 1, 17.7.3). */
    private static final Set<String> TOGGLES = Set.of("b", "i", "caps");

    private static final Map<String, String> OLD_NAMES = Map.of("ind.start", "ind.left", "ind.end", "ind.right");

    public Props {
        said = Map.copyOf(said);
    }

    /** Reads {@code w:pPr} or {@code w:rPr}. */
    static Props of(Optional<Element> properties) {
        Map<String, String> said = new HashMap<>();
        properties.ifPresent(all -> read(all, "", said));
        return new Props(said);
    }

    private static void read(Element all, String path, Map<String, String> said) {
        for (Element one : Dom.children(all)) {
            String name = Dom.name(one);
            if (name.isEmpty() || name.equals("rPr") || name.equals("sectPr") || name.endsWith("Change")) {
                continue;
            }
            if (name.equals("pBdr") || name.equals("numPr")) {
                read(one, name + ".", said);
            } else {
                attributes(one, path + name, said);
            }
        }
    }

    private static void attributes(Element one, String path, Map<String, String> said) {
        // An element that only stands there switches on.
        said.put(path, Dom.val(one).orElse("true"));
        for (int i = 0; i < one.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) one.getAttributes().item(i);
            String name =
                    path + "." + Optional.ofNullable(attribute.getLocalName()).orElse(attribute.getName());
            said.put(OLD_NAMES.getOrDefault(name, name), attribute.getValue());
        }
    }

    /** Returns what is said when other things are said over it. */
    Props under(Props over) {
        if (over.said.isEmpty()) {
            return this;
        }
        Map<String, String> both = new HashMap<>(said);
        if (over.said.containsKey("ind.firstLine")) {
            both.remove("ind.hanging");
        }
        if (over.said.containsKey("ind.hanging")) {
            both.remove("ind.firstLine");
        }
        for (String side : new String[] {"ascii", "hAnsi", "cs", "eastAsia"}) {
            // A font by name takes the place of one by theme.
            if (over.said.containsKey("rFonts." + side)) {
                both.remove("rFonts." + side + "Theme");
            }
        }
        both.putAll(over.said);
        return new Props(both);
    }

    /** Returns what is said when a style of characters lies over a style of paragraphs. */
    Props switchedBy(Props over) {
        Map<String, String> both = new HashMap<>(under(over).said);
        for (String toggle : TOGGLES) {
            if (over.said.containsKey(toggle)) {
                both.put(toggle, Boolean.toString(is(toggle) != over.is(toggle)));
            }
        }
        return new Props(both);
    }

    /** Returns a value. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(said.get(key));
    }

    /** Tells whether something is switched on. */
    public boolean is(String key) {
        return get(key).filter(v -> !Set.of("0", "false", "off", "none").contains(v))
                .isPresent();
    }

    /** Returns a number, or the other one when none is said. */
    public int number(String key, int other) {
        return get(key).map(words -> Dom.number(words, other)).orElse(other);
    }
}
