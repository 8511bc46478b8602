package vn.cchc.office.internal.word;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.report.doc.Block;

/** The charts of a document: their places are given out while the text is written, the parts that draw them follow. */
final class Charts {

    private final List<Block.Chart> charts = new ArrayList<>();

    /** Keeps a chart and returns its number, from 1. */
    int add(Block.Chart chart) {
        charts.add(chart);
        return charts.size();
    }

    /** Returns the charts; the place of each is its number, less 1. */
    List<Block.Chart> all() {
        return List.copyOf(charts);
    }

    /** Returns the id by which the text points at a chart. */
    static String relation(int number) {
        return "rIdChart" + number;
    }
}
