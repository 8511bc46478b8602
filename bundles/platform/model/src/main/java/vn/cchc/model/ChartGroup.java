package vn.cchc.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A chart of a section: indicators of one unit of measure over several periods.
 *
 * @param title caption of the chart
 * @param kind how figures are drawn
 * @param rows codes in order, a series each; a code may belong to another section
 * @param periods what stands along the axis; empty for all years and dates that have a figure
 */
public record ChartGroup(String title, Kind kind, List<String> rows, List<Period> periods) {

    /** How a chart draws its figures. */
    public enum Kind {
        /** Bars side by side. */
        BAR("bar"),
        /** Lines from left to right. */
        LINE("line"),
        /** Bars of parts one above the other. */
        STACKED("stacked");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Returns the word used in declarations. */
        public String id() {
            return id;
        }

        /** Finds a kind by its word. */
        public static Optional<Kind> byId(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
        }
    }

    public ChartGroup {
        title = Require.text(title, "title of a chart");
        rows = List.copyOf(rows);
        periods = List.copyOf(periods);
        rows.forEach(Require::code);
        Require.that(!rows.isEmpty(), "chart '" + title + "' has no rows");
    }
}
