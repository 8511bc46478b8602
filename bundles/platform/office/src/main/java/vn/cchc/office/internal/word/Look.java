package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.cchc.report.doc.Inline;

/**
 * How a paragraph differs from its style.
 *
 * @param style id of the style
 * @param keptWithNext whether it stays on the page of what follows
 * @param list the place in a list whose mark Word sets before it
 * @param alignment how its lines are aligned; empty as the style says
 * @param tracked a change of the paragraph as a whole
 */
record Look(
        String style,
        boolean keptWithNext,
        Optional<Lists.Place> list,
        String alignment,
        Optional<Inline.Tracked> tracked) {

    static Look of(String style) {
        return new Look(style, false, Optional.empty(), "", Optional.empty());
    }

    Look keptWithNextWhen(boolean kept) {
        return new Look(style, kept, list, alignment, tracked);
    }

    Look in(Optional<Lists.Place> place) {
        return new Look(style, keptWithNext, place, alignment, tracked);
    }

    Look aligned(String to) {
        return new Look(style, keptWithNext, list, to, tracked);
    }

    /** Shows whether the line was put in or taken out as a whole. */
    Look trackedAs(List<Inline> line) {
        return new Look(style, keptWithNext, list, alignment, Revisions.whole(line));
    }

    /** Writes the properties of the paragraph that is open. */
    void write(Xml xml, Ids ids) throws IOException {
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
        if (tracked.isPresent()) {
            new Revisions(xml, ids).mark(tracked.get());
        }
        xml.close();
    }
}
