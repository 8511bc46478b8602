package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;

/** Reads what officers wrote: paragraphs set off by blank lines, items that begin with "- " or "+ ". */
final class OfficersWords {

    private OfficersWords() {}

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : text.lines().toList()) {
            String clean = line.strip();
            if (clean.isEmpty() || isItem(clean)) {
                close(open, blocks);
            }
            if (!clean.isEmpty()) {
                open.append(open.isEmpty() ? "" : " ").append(clean);
            }
        }
        close(open, blocks);
        return blocks;
    }

    private static boolean isItem(String line) {
        return line.startsWith("- ") || line.startsWith("+ ");
    }

    private static void close(StringBuilder open, List<Block> blocks) {
        String text = open.toString();
        open.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        if (isItem(text)) {
            blocks.add(new Block.Item(
                    text.charAt(0) == '-' ? 1 : 2,
                    List.of(Inline.Text.of(text.substring(2).strip()))));
        } else {
            blocks.add(new Block.Paragraph(List.of(Inline.Text.of(text))));
        }
    }
}
