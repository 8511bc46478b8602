package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.office.internal.form.FormRules;

/**
 * The lists of a document: places are given out while the text is written, their definitions follow in a part of theirs.
 *
 * <p>Every list is one of its own, so that a list that people make longer, cut or restart leaves the others alone. Lists of
 * dashes share their look; headings that begin to count anew get a look of their own too, because Word lets all lists of
 * one look count on.
 */
final class Lists {

    /**
     * A place in a list.
     *
     * @param list id of the list
     * @param level depth, from 0
     */
    record Place(int list, int level) {}

    /** Where a ladder of headings begins to count: at that number on that level, from 0. */
    private record Ladder(int look, int list, int level, int start) {}

    private final Ids ids;
    private final FormRules rules;
    private final List<Integer> dashes = new ArrayList<>();
    private final List<Ladder> ladders = new ArrayList<>();
    private int dashLook;

    Lists(Ids ids, FormRules rules) {
        this.ids = ids;
        this.rules = rules;
    }

    /** Begins a list of dashes and pluses and returns its id. */
    int dashes() {
        if (dashLook == 0) {
            dashLook = ids.next();
        }
        int list = ids.next();
        dashes.add(list);
        return list;
    }

    /** Begins a ladder of headings and returns its id. */
    int ladder(int level, int start) {
        Ladder ladder = new Ladder(ids.next(), ids.next(), level, start);
        ladders.add(ladder);
        return ladder.list();
    }

    /** Write the part: the looks, then the lists. */
    void write(Xml xml) throws IOException {
        if (dashLook > 0) {
            look(xml, dashLook, "hybridMultilevel");
            level(xml, 0, 1, "bullet", "-", "dash.indent");
            level(xml, 1, 1, "bullet", "+", "plus.indent");
            xml.close();
        }
        for (Ladder ladder : ladders) {
            look(xml, ladder.look(), "multilevel");
            level(xml, 0, start(ladder, 0), "upperRoman", "%1.", "heading.indent");
            level(xml, 1, start(ladder, 1), "decimal", "%2.", "heading.indent");
            level(xml, 2, start(ladder, 2), "decimal", "%2.%3.", "heading.indent");
            xml.close();
        }
        for (int list : dashes) {
            list(xml, list, dashLook);
        }
        for (Ladder ladder : ladders) {
            list(xml, ladder.list(), ladder.look());
        }
    }

    private static int start(Ladder ladder, int level) {
        return ladder.level() == level ? ladder.start() : 1;
    }

    private static void look(Xml xml, int id, String kind) throws IOException {
        xml.open("w:abstractNum", "w:abstractNumId", Integer.toString(id));
        // Word tells looks apart by this number, not by the id.
        xml.value("w:nsid", String.format("%08X", 0x30CC0000 + id)).value("w:multiLevelType", kind);
    }

    private void level(Xml xml, int level, int start, String kind, String text, String indent) throws IOException {
        xml.open("w:lvl", "w:ilvl", Integer.toString(level));
        xml.value("w:start", start).value("w:numFmt", kind).value("w:suff", "space");
        xml.value("w:lvlText", text).value("w:lvlJc", "left");
        // The indent of the style once more: LibreOffice takes none where a level has none.
        xml.open("w:pPr").leaf("w:ind", "w:left", "0", "w:firstLine", Integer.toString(rules.twips(indent)));
        xml.close();
        if (kind.equals("bullet")) {
            String font = rules.text("font");
            xml.open("w:rPr").leaf("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:cs", font, "w:hint", "default");
            xml.close();
        }
        xml.close();
    }

    private static void list(Xml xml, int id, int look) throws IOException {
        xml.open("w:num", "w:numId", Integer.toString(id))
                .value("w:abstractNumId", look)
                .close();
    }
}
