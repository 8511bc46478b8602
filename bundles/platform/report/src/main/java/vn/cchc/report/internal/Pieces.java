package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Origin;

/**
 * Collects what stands under a heading, piece by piece.
 *
 * <p>A run-in heading that nothing follows in its own section is dropped: it must not head what the next section says.
 * Pointers to tables that follow one another become one sentence.
 */
final class Pieces {

    private final List<Block> blocks = new ArrayList<>();
    private final Set<TablePlan.Place> pointers = new LinkedHashSet<>();
    private Origin pointing = Origin.NONE;

    void add(Block block) {
        endPointers();
        if (block instanceof Block.RunIn) {
            dropEmptyRunIn();
        }
        blocks.add(block);
    }

    /** Points at a table elsewhere; the sentence has the origin of the first one that it names. */
    void pointAt(Origin origin, TablePlan.Place place) {
        if (pointers.isEmpty()) {
            pointing = origin;
        }
        pointers.add(place);
    }

    /** Ends the part of one section. */
    void endSection() {
        if (pointers.isEmpty()) {
            dropEmptyRunIn();
        }
    }

    List<Block> toList() {
        endPointers();
        dropEmptyRunIn();
        return List.copyOf(blocks);
    }

    private void endPointers() {
        if (!pointers.isEmpty()) {
            blocks.add(Pointers.sentence(pointing, List.copyOf(pointers)));
            pointers.clear();
        }
    }

    private void dropEmptyRunIn() {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Block.RunIn) {
            blocks.remove(last);
        }
    }
}
