package vn.cchc.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tree of headings that a round asks for.
 *
 * @param nodes parts and appendices in order
 */
public record Outline(List<OutlineNode> nodes) {
    public Outline {
        nodes = List.copyOf(nodes);
        Set<String> seen = new HashSet<>();
        nodes.stream()
                .flatMap(OutlineNode::walk)
                .forEach(n -> Require.that(seen.add(n.id()), "outline node " + n.id() + " is there twice"));
    }

    /** Returns every node from top to bottom. */
    public Stream<OutlineNode> walk() {
        return nodes.stream().flatMap(OutlineNode::walk);
    }
}
