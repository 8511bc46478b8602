package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.report.doc.Block;

/** Sets the letters of run-in headings, from "a" again under every heading. */
final class Headings {

    /** Follows the id of a heading that says who has to write under it. */
    static final String MISSING = "/chua-co";

    /** Letters of run-in headings, Decree 30/2020/NĐ-CP: the Vietnamese alphabet, "đ" after "d", no f, j, w, z. */
    private static final List<String> LETTERS = List.of(
            "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
            "x", "y");

    private Headings() {}

    static List<Block> lettered(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        int next = 0;
        for (Block block : blocks) {
            if (block instanceof Block.RunIn runIn) {
                String letter = next < LETTERS.size() ? LETTERS.get(next) : Integer.toString(next + 1);
                out.add(new Block.RunIn(runIn.origin(), letter, runIn.title()));
                next++;
            } else {
                next = block instanceof Block.Heading ? 0 : next;
                out.add(block);
            }
        }
        return out;
    }
}
