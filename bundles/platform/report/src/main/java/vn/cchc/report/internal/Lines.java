package vn.cchc.report.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.model.LineShape;
import vn.cchc.model.OutlineNode;
import vn.cchc.plugin.RoundDefinition;
import vn.cchc.plugin.template.Sentences;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.Origin;

/** Lines between their written form and the document tree. */
final class Lines {

    static final String OPENING = "mo-dau";
    static final String CLOSING = "ket-thuc";

    private Lines() {}

    /** Makes the block of a shape. */
    static Block block(Origin origin, LineShape shape, List<Inline> inlines, String title) {
        return switch (shape) {
            case RUN_IN, HEADING -> new Block.RunIn(origin, "", title);
            case DASH -> new Block.Item(origin, 1, inlines);
            case PLUS -> new Block.Item(origin, 2, inlines);
            default -> new Block.Paragraph(origin, inlines);
        };
    }

    static LineShape shape(TemplateBlock block) {
        if (block instanceof TemplateBlock.RunIn) {
            return LineShape.RUN_IN;
        }
        return block instanceof TemplateBlock.Item item
                ? item.depth() == 1 ? LineShape.DASH : LineShape.PLUS
                : LineShape.PARAGRAPH;
    }

    /** Returns the words of a template's block in the language of templates; empty for tables and officers' text. */
    static String source(TemplateBlock block) {
        return block instanceof TemplateBlock.RunIn runIn
                ? Sentences.escape(runIn.title())
                : Sentences.write(block.parts());
    }

    static Origin template(String place, int number) {
        return new Origin(Origin.Kind.TEMPLATE, place + "/" + number);
    }

    /** Returns the words of all lines that modules and the outline have, printed today or not. */
    static Map<String, String> sources(PluginCatalog catalog, RoundDefinition round) {
        Map<String, String> sources = new TreeMap<>();
        catalog.sections().forEach(installed -> {
            String section = installed.plugin().section().id();
            installed
                    .plugin()
                    .template()
                    .blocks()
                    .forEach((kind, blocks) -> collect(section + "/" + kind.id(), blocks, sources));
        });
        collect(round.round().id() + "/" + OPENING, round.opening(), sources);
        collect(round.round().id() + "/" + CLOSING, round.closing(), sources);
        round.outline().walk().forEach(node -> sources.put(origin(node).id(), Sentences.escape(node.title())));
        return sources;
    }

    static Origin origin(OutlineNode node) {
        return new Origin(Origin.Kind.OUTLINE, node.id());
    }

    private static void collect(String place, List<TemplateBlock> blocks, Map<String, String> sources) {
        for (int i = 0; i < blocks.size(); i++) {
            String source = source(blocks.get(i));
            if (!source.isEmpty()) {
                sources.put(template(place, i + 1).id(), source);
            }
        }
    }
}
