package vn.cchc.roundtrip.internal;

import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.report.doc.Inline;

/** Writes pieces of a line in marked form. */
public final class MarkedLines {

    private MarkedLines() {}

    /** Writes them. */
    public static String write(List<Inline> inlines) {
        return Line.of(inlines).marked();
    }

    /** Returns what is read in a line of marked form, footnotes left out. */
    public static String words(String marked) {
        return Line.read(marked).tokens().stream().map(Token::shown).collect(Collectors.joining());
    }
}
