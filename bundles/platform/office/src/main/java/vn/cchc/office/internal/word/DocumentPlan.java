package vn.cchc.office.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.OutlineNode;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.report.doc.ReportDocument.Appendix;

/** What has to be known of a document before its first word is written: its headings, and what can be referred to. */
final class DocumentPlan {

    private static final String APPENDIX = "_TocPhuLuc";

    /** The deepest headings that the contents list. */
    static final int DEEPEST = 4;

    /**
     * A line of the contents.
     *
     * @param level depth, from 1
     * @param bookmark name of the bookmark at the heading
     */
    record Entry(int level, String text, String bookmark) {

        /** Tells whether it is an appendix, whose pages count from 1. */
        boolean isAppendix() {
            return bookmark.startsWith(APPENDIX);
        }
    }

    /**
     * A place that can be referred to.
     *
     * @param label "Bảng 3"
     * @param bookmark name of the bookmark around the label
     * @param number what a shortened reference says, "3"; empty when there is no such thing
     */
    record Target(String label, String bookmark, String number) {

        /** Returns the name of the bookmark around the number alone. */
        String numberBookmark() {
            return bookmark + "So";
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Target> targets = new HashMap<>();
    private boolean hasContents;
    private int charts;

    private DocumentPlan() {}

    static DocumentPlan of(ReportDocument document) {
        DocumentPlan plan = new DocumentPlan();
        int anchor = plan.take(document.body(), 0);
        int number = 0;
        for (Appendix appendix : document.appendices()) {
            plan.take(appendix, ++number);
            anchor = plan.take(appendix.blocks(), anchor);
        }
        return plan;
    }

    private void take(Appendix appendix, int number) {
        String label = appendix.label().strip();
        String title = BlockPart.capitals(appendix.title());
        entries.add(new Entry(1, label.isEmpty() ? title : label + ". " + title, appendixEntry(number)));
        targets.putIfAbsent("appendix:" + appendix.label(), new Target(label, "_RefPhuLuc" + number, ""));
    }

    private int take(List<Block> blocks, int before) {
        int anchor = before;
        for (Block block : blocks) {
            anchor++;
            if (block instanceof Block.Heading heading) {
                entries.add(new Entry(depth(heading.level()), BlockPart.inContents(heading), headingEntry(anchor)));
            } else if (block instanceof Block.Contents) {
                hasContents = true;
            } else if (block instanceof Block.Table table && !table.caption().isBlank()) {
                target("table:", "Bảng", "_RefBang", table.number());
            } else if (block instanceof Block.Chart chart) {
                charts++;
                if (!chart.caption().isBlank()) {
                    target("chart:", "Biểu đồ", "_RefBieuDo", chart.number());
                }
            }
        }
        return anchor;
    }

    private void target(String kind, String word, String bookmark, int number) {
        String digits = Integer.toString(number);
        targets.putIfAbsent(kind + number, new Target(word + " " + digits, bookmark + digits, digits));
    }

    private static int depth(OutlineNode.Level level) {
        return switch (level) {
            case PART, APPENDIX -> 1;
            case CHAPTER -> 2;
            case CLAUSE -> 3;
            case POINT -> DEEPEST;
        };
    }

    /** Returns the lines of the contents. */
    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Tells whether the document has a table of contents, which its headings have to be found by. */
    boolean hasContents() {
        return hasContents;
    }

    /** Returns the number of charts. */
    int charts() {
        return charts;
    }

    /** Returns what a reference points at; empty when there is no such place. */
    Optional<Target> target(String name) {
        return Optional.ofNullable(targets.get(name));
    }

    /** Returns the bookmark's name of a heading at that place among the blocks. */
    static String headingEntry(int anchor) {
        return "_Toc" + anchor;
    }

    /** Returns the bookmark's name of the appendix of that number. */
    static String appendixEntry(int number) {
        return APPENDIX + number;
    }
}
