package vn.cchc.plugin.template;

import java.util.List;
import vn.cchc.model.BlockKind;

/** One piece of a block, from top to bottom. */
public sealed interface TemplateBlock {

    /** Return the parts of its text, empty when it has none. */
    default List<TemplatePart> parts() {
        return List.of();
    }

    /** A heading inside the block ({@code ####}). */
    record RunIn(String title) implements TemplateBlock {}

    /** A paragraph. */
    record Paragraph(@Override List<TemplatePart> parts) implements TemplateBlock {
        public Paragraph {
            parts = List.copyOf(parts);
        }
    }

    /**
     * An item of a list.
     *
     * @param depth 1 for a dash, 2 for a plus below it
     */
    record Item(int depth, @Override List<TemplatePart> parts) implements TemplateBlock {
        public Item {
            parts = List.copyOf(parts);
        }
    }

    /** The table of a form group of the same section. */
    record FormTable(String title) implements TemplateBlock {}

    /** A chart of the same section. */
    record ChartOf(String title) implements TemplateBlock {}

    /** The table of a register of the same section. */
    record RegisterTable(String id) implements TemplateBlock {}

    /** What the officers wrote for a block of the same section. */
    record OfficersText(BlockKind kind) implements TemplateBlock {}
}
