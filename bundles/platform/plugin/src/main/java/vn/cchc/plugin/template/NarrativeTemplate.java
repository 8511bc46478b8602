package vn.cchc.plugin.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.model.BlockKind;

/**
 * The text of a section, by kind of block.
 *
 * @param blocks what stands under each heading, in order
 */
public record NarrativeTemplate(Map<BlockKind, List<TemplateBlock>> blocks) {

    /** A section that adds no text. */
    public static final NarrativeTemplate EMPTY = new NarrativeTemplate(Map.of());

    public NarrativeTemplate {
        Map<BlockKind, List<TemplateBlock>> copy = new EnumMap<>(BlockKind.class);
        blocks.forEach((kind, list) -> copy.put(kind, List.copyOf(list)));
        blocks = Collections.unmodifiableMap(copy);
    }

    /** Return what stands under one heading, empty when the section has nothing to say there. */
    public List<TemplateBlock> block(BlockKind kind) {
        return blocks.getOrDefault(kind, List.of());
    }

    /** Return the codes of all indicators that the text binds. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        blocks.values().forEach(list -> list.forEach(block -> collect(block.parts(), codes)));
        return codes;
    }

    private static void collect(List<TemplatePart> parts, Set<String> codes) {
        List<TemplatePart> open = new ArrayList<>(parts);
        while (!open.isEmpty()) {
            TemplatePart part = open.remove(open.size() - 1);
            if (part instanceof TemplatePart.Number number) {
                codes.add(number.code());
            } else if (part instanceof TemplatePart.Change change) {
                codes.add(change.code());
            } else if (part instanceof TemplatePart.DateOf date) {
                codes.add(date.code());
            } else if (part instanceof TemplatePart.Passage passage) {
                open.addAll(passage.parts());
            }
        }
    }
}
