package vn.cchc.roundtrip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.model.LineShape;
import vn.cchc.model.WrittenLine;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.roundtrip.internal.MarkedLines;

/** A report as lines that can be kept and compared. */
public final class WrittenLines {

    private WrittenLines() {}

    /** Returns the lines of all blocks in their order; a chart has its caption only. */
    public static List<WrittenLine> of(ReportDocument document) {
        List<WrittenLine> lines = new ArrayList<>();
        List<Block> blocks = Stream.concat(
                        document.body().stream(), document.appendices().stream().flatMap(a -> a.blocks().stream()))
                .toList();
        for (int i = 0; i < blocks.size(); i++) {
            new OfBlock(i + 1, blocks.get(i), lines).add();
        }
        return lines;
    }

    /** Returns what is read in a line, footnotes left out. */
    public static String words(WrittenLine line) {
        return MarkedLines.words(line.text());
    }

    /** The lines of one block. */
    private record OfBlock(int anchor, Block block, List<WrittenLine> lines) {

        void add() {
            if (block instanceof Block.Heading heading) {
                add("", LineShape.HEADING, words(heading.title()));
            } else if (block instanceof Block.RunIn runIn) {
                add("", LineShape.RUN_IN, words(runIn.title()));
            } else if (block instanceof Block.Paragraph paragraph) {
                add("", LineShape.PARAGRAPH, paragraph.inlines());
            } else if (block instanceof Block.Item item) {
                add("", item.depth() == 1 ? LineShape.DASH : LineShape.PLUS, item.inlines());
            } else if (block instanceof Block.Table table) {
                table(table);
            } else if (block instanceof Block.Chart chart) {
                add("caption", LineShape.CAPTION, words(chart.caption()));
            }
        }

        private void table(Block.Table table) {
            add("caption", LineShape.CAPTION, words(table.caption()));
            if (table.head().isEmpty()) {
                for (int i = 0; i < table.columns().size(); i++) {
                    add(
                            "0." + (i + 1),
                            LineShape.CELL,
                            words(table.columns().get(i).title()));
                }
            }
            for (int row = 0; row < table.rows().size(); row++) {
                int column = 1;
                for (Block.Cell cell : table.rows().get(row)) {
                    add((row + 1) + "." + column, LineShape.CELL, cell.inlines());
                    column += cell.columns();
                }
            }
            if (!table.note().isEmpty()) {
                add("note", LineShape.NOTE, words(table.note()));
            }
        }

        private static List<Inline> words(String text) {
            return List.of(Inline.Text.of(text));
        }

        private void add(String part, LineShape shape, List<Inline> inlines) {
            lines.add(new WrittenLine(anchor, block.origin().id(), part, shape, MarkedLines.write(inlines)));
        }
    }
}
