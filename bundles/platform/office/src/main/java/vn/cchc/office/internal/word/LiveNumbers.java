package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.ObservationKey;
import vn.cchc.office.internal.live.LiveParts;
import vn.cchc.office.internal.live.NumberTag;

/** The content controls of a document that comes back: each says which number stands in it. */
final class LiveNumbers {

    private final Ids ids;
    private final String snapshot;
    private final Map<ObservationKey, Integer> rows = new LinkedHashMap<>();

    LiveNumbers(Ids ids, String snapshot) {
        this.ids = ids;
        this.snapshot = snapshot;
    }

    /** Opens the control of a number in the line; the caller closes two elements. */
    void open(Xml xml, ObservationKey key) throws IOException {
        NumberTag tag = new NumberTag(key, snapshot);
        Optional<String> compact = tag.compact();
        String written = compact.isPresent() ? compact.get() : NumberTag.row(row(key));
        xml.open("w:sdt").open("w:sdtPr");
        xml.value("w:alias", tag.title()).value("w:tag", written).value("w:id", ids.next());
        xml.close().open("w:sdtContent");
    }

    private int row(ObservationKey key) {
        return rows.computeIfAbsent(key, k -> rows.size() + 1);
    }

    /** Tells whether some numbers need the part that {@link #write} writes. */
    boolean hasRows() {
        return !rows.isEmpty();
    }

    /** Write the numbers whose tags would be too long. */
    void write(Xml xml) throws IOException {
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
