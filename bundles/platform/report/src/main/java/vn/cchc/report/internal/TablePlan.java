package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalog.OutlineContent;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.model.Outline;
import vn.cchc.model.OutlineNode;
import vn.cchc.plugin.SectionPlugin;

/**
 * Decides where each table stands and which number it has before the body is written, so that sentences can point at it.
 *
 * <p>Tables of a section whose anchor an appendix collects stand there; the others stand where the text puts them and are
 * numbered after those. A table without any figure is not printed and takes no number.
 */
final class TablePlan {

    /**
     * A table's place.
     *
     * @param number number in the report
     * @param appendix label of the appendix
     */
    record Place(int number, String appendix) {}

    private final Map<String, Place> places = new LinkedHashMap<>();
    private int next = 1;

    TablePlan(Outline outline, PluginCatalog catalog, TableWriter tables) {
        for (OutlineNode node : appendices(outline)) {
            for (SectionPlugin section : OutlineContent.sectionsOf(node, catalog)) {
                section.form().stream()
                        .filter(group -> tables.form(group, 0).isPresent())
                        .forEach(group -> plan(key(section, group.title()), node));
                section.registers().stream()
                        .filter(register -> tables.register(register, 0).isPresent())
                        .forEach(register -> plan(key(section, register.title()), node));
            }
        }
    }

    static List<OutlineNode> appendices(Outline outline) {
        List<OutlineNode> nodes = new ArrayList<>();
        outline.walk().filter(OutlineNode::tables).forEach(nodes::add);
        return nodes;
    }

    Optional<Place> find(SectionPlugin section, String title) {
        return Optional.ofNullable(places.get(key(section, title)));
    }

    /** Returns the number for a table that no appendix holds. */
    int take() {
        return next++;
    }

    private void plan(String key, OutlineNode node) {
        if (!places.containsKey(key)) {
            places.put(key, new Place(next++, node.label()));
        }
    }

    private static String key(SectionPlugin section, String title) {
        return section.section().id() + "/" + title;
    }
}
