package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.List;
import vn.cchc.model.OutlineNode;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.report.doc.Block;

/** Writes the blocks of a text in order. */
final class BlockPart {

    /** Letters of points, as the Vietnamese alphabet has them (Decree 30/2020/NĐ-CP, Appendix I, II.6.đ). */
    private static final List<String> LETTERS = List.of(
            "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
            "x", "y");

    private final Paragraphs paragraphs;
    private final TablePart tables;
    private int runIns;

    /** Makes a writer for upright or lying pages. */
    BlockPart(Paragraphs paragraphs, FormRules rules, boolean landscape) {
        this.paragraphs = paragraphs;
        this.tables = new TablePart(paragraphs, rules.textWidth(landscape));
    }

    void write(List<Block> blocks) throws IOException {
        for (Block block : blocks) {
            write(block);
        }
    }

    /** Writes the blocks so that the signature never stands alone on a page. */
    void writeBeforeSignature(List<Block> blocks) throws IOException {
        if (blocks.isEmpty()) {
            return;
        }
        int last = blocks.size() - 1;
        write(blocks.subList(0, last));
        if (blocks.get(last) instanceof Block.Paragraph paragraph) {
            paragraphs.startKeptWithNext("ThanBai");
            paragraphs.pieces("", paragraph.inlines());
            paragraphs.xml().close();
        } else if (blocks.get(last) instanceof Block.Item item) {
            paragraphs.startKeptWithNext(style(item));
            item(item);
        } else {
            write(blocks.get(last));
        }
    }

    private void write(Block block) throws IOException {
        if (block instanceof Block.Heading heading) {
            runIns = 0;
            paragraphs.line(style(heading.level()), text(heading));
        } else if (block instanceof Block.RunIn runIn) {
            paragraphs.line(
                    "DeMucTiet", letter(runIn.letter()) + " " + runIn.title().strip());
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraphs.inlines("ThanBai", paragraph.inlines());
        } else if (block instanceof Block.Item item) {
            paragraphs.start(style(item));
            item(item);
        } else if (block instanceof Block.Table table) {
            tables.write(table);
        }
    }

    private static String style(Block.Item item) {
        return item.depth() > 1 ? "CongDauDong" : "GachDauDong";
    }

    /** Writes the words of an item into the paragraph that is open, and closes it. */
    private void item(Block.Item item) throws IOException {
        paragraphs.pieces(item.depth() > 1 ? "+ " : "- ", item.inlines());
        paragraphs.xml().close();
    }

    private String letter(String given) {
        String letter = given.isBlank() ? LETTERS.get(runIns % LETTERS.size()) : given.strip();
        runIns++;
        return letter.endsWith(")") ? letter : letter + ")";
    }

    private static String style(OutlineNode.Level level) {
        return switch (level) {
            case PART -> "DeMucPhan";
            case CHAPTER -> "DeMucMuc";
            case CLAUSE -> "DeMucKhoan";
            case POINT -> "DeMucDiem";
            case APPENDIX -> "PhuLuc";
        };
    }

    private static String text(Block.Heading heading) {
        String title = heading.title().strip();
        return switch (heading.level()) {
            case PART, APPENDIX -> labelled(heading.label(), title);
            case CHAPTER -> numbered(heading.label(), title.toUpperCase(FormText.VIETNAMESE));
            case CLAUSE, POINT -> numbered(heading.label(), title);
        };
    }

    /** Label on a line of its own, title in capitals below. */
    static String labelled(String label, String title) {
        String capitals = title.strip().toUpperCase(FormText.VIETNAMESE);
        return label.isBlank() || capitals.isEmpty() ? label.strip() + capitals : label.strip() + "\n" + capitals;
    }

    private static String numbered(String label, String title) {
        String number = label.strip();
        if (number.isEmpty()) {
            return title;
        }
        return (number.endsWith(".") || number.endsWith(")") ? number : number + ".") + " " + title;
    }
}
