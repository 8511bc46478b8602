package vn.cchc.office.internal.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import vn.cchc.office.internal.docx.WordParagraph.ListLevel;

/** The paragraph styles of a document: their names, what they rest on, and the lists they make their paragraphs items of. */
public final class Styles {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, ListLevel> lists = new HashMap<>();
    private String style = "";

    private Styles() {}

    static Styles of(WordArchive archive) throws IOException {
        Styles styles = new Styles();
        for (String part : archive.related("styles")) {
            archive.read(part, styles::take);
        }
        return styles;
    }

    private void take(XMLEvent event) {
        if (!event.isStartElement()) {
            return;
        }
        StartElement element = event.asStartElement();
        switch (Names.of(element.getName())) {
            case "style" -> style = Names.attribute(element, "styleId").orElse("");
            case "name" -> names.put(style, Names.attribute(element, "val").orElse(""));
            case "basedOn" -> parents.put(style, Names.attribute(element, "val").orElse(""));
            case "numId" ->
                lists.merge(
                        style,
                        new ListLevel(Names.attribute(element, "val").orElse(""), 0),
                        (old, now) -> new ListLevel(now.id(), old.level()));
            case "ilvl" ->
                lists.merge(
                        style,
                        new ListLevel("", Names.number(element)),
                        (old, now) -> new ListLevel(old.id(), now.level()));
            default -> {
                // How it looks.
            }
        }
    }

    /** Tells whether a style is one of the lines of a table of contents. */
    public boolean isContents(String id) {
        return names.getOrDefault(id, "").toLowerCase(Locale.ROOT).startsWith("toc ");
    }

    /** Returns the names of a style and of those it rests on, itself first; programs change ids, but keep names. */
    public List<String> names(String id) {
        return ladder(id).stream().map(one -> names.getOrDefault(one, one)).toList();
    }

    /** Returns the list that paragraphs of a style are items of. */
    ListLevel list(String id) {
        return ladder(id).stream()
                .map(one -> lists.getOrDefault(one, ListLevel.UNSAID))
                .filter(list -> !list.id().isEmpty())
                .findFirst()
                .orElse(ListLevel.UNSAID);
    }

    private List<String> ladder(String id) {
        List<String> ladder = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String current = id;
        while (!current.isEmpty() && seen.add(current)) {
            ladder.add(current);
            current = parents.getOrDefault(current, "");
        }
        return ladder;
    }
}
