package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;

/**
 * Reads what officers wrote: paragraphs set off by blank lines, items that begin with "- " or "+ ", run-in headings after
 * "#### ", {@code **bold**} and {@code _italic_}.
 */
final class OfficersWords {

    private static final String RUN_IN = "#### ";

    /** Marks count only around words: "2 ** 3" and "so_lieu" stay as they are. */
    private static final Pattern STYLED = Pattern.compile(
            "\\*\\*(?<bold>\\S(?:[^*]*\\S)?)\\*\\*|(?<![\\p{L}\\p{N}])_(?<italic>\\S(?:[^_]*\\S)?)_(?![\\p{L}\\p{N}])");

    private OfficersWords() {}

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : text.lines().toList()) {
            String clean = line.strip();
            if (clean.isEmpty() || isItem(clean) || clean.startsWith(RUN_IN)) {
                close(open, blocks);
            }
            if (clean.startsWith(RUN_IN)) {
                blocks.add(new Block.RunIn("", clean.substring(RUN_IN.length()).strip()));
            } else if (!clean.isEmpty()) {
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
                    text.charAt(0) == '-' ? 1 : 2, inlines(text.substring(2).strip())));
        } else {
            blocks.add(new Block.Paragraph(inlines(text)));
        }
    }

    private static List<Inline> inlines(String text) {
        List<Inline> inlines = new ArrayList<>();
        Matcher styled = STYLED.matcher(text);
        int at = 0;
        while (styled.find()) {
            if (styled.start() > at) {
                inlines.add(Inline.Text.of(text.substring(at, styled.start())));
            }
            boolean bold = styled.group("bold") != null;
            inlines.add(new Inline.Text(styled.group(bold ? "bold" : "italic"), bold, !bold));
            at = styled.end();
        }
        if (at < text.length()) {
            inlines.add(Inline.Text.of(text.substring(at)));
        }
        return inlines;
    }
}
