package vn.cchc.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cchc.model.BlockKind;
import vn.cchc.model.OutlineNode;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.TemplateBlock;

/**
 * What enabled sections put under one heading of the outline.
 *
 * @param section the section that contributes
 * @param kind kind of block
 * @param blocks its pieces in order, never empty
 */
public record OutlineContent(SectionPlugin section, BlockKind kind, List<TemplateBlock> blocks) {

    public OutlineContent {
        blocks = List.copyOf(blocks);
    }

    /** Collect what belongs under a heading: kind by kind as the heading asks, areas before thematic reports. */
    public static List<OutlineContent> of(OutlineNode node, PluginCatalog catalog) {
        List<OutlineContent> contents = new ArrayList<>();
        for (BlockKind kind : node.blocks()) {
            for (SectionPlugin section : sectionsOf(node, catalog)) {
                List<TemplateBlock> blocks = select(section.template().block(kind), node);
                if (!blocks.isEmpty()) {
                    contents.add(new OutlineContent(section, kind, blocks));
                }
            }
        }
        return contents;
    }

    /** Return the sections whose content a heading collects. */
    public static List<SectionPlugin> sectionsOf(OutlineNode node, PluginCatalog catalog) {
        return catalog.sections().stream()
                .map(InstalledSection::plugin)
                .filter(p -> node.collectsFrom(p.section().anchor()))
                .toList();
    }

    private static List<TemplateBlock> select(List<TemplateBlock> blocks, OutlineNode node) {
        if (node.runIns().isEmpty() && node.except().isEmpty()) {
            return blocks;
        }
        List<TemplateBlock> selected = new ArrayList<>();
        boolean taking = node.runIns().isEmpty();
        for (TemplateBlock block : blocks) {
            if (block instanceof TemplateBlock.RunIn runIn) {
                boolean named = matches(runIn.title(), node.runIns());
                taking = (named || node.runIns().isEmpty()) && !matches(runIn.title(), node.except());
                if (named && taking) {
                    continue; // the outline's own heading says it already
                }
            }
            if (taking) {
                selected.add(block);
            }
        }
        return selected;
    }

    private static boolean matches(String title, List<String> phrases) {
        String lower = title.toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(p -> lower.contains(p.toLowerCase(Locale.ROOT)));
    }
}
