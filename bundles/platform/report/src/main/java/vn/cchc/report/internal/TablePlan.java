package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.cchc.catalog.OutlineContent;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.model.FormGroup;
import vn.cchc.model.Outline;
import vn.cchc.model.OutlineNode;
import vn.cchc.model.Register;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;

/**
 * Decides where each table stands and which number it has before the body is written, so that sentences can point at it.
 *
 * <p>Tables of a section whose anchor an appendix collects stand in the first such appendix; the others stand where the
 * text puts them and are numbered after those. A table without any figure is not printed and takes no number.
 */
final class TablePlan {

    /**
     * A table's place.
     *
     * @param number number in the report
     * @param where words for the heading it stands under, "Phụ lục I"
     * @param appendix whether that is an appendix
     */
    record Place(int number, String where, boolean appendix) {

        /** Names the table so that the name follows it when numbers move. */
        Inline reference() {
            return new Inline.Reference("table:" + number, Messages.text("see.table", number));
        }

        /** Names the heading; an appendix so that the name follows it. */
        Inline heading() {
            return appendix ? new Inline.Reference("appendix:" + where, where) : new Inline.Text(where, false, true);
        }
    }

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<Block.Table>> byNode = new HashMap<>();
    private int next = 1;

    TablePlan(Outline outline, PluginCatalog catalog, TableWriter tables) {
        outline.walk().filter(OutlineNode::tables).forEach(node -> OutlineContent.sectionsOf(node, catalog)
                .forEach(plugin -> {
                    String section = plugin.section().id();
                    plugin.form()
                            .forEach(group -> plan(key(section, group), node, n -> tables.form(section, group, n)));
                    plugin.registers()
                            .forEach(register -> plan(key(register), node, n -> tables.register(register, n)));
                }));
    }

    private void plan(String key, OutlineNode node, IntFunction<Optional<Block.Table>> table) {
        if (places.containsKey(key)) {
            return;
        }
        int number = next;
        number(table).ifPresent(made -> {
            places.put(key, new Place(number, where(node), isAppendix(node)));
            byNode.computeIfAbsent(node.id(), id -> new ArrayList<>()).add(made);
        });
    }

    private static String where(OutlineNode node) {
        return isAppendix(node) ? node.label() : Messages.text("see.heading", node.label());
    }

    private static boolean isAppendix(OutlineNode node) {
        return node.level() == OutlineNode.Level.APPENDIX;
    }

    /** Finds where the table of a form group stands; empty when it stands where the text puts it. */
    Optional<Place> find(String section, FormGroup group) {
        return Optional.ofNullable(places.get(key(section, group)));
    }

    /** Finds where the table of a register stands; empty when it stands where the text puts it. */
    Optional<Place> find(Register register) {
        return Optional.ofNullable(places.get(key(register)));
    }

    /** Returns the tables that stand under a heading. */
    List<Block.Table> under(OutlineNode node) {
        return byNode.getOrDefault(node.id(), List.of());
    }

    /** Makes a table with the next number; one that is empty takes none. */
    Optional<Block.Table> number(IntFunction<Optional<Block.Table>> table) {
        Optional<Block.Table> made = table.apply(next);
        if (made.isPresent()) {
            next++;
        }
        return made;
    }

    private static String key(String section, FormGroup group) {
        return "form " + section + "/" + group.title();
    }

    private static String key(Register register) {
        return "register " + register.path();
    }
}
