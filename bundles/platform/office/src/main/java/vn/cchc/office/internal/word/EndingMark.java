package vn.cchc.office.internal.word;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.office.internal.live.LiveParts;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;

/** Sets "./." at the end of a text, as offices do so that nothing can be added after it. */
final class EndingMark {

    private static final String MARK = LiveParts.ENDING_MARK;

    private EndingMark() {}

    /** Returns the blocks with the mark on the last one, when that is a paragraph or an item that doesn't have it yet. */
    static List<Block> on(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return blocks;
        }
        List<Block> marked = new ArrayList<>(blocks);
        int last = blocks.size() - 1;
        Block end = blocks.get(last);
        if (end instanceof Block.Paragraph paragraph) {
            marked.set(last, new Block.Paragraph(paragraph.origin(), marked(paragraph.inlines())));
        } else if (end instanceof Block.Item item) {
            marked.set(last, new Block.Item(item.origin(), item.depth(), marked(item.inlines())));
        }
        return marked;
    }

    private static List<Inline> marked(List<Inline> inlines) {
        List<Inline> marked = new ArrayList<>(inlines);
        int last = lastInLine(inlines);
        if (last >= 0
                && inlines.get(last) instanceof Inline.Tracked tracked
                && tracked.inline() instanceof Inline.Text) {
            List<Inline> words = marked(List.of(tracked.inline()));
            marked.set(last, new Inline.Tracked(tracked.change(), words.get(0), tracked.author(), tracked.at()));
            return marked;
        }
        if (last < 0 || !(inlines.get(last) instanceof Inline.Text text)) {
            marked.add(Inline.Text.of(MARK));
            return marked;
        }
        String words = text.text().stripTrailing();
        if (!words.endsWith(MARK)) {
            // "như sau:" and "…;" would read "…;./.": the mark ends a sentence, so it takes their place.
            marked.set(last, new Inline.Text(sentence(words) + MARK, text.bold(), text.italic()));
        }
        return marked;
    }

    private static String sentence(String words) {
        return words.replaceFirst("[.;,:\\s]+$", "");
    }

    /** Returns what the mark takes the place of, so that the words can be restored; empty when it is only added. */
    static String replaced(List<Block> blocks) {
        Block end = blocks.isEmpty() ? new Block.Paragraph(List.of()) : blocks.get(blocks.size() - 1);
        List<Inline> inlines = end instanceof Block.Paragraph paragraph
                ? paragraph.inlines()
                : end instanceof Block.Item item ? item.inlines() : List.of();
        int last = lastInLine(inlines);
        if (last < 0 || !(inlines.get(last) instanceof Inline.Text text)) {
            return "";
        }
        String words = text.text().stripTrailing();
        return words.endsWith(MARK)
                ? MARK
                : text.text().substring(sentence(words).length());
    }

    /** Finds the last piece that is read in the line; footnotes hang above it. */
    private static int lastInLine(List<Inline> inlines) {
        for (int i = inlines.size() - 1; i >= 0; i--) {
            boolean blank =
                    inlines.get(i) instanceof Inline.Text text && text.text().isBlank();
            if (!blank && !(inlines.get(i) instanceof Inline.Footnote)) {
                return i;
            }
        }
        return -1;
    }
}
