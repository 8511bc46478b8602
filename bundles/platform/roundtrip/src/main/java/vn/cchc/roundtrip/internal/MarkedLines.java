package vn.cchc.roundtrip.internal;

import java.util.List;
import vn.cchc.report.doc.Inline;

/** Writes pieces of a line in marked form. */
public final class MarkedLines {

    private MarkedLines() {}

    /** Writes them. */
    public static String write(List<Inline> inlines) {
        return Line.of(inlines).marked();
    }

    /** Returns what is read in a line of marked form. */
    public static String shown(String marked) {
        return Line.read(marked).shown();
    }
}
