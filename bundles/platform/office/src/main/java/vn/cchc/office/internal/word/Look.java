package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.Optional;

/**
 * How a paragraph differs from its style.
 *
 * @param style id of the style
 * @param keptWithNext whether it stays on the page of what follows
 * @param list the place in a list whose mark Word sets before it
 * @param alignment how its lines are aligned; empty as the style says
 */
record Look(String style, boolean keptWithNext, Optional<Lists.Place> list, String alignment) {

    static Look of(String style) {
        return new Look(style, false, Optional.empty(), "");
    }

    Look keptWithNextWhen(boolean kept) {
        return new Look(style, kept, list, alignment);
    }

    Look in(Optional<Lists.Place> place) {
        return new Look(style, keptWithNext, place, alignment);
    }

    Look aligned(String to) {
        return new Look(style, keptWithNext, list, to);
    }

    /** Writes the properties of the paragraph that is open. */
    void write(Xml xml) throws IOException {
        xml.open("w:pPr").value("w:pStyle", style);
        if (keptWithNext) {
            xml.leaf("w:keepNext");
        }
        if (list.isPresent()) {
            xml.open("w:numPr").value("w:ilvl", list.get().level());
            xml.value("w:numId", list.get().list()).close();
        }
        if (!alignment.isEmpty()) {
            xml.value("w:jc", alignment);
        }
        xml.close();
    }
}
