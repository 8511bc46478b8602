package vn.cchc.office.internal.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.model.OutlineNode;
import vn.cchc.office.internal.live.Anchor;
import vn.cchc.report.doc.Block;

/** Writes the blocks of a document in order and counts them, from the body to the last appendix. */
final class BlockPart {

    /** Letters of points, as the Vietnamese alphabet has them (Decree 30/2020/NĐ-CP, Appendix I, II.6.đ). */
    private static final List<String> LETTERS = List.of(
            "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
            "x", "y");

    private final Paragraphs paragraphs;
    private final Writing writing;
    private final LinePart lines;
    private final HeadingNumbers numbers;
    private final TablePart tables;
    private final ChartPart charts;
    private int written;
    private int runIns;
    private int list;

    BlockPart(Paragraphs paragraphs, Writing writing) {
        this.paragraphs = paragraphs;
        this.writing = writing;
        this.lines = new LinePart(paragraphs, writing);
        this.numbers = new HeadingNumbers(writing.lists());
        Captions captions = new Captions(paragraphs, writing.plan());
        this.tables = new TablePart(paragraphs, lines, captions, writing.rules());
        this.charts = new ChartPart(paragraphs, captions, writing);
    }

    /** Writes the blocks of an appendix. */
    void write(List<Block> blocks, boolean landscape) throws IOException {
        list = 0;
        for (Block block : blocks) {
            write(block, landscape, false);
        }
    }

    /** Writes the blocks of the body so that the signature never stands alone on a page. */
    void writeBeforeSignature(List<Block> blocks) throws IOException {
        for (int i = 0; i < blocks.size(); i++) {
            write(blocks.get(i), false, i == blocks.size() - 1);
        }
    }

    private void write(Block block, boolean landscape, boolean last) throws IOException {
        written++;
        List<String> anchors = writing.live().isPresent() ? List.of(Anchor.name(written)) : List.of();
        if (block instanceof Block.Item item) {
            list = list == 0 ? writing.lists().dashes() : list;
            Lists.Place place = new Lists.Place(list, item.depth() > 1 ? 1 : 0);
            Look look = Look.of(place.level() == 1 ? "CongDauDong" : "GachDauDong");
            paragraphs.open(look.keptWithNextWhen(last).in(Optional.of(place)).trackedAs(item.inlines()), anchors);
            lines.write(item.inlines());
            paragraphs.close();
            return;
        }
        list = 0;
        if (block instanceof Block.Heading heading) {
            heading(heading, anchors);
        } else if (block instanceof Block.RunIn runIn) {
            paragraphs.open(Look.of("DeMucTiet"), anchors);
            paragraphs.run("", letter(runIn.letter()) + " " + runIn.title().strip());
            paragraphs.close();
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraphs.open(Look.of("ThanBai").keptWithNextWhen(last).trackedAs(paragraph.inlines()), anchors);
            lines.write(paragraph.inlines());
            paragraphs.close();
        } else if (block instanceof Block.Table table) {
            tables.write(table, landscape, anchors);
        } else if (block instanceof Block.Chart chart) {
            charts.write(chart, anchors);
        } else if (block instanceof Block.Contents contents) {
            new ContentsPart(paragraphs, writing.pages())
                    .write(contents.title(), writing.plan().entries(), anchors);
        }
    }

    private void heading(Block.Heading heading, List<String> anchors) throws IOException {
        runIns = 0;
        Optional<Lists.Place> place = numbers.next(heading);
        List<String> names = new ArrayList<>(anchors);
        if (writing.plan().hasContents()) {
            names.add(DocumentPlan.headingEntry(written));
        }
        paragraphs.open(Look.of(style(heading.level())).in(place), names);
        paragraphs.run("", place.isPresent() ? title(heading) : text(heading));
        paragraphs.close();
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

    /** Returns the line of a heading in the contents: as the heading, on one line. */
    static String inContents(Block.Heading heading) {
        return text(heading).replace("\n", ". ");
    }

    private static String text(Block.Heading heading) {
        return switch (heading.level()) {
            case PART, APPENDIX -> labelled(heading.label(), heading.title());
            case CHAPTER, CLAUSE, POINT -> numbered(heading.label(), title(heading));
        };
    }

    private static String title(Block.Heading heading) {
        return switch (heading.level()) {
            case PART, APPENDIX, CHAPTER -> capitals(heading.title());
            case CLAUSE, POINT -> heading.title().strip();
        };
    }

    static String capitals(String title) {
        return title.strip().toUpperCase(FormText.VIETNAMESE);
    }

    /** Label on a line of its own, title in capitals below. */
    static String labelled(String label, String title) {
        String capitals = capitals(title);
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
