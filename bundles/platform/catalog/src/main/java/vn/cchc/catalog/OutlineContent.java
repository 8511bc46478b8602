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
 * @param pieces its pieces in order, never empty
 */
public record OutlineContent(SectionPlugin section, BlockKind kind, List<Piece> pieces) {

    /**
     * A piece of a section's template.
     *
     * @param number its place in the template's block, from 1
     * @param block what it says
     */
    public record Piece(int number, TemplateBlock block) {}

    public OutlineContent {
        pieces = List.copyOf(pieces);
    }

    /** Return the pieces without their places. */
    public List<TemplateBlock> blocks() {
        return pieces.stream().map(Piece::block).toList();
    }

    /** Collect what belongs under a heading: kind by kind as the heading asks, areas before thematic reports. */
    public static List<OutlineContent> of(OutlineNode node, PluginCatalog catalog) {
        List<OutlineContent> contents = new ArrayList<>();
        for (BlockKind kind : node.blocks()) {
            for (SectionPlugin section : sectionsOf(node, catalog)) {
                List<Piece> pieces = select(section.template().block(kind), node);
                if (!pieces.isEmpty()) {
                    contents.add(new OutlineContent(section, kind, pieces));
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

    private static List<Piece> select(List<TemplateBlock> blocks, OutlineNode node) {
        List<Piece> selected = new ArrayList<>();
        boolean taking = node.runIns().isEmpty();
        int number = 0;
        for (TemplateBlock block : blocks) {
            number++;
            if (block instanceof TemplateBlock.RunIn runIn) {
                boolean named = matches(runIn.title(), node.runIns());
                taking = (named || node.runIns().isEmpty()) && !matches(runIn.title(), node.except());
                if (named && taking) {
                    continue; // the outline's own heading says it already
                }
            }
            if (taking) {
                selected.add(new Piece(number, block));
            }
        }
        return selected;
    }

    private static boolean matches(String title, List<String> phrases) {
        String lower = title.toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(p -> lower.contains(p.toLowerCase(Locale.ROOT)));
    }
}
