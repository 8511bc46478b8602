package vn.cchc.office.internal.lint.sheet;

import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Pages of one layout.
 *
 * @param node its properties
 * @param headers its headers and those it takes over, by kind: default, first, even
 * @param footers its footers likewise
 */
public record Section(Element node, Map<String, Element> headers, Map<String, Element> footers) {

    public Section {
        headers = Map.copyOf(headers);
        footers = Map.copyOf(footers);
    }

    /** Returns a measure of the paper or its margins in twips: {@code pgSz} and {@code w}. */
    public Optional<Integer> measure(String element, String attribute) {
        return Dom.child(node, element)
                .flatMap(e -> Dom.attribute(e, attribute))
                .map(words -> Dom.number(words, 0));
    }

    public boolean isLandscape() {
        return measure("pgSz", "w").orElse(0) > measure("pgSz", "h").orElse(0);
    }

    /** Tells whether the first page has a header of its own. */
    public boolean hasTitlePage() {
        return Dom.child(node, "titlePg")
                .filter(e -> !java.util.Set.of("0", "false", "off")
                        .contains(Dom.val(e).orElse("1")))
                .isPresent();
    }
}
