package vn.cchc.roundtrip.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.Origin;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.report.doc.ReportDocument.Appendix;
import vn.cchc.roundtrip.ReportDifference.Author;

/** Marks in the newer of two reports what was put in and taken out. */
public final class TrackedReport {

    private static final double ALIKE = 0.5;

    private final TrackedLine lines;

    public TrackedReport(Function<Inline.Number, Author> authors, Author others) {
        this.lines = new TrackedLine(authors, others);
    }

    /** Returns the marked report. */
    public ReportDocument of(ReportDocument before, ReportDocument after) {
        List<Appendix> appendices = new ArrayList<>();
        for (Appendix appendix : after.appendices()) {
            List<Block> was = before.appendices().stream()
                    .filter(a -> a.title().equals(appendix.title()))
                    .findFirst()
                    .map(Appendix::blocks)
                    .orElse(List.of());
            appendices.add(new Appendix(
                    appendix.label(), appendix.title(), appendix.landscape(), blocks(was, appendix.blocks())));
        }
        return new ReportDocument(
                after.letterhead(),
                after.number(),
                after.date(),
                after.type(),
                after.title(),
                blocks(before.body(), after.body()),
                appendices,
                Optional.empty());
    }

    private List<Block> blocks(List<Block> before, List<Block> after) {
        List<Common.Pair> same = new ArrayList<>(Common.of(before, after, Block::equals));
        same.add(new Common.Pair(before.size(), after.size()));
        List<Block> out = new ArrayList<>();
        int a = 0;
        int b = 0;
        for (Common.Pair pair : same) {
            gap(before.subList(a, pair.a()), after.subList(b, pair.b()), out);
            if (pair.b() < after.size()) {
                out.add(after.get(pair.b()));
            }
            a = pair.a() + 1;
            b = pair.b() + 1;
        }
        return out;
    }

    private void gap(List<Block> gone, List<Block> come, List<Block> out) {
        List<Common.Pair> alike = new ArrayList<>(Common.of(gone, come, TrackedReport::isOne));
        alike.add(new Common.Pair(gone.size(), come.size()));
        int a = 0;
        int b = 0;
        for (Common.Pair pair : alike) {
            gone.subList(a, pair.a()).forEach(block -> deleted(block).ifPresent(out::add));
            come.subList(b, pair.b()).forEach(block -> out.add(inserted(block)));
            if (pair.a() < gone.size()) {
                out.add(changed(gone.get(pair.a()), come.get(pair.b())));
            }
            a = pair.a() + 1;
            b = pair.b() + 1;
        }
    }

    private static boolean isOne(Block a, Block b) {
        boolean kind = a.getClass().equals(b.getClass());
        boolean named = a.origin().kind() != Origin.Kind.NONE
                && a.origin().kind() != Origin.Kind.NARRATIVE
                && a.origin().equals(b.origin());
        return kind && (named || Likeness.of(Line.of(inlines(a)), Line.of(inlines(b))) >= ALIKE);
    }

    private static List<Inline> inlines(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.inlines();
        }
        if (block instanceof Block.Item item) {
            return item.inlines();
        }
        if (block instanceof Block.Heading heading) {
            return List.of(Inline.Text.of(heading.title()));
        }
        if (block instanceof Block.RunIn runIn) {
            return List.of(Inline.Text.of(runIn.title()));
        }
        if (block instanceof Block.Table table) {
            return List.of(Inline.Text.of(table.caption()));
        }
        return block instanceof Block.Chart chart ? List.of(Inline.Text.of(chart.caption())) : List.of();
    }

    private static Block with(Block block, List<Inline> line) {
        return block instanceof Block.Item item
                ? new Block.Item(item.origin(), item.depth(), line)
                : new Block.Paragraph(block.origin(), line);
    }

    private static boolean isText(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.Item;
    }

    /** A table or a heading that is gone is named by its words. */
    private Optional<Block> deleted(Block block) {
        List<Inline> line = lines.all(inlines(block), Inline.Change.DELETED);
        return line.isEmpty() ? Optional.empty() : Optional.of(with(block, line));
    }

    private Block inserted(Block block) {
        if (isText(block)) {
            return with(block, lines.all(inlines(block), Inline.Change.INSERTED));
        }
        return block instanceof Block.Table table ? table(Optional.empty(), table) : block;
    }

    private Block changed(Block before, Block after) {
        if (isText(after)) {
            return with(after, lines.of(inlines(before), inlines(after)));
        }
        return before instanceof Block.Table was && after instanceof Block.Table is
                ? table(Optional.of(was), is)
                : after;
    }

    private Block table(Optional<Block.Table> before, Block.Table after) {
        List<List<Block.Cell>> was = before.map(Block.Table::rows).orElse(List.of());
        Map<Integer, Integer> pairs = Rows.pair(
                after.rows().stream().map(TrackedReport::words).toList(),
                was.stream().map(TrackedReport::words).toList());
        List<List<Block.Cell>> rows = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < after.rows().size(); i++) {
            Integer old = pairs.get(i);
            if (old != null) {
                was.subList(Math.min(next, old), old)
                        .forEach(row -> rows.add(row(row, List.of(), Inline.Change.DELETED)));
                next = old + 1;
            }
            rows.add(row(after.rows().get(i), old == null ? List.of() : was.get(old), Inline.Change.INSERTED));
        }
        was.subList(Math.min(next, was.size()), was.size())
                .forEach(row -> rows.add(row(row, List.of(), Inline.Change.DELETED)));
        return new Block.Table(
                after.origin(), after.number(), after.caption(), after.columns(), after.head(), rows, after.note());
    }

    /** The first words of a row name it: figures beside them change. */
    private static Line words(List<Block.Cell> row) {
        List<Inline> words = new ArrayList<>();
        for (Block.Cell cell : row) {
            if (cell.inlines().stream().noneMatch(Inline.Number.class::isInstance)) {
                words.addAll(cell.inlines());
                words.add(Inline.Text.of(" | "));
            }
        }
        return Line.of(words);
    }

    private List<Block.Cell> row(List<Block.Cell> now, List<Block.Cell> was, Inline.Change otherwise) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            Block.Cell cell = now.get(i);
            List<Inline> line = i < was.size()
                    ? lines.of(was.get(i).inlines(), cell.inlines())
                    : lines.all(cell.inlines(), otherwise);
            cells.add(new Block.Cell(line, cell.bold(), cell.columns(), cell.rows()));
        }
        return cells;
    }
}
