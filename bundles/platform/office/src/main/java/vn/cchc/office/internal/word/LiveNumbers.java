package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.ObservationKey;
import vn.cchc.office.internal.live.Anchor;
import vn.cchc.office.internal.live.LiveParts;
import vn.cchc.office.internal.live.NumberTag;

/**
 * The numbers of a document that comes back: each stands in a content control that says which it is, and in a bookmark that
 * names its row in a part of its own, because LibreOffice forgets the tags of controls and keeps bookmarks.
 *
 * <p>The part holds what a report has in its text and tables. The register of a hundred thousand rows in an appendix would
 * fill the memory with it, so numbers beyond the limit have their tags only.
 */
final class LiveNumbers {

    private static final int MOST_ROWS = 5_000;

    private final Ids ids;
    private final String snapshot;
    private final String shortened;
    private final Map<ObservationKey, Integer> rows = new LinkedHashMap<>();

    LiveNumbers(Ids ids, String snapshot) {
        this.ids = ids;
        this.snapshot = snapshot;
        this.shortened = NumberTag.shortened(snapshot);
    }

    /** Writes a number as a run of its style. */
    void write(Paragraphs paragraphs, ObservationKey key, String written) throws IOException {
        int row = row(key);
        Optional<String> compact = NumberTag.compact(key, shortened);
        if (compact.isEmpty() && row == 0) {
            paragraphs.run("SoLieu", written);
            return;
        }
        Xml xml = paragraphs.xml();
        int id = ids.next();
        xml.open("w:sdt").open("w:sdtPr");
        xml.value("w:alias", NumberTag.title(key));
        xml.value("w:tag", compact.isPresent() ? compact.get() : NumberTag.row(row));
        xml.value("w:id", id).close().open("w:sdtContent");
        if (row > 0) {
            paragraphs.openBookmark(Anchor.ofNumber(row, id));
            paragraphs.run("SoLieu", written);
            paragraphs.closeBookmark();
        } else {
            paragraphs.run("SoLieu", written);
        }
        xml.close().close();
    }

    /** Returns the row of a number, from 1; 0 when there are too many. */
    private int row(ObservationKey key) {
        Integer known = rows.get(key);
        if (known != null) {
            return known;
        }
        if (rows.size() >= MOST_ROWS) {
            return 0;
        }
        rows.put(key, rows.size() + 1);
        return rows.size();
    }

    /** Tells whether there is anything for the part that {@link #writeRows} writes. */
    boolean hasRows() {
        return !rows.isEmpty();
    }

    /** Write the rows. */
    void writeRows(Xml xml) throws IOException {
        for (Map.Entry<ObservationKey, Integer> row : rows.entrySet()) {
            ObservationKey key = row.getKey();
            xml.leaf(
                    "number",
                    "row",
                    row.getValue().toString(),
                    "indicator",
                    key.indicator(),
                    "unit",
                    key.unit(),
                    "period",
                    key.period().id(),
                    "snapshot",
                    snapshot);
        }
    }

    /** Names the root of the part. */
    static String namespace() {
        return LiveParts.NUMBERS;
    }
}
