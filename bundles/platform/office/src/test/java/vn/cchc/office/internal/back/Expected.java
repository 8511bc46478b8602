package vn.cchc.office.internal.back;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.model.OutlineNode.Level;
import vn.cchc.office.ReturnedReport.BoundNumber;
import vn.cchc.office.ReturnedReport.Cell;
import vn.cchc.office.ReturnedReport.Note;
import vn.cchc.office.ReturnedReport.Piece;
import vn.cchc.office.ReturnedReport.ReturnedBlock;
import vn.cchc.office.ReturnedReport.Shape;
import vn.cchc.office.ReturnedReport.Words;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;

/** What must come back of a report that nobody has changed, said from the document tree alone. */
final class Expected {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final List<ReturnedBlock> blocks = new ArrayList<>();
    private int anchor;

    private Expected() {}

    static List<ReturnedBlock> of(ReportDocument document) {
        Expected expected = new Expected();
        document.body().forEach(expected::add);
        document.appendices().forEach(appendix -> appendix.blocks().forEach(expected::add));
        return expected.blocks;
    }

    private void add(Block block) {
        anchor++;
        if (block instanceof Block.Heading heading) {
            boolean capitals = heading.level() == Level.PART || heading.level() == Level.CHAPTER;
            String title = heading.title().strip();
            put(Shape.HEADING, capitals ? title.toUpperCase(VIETNAMESE) : title);
        } else if (block instanceof Block.RunIn runIn) {
            put(Shape.RUN_IN, runIn.title().strip());
        } else if (block instanceof Block.Paragraph paragraph) {
            put(Shape.PARAGRAPH, paragraph.inlines());
        } else if (block instanceof Block.Item item) {
            put(item.depth() > 1 ? Shape.PLUS : Shape.DASH, item.inlines());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Chart chart) {
            if (chart.caption().isBlank()) {
                put(Shape.PARAGRAPH, List.of());
            } else {
                put(Shape.CAPTION, chart.caption().strip());
            }
        }
    }

    private void table(Block.Table table) {
        if (!table.caption().isBlank()) {
            put(Shape.CAPTION, table.caption().strip());
        }
        int columns = table.columns().size();
        if (table.head().isEmpty()) {
            for (int c = 0; c < columns; c++) {
                cell(0, c, List.of(Inline.Text.of(table.columns().get(c).title())));
            }
        } else {
            boolean[][] taken = new boolean[table.head().size()][columns];
            for (int r = 0; r < taken.length; r++) {
                int row = r;
                place(
                        taken,
                        r,
                        table.head().get(r).size(),
                        i -> {
                            Block.Head head = table.head().get(row).get(i);
                            return new int[] {head.columns(), head.rows()};
                        },
                        (c, i) -> cell(
                                row + 1 - taken.length,
                                c,
                                i < 0
                                        ? List.of()
                                        : List.of(Inline.Text.of(
                                                table.head().get(row).get(i).title()))));
            }
        }
        boolean[][] taken = new boolean[table.rows().size()][columns];
        for (int r = 0; r < taken.length; r++) {
            int row = r;
            place(
                    taken,
                    r,
                    table.rows().get(r).size(),
                    i -> {
                        Block.Cell cell = table.rows().get(row).get(i);
                        return new int[] {cell.columns(), cell.rows()};
                    },
                    (c, i) -> cell(
                            row + 1,
                            c,
                            i < 0 ? List.of() : table.rows().get(row).get(i).inlines()));
        }
        if (!table.note().isBlank()) {
            blocks.add(new ReturnedBlock(
                    OptionalInt.empty(),
                    Shape.NOTE,
                    pieces(List.of(Inline.Text.of(table.note().strip()))),
                    Optional.empty()));
        }
    }

    private interface Size {
        int[] of(int index);
    }

    private interface Place {
        void at(int column, int index);
    }

    private static void place(boolean[][] taken, int r, int count, Size size, Place place) {
        int next = 0;
        for (int c = 0; c < taken[r].length; c++) {
            if (taken[r][c]) {
                continue;
            }
            if (next >= count) {
                place.at(c, -1);
                continue;
            }
            int[] of = size.of(next);
            for (int y = r; y < Math.min(taken.length, r + of[1]); y++) {
                for (int x = c; x < c + of[0]; x++) {
                    taken[y][x] = true;
                }
            }
            place.at(c, next++);
        }
    }

    private void cell(int row, int column, List<Inline> inlines) {
        blocks.add(new ReturnedBlock(
                OptionalInt.empty(),
                Shape.CELL,
                pieces(inlines),
                Optional.of(new Cell(OptionalInt.of(anchor), row, column + 1))));
    }

    private void put(Shape shape, String words) {
        put(shape, List.of(Inline.Text.of(words)));
    }

    private void put(Shape shape, List<Inline> inlines) {
        blocks.add(new ReturnedBlock(OptionalInt.of(anchor), shape, pieces(inlines), Optional.empty()));
    }

    private static List<Piece> pieces(List<Inline> inlines) {
        List<Piece> pieces = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                pieces.add(words(text.text(), text.bold(), text.italic()));
            } else if (inline instanceof Inline.Number number) {
                pieces.add(new BoundNumber(number.key(), number.written()));
            } else if (inline instanceof Inline.Footnote note) {
                pieces.add(new Note(Normalizer.normalize(note.text().strip(), Normalizer.Form.NFC)));
            } else if (inline instanceof Inline.Mark mark) {
                pieces.add(words("[" + mark.text() + "]", false, false));
            } else if (inline instanceof Inline.Reference reference) {
                pieces.add(words(reference.text(), false, false));
            }
        }
        return joined(pieces);
    }

    private static Words words(String text, boolean bold, boolean italic) {
        return new Words(Normalizer.normalize(text, Normalizer.Form.NFC), bold, italic);
    }

    /** Joins words of the same look, since runs have no meaning of their own. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? new Note("") : joined.get(joined.size() - 1);
            if (piece instanceof Words now
                    && last instanceof Words before
                    && now.bold() == before.bold()
                    && now.italic() == before.italic()) {
                joined.set(joined.size() - 1, new Words(before.text() + now.text(), now.bold(), now.italic()));
            } else if (!(piece instanceof Words empty && empty.text().isEmpty())) {
                joined.add(piece);
            }
        }
        return joined;
    }
}
