package vn.cchc.declared.internal.province;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.cchc.declared.internal.Ids;
import vn.cchc.declared.internal.yaml.Entry;
import vn.cchc.model.BlockKind;
import vn.cchc.model.Outline;
import vn.cchc.model.OutlineNode;

/** Reads an outline. */
final class OutlineReader {

    private final Entry top;
    private final KnownUnits units;
    private final Ids ids = new Ids();

    OutlineReader(Entry top, KnownUnits units) {
        this.top = top;
        this.units = units;
    }

    /** Returns the outline; empty when there is a mistake, which is told. */
    Optional<Outline> read() {
        int before = top.document().problems().size();
        top.list("outline").forEach(this::check);
        return top.document().problems().size() > before
                ? Optional.empty()
                : Optional.of(new Outline(nodes(top, "outline")));
    }

    private void check(Entry entry) {
        ids.claim(entry.get("id"));
        units.require(entry.get("owner"));
        if (entry.has("blocks") && !entry.has("from")) {
            entry.problem("outline.from", entry.text("id"));
        }
        entry.list("nodes").forEach(this::check);
    }

    private static List<OutlineNode> nodes(Entry parent, String key) {
        return parent.list(key).stream().map(OutlineReader::node).toList();
    }

    private static OutlineNode node(Entry entry) {
        OutlineNode.Level level = Arrays.stream(OutlineNode.Level.values())
                .filter(l -> l.id().equals(entry.text("level")))
                .findFirst()
                .orElseThrow();
        return new OutlineNode(
                entry.text("id"),
                entry.text("label"),
                entry.text("title"),
                level,
                entry.text("owner"),
                entry.flag("required"),
                entry.texts("from"),
                entry.texts("blocks").stream()
                        .map(id -> BlockKind.byId(id).orElseThrow())
                        .toList(),
                entry.texts("run-ins"),
                entry.texts("except"),
                entry.flag("text"),
                entry.flag("tables"),
                entry.flag("landscape"),
                nodes(entry, "nodes"));
    }
}
