package vn.cchc.declared.internal.province;

import java.util.List;
import vn.cchc.declared.internal.Nearest;
import vn.cchc.declared.internal.yaml.Entry;

/**
 * The units that a province's files may name.
 *
 * @param ids ids of the listed units
 */
record KnownUnits(List<String> ids) {
    KnownUnits {
        ids = List.copyOf(ids);
    }

    /** Returns the id that stands here; tells a mistake when no such unit is listed. */
    String require(Entry entry) {
        String id = entry.text();
        if (!ids.contains(id)) {
            entry.problem("unit.unknown", id, Nearest.hint(id, ids));
        }
        return id;
    }
}
