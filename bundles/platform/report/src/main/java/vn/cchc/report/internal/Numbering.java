package vn.cchc.report.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.model.OutlineNode;
import vn.cchc.report.doc.Block;

/** Closes the gaps in the numbers of headings when optional ones are left out: 1, 3 becomes 1, 2. */
final class Numbering {

    private final Map<String, String> labels = new HashMap<>();

    private Numbering() {}

    static List<Block> close(List<OutlineNode> outline, List<Block> blocks) {
        Set<String> printed = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(heading -> ((Block.Heading) heading).node())
                .collect(Collectors.toSet());
        Numbering numbering = new Numbering();
        numbering.siblings(outline, printed, "", "");
        return blocks.stream().map(numbering::relabelled).toList();
    }

    /** The first heading printed takes the first label, the second the second; a parent's number goes before. */
    private void siblings(List<OutlineNode> nodes, Set<String> printed, String oldParent, String newParent) {
        List<OutlineNode> kept =
                nodes.stream().filter(node -> printed.contains(node.id())).toList();
        for (int i = 0; i < kept.size(); i++) {
            OutlineNode node = kept.get(i);
            String label = nodes.get(i).label();
            String below = oldParent + ".";
            String closed = !oldParent.isEmpty() && label.startsWith(below)
                    ? newParent + "." + label.substring(below.length())
                    : label;
            labels.put(node.id(), closed);
            siblings(node.nodes(), printed, node.label(), closed);
        }
    }

    private Block relabelled(Block block) {
        return block instanceof Block.Heading heading
                ? new Block.Heading(
                        heading.node(),
                        heading.level(),
                        labels.getOrDefault(heading.node(), heading.label()),
                        heading.title())
                : block;
    }
}
