package vn.cchc.cli.internal;

import java.util.List;
import java.util.stream.Stream;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;

/** Counts the places of a report that still lack something. */
final class Marks {

    private Marks() {}

    static long count(ReportDocument report) {
        return Stream.concat(
                        report.body().stream(), report.appendices().stream().flatMap(a -> a.blocks().stream()))
                .flatMap(block -> inlines(block).stream())
                .filter(Inline.Mark.class::isInstance)
                .count();
    }

    private static List<Inline> inlines(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.inlines();
        }
        return block instanceof Block.Item item ? item.inlines() : List.of();
    }
}
