package vn.cchc.office.internal.word;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.cchc.report.doc.Inline;

/** Writes tracked changes: what was put in and taken out, who did it and when. */
final class Revisions {

    private final Xml xml;
    private final Ids ids;

    Revisions(Xml xml, Ids ids) {
        this.xml = xml;
        this.ids = ids;
    }

    /** Opens the element that holds what was changed; the caller closes it. */
    void open(Inline.Tracked tracked) throws IOException {
        xml.open(
                element(tracked),
                "w:id",
                Integer.toString(ids.next()),
                "w:author",
                tracked.author(),
                "w:date",
                tracked.at().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /** Writes into the properties of a paragraph that its mark was put in or taken out with it. */
    void mark(Inline.Tracked tracked) throws IOException {
        xml.open("w:rPr");
        open(tracked);
        xml.close().close();
    }

    private static String element(Inline.Tracked tracked) {
        return tracked.change() == Inline.Change.INSERTED ? "w:ins" : "w:del";
    }

    /** Returns one of the changes of a line that was put in or taken out as a whole; empty for any other line. */
    static Optional<Inline.Tracked> whole(List<Inline> line) {
        Optional<Inline.Tracked> first = line.stream()
                .filter(Inline.Tracked.class::isInstance)
                .map(Inline.Tracked.class::cast)
                .findFirst();
        return first.filter(tracked -> line.stream()
                .allMatch(inline -> inline instanceof Inline.Tracked other && other.change() == tracked.change()));
    }

    /** Returns a piece as it is, tracked or not. */
    static Inline bare(Inline inline) {
        return inline instanceof Inline.Tracked tracked ? tracked.inline() : inline;
    }
}
