package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.model.ChartGroup;
import vn.cchc.model.Indicator;
import vn.cchc.model.Period;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.plugin.Figure;
import vn.cchc.plugin.Figures;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.report.ComposeRequest;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.Origin;

/** Writes the charts of sections, numbered in the order in which they stand. */
final class ChartWriter {

    /** A single column compares nothing. */
    private static final int FEWEST = 2;

    private final Figures figures;
    private final String unit;
    private final Period round;
    private final CoverageNotes notes;
    private int next = 1;

    ChartWriter(ComposeRequest request, Figures figures, CoverageNotes notes) {
        this.figures = figures;
        this.unit = request.province().unit();
        this.round = request.round().round().period();
        this.notes = notes;
    }

    /** Writes a chart with what is to be said below it; nothing while it would have fewer than two places on its axis. */
    List<Block> write(SectionPlugin section, String title, Origin origin) {
        return section.charts().stream()
                .filter(chart -> chart.title().equals(title))
                .findFirst()
                .map(chart -> write(chart, origin))
                .orElse(List.of());
    }

    private List<Block> write(ChartGroup chart, Origin origin) {
        List<Indicator> rows = chart.rows().stream()
                .flatMap(code -> figures.indicator(code).stream())
                .toList();
        List<Period> axis = axis(chart, rows);
        if (axis.size() < FEWEST) {
            return List.of();
        }
        List<Figure> drawn = new ArrayList<>();
        List<Block.Series> series = new ArrayList<>();
        for (Indicator row : rows) {
            List<Optional<Figure>> along =
                    axis.stream().map(period -> amount(row, period)).toList();
            if (along.stream().anyMatch(Optional::isPresent)) {
                along.forEach(figure -> figure.ifPresent(drawn::add));
                series.add(new Block.Series(
                        row.name(),
                        along.stream().map(f -> f.flatMap(Figure::amount)).toList()));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Chart(
                origin,
                next,
                kind(chart),
                chart.title(),
                rows.get(0).measure().name(),
                axis.stream().map(VietnameseDates::format).toList(),
                series));
        next++;
        notes.below(drawn)
                .ifPresent(note -> blocks.add(new Block.Paragraph(List.of(new Inline.Text(note, false, true)))));
        return blocks;
    }

    private Optional<Figure> amount(Indicator row, Period period) {
        return figures.find(unit, row.code(), period).filter(f -> f.amount().isPresent());
    }

    /** Returns the periods that have an amount: those that the chart names, else years, parts of years and dates. */
    private List<Period> axis(ChartGroup chart, List<Indicator> rows) {
        if (!chart.periods().isEmpty()) {
            return chart.periods().stream()
                    .filter(p -> rows.stream().anyMatch(row -> amount(row, p).isPresent()))
                    .toList();
        }
        Set<Period> present = new TreeSet<>(Period.BY_END);
        rows.forEach(row -> figures.series(unit, row.code()).stream()
                .filter(f -> f.amount().isPresent())
                .map(Figure::period)
                .filter(p -> !(p instanceof Period.Range) && round.contains(p))
                .forEach(present::add));
        return List.copyOf(present);
    }

    private static Block.ChartKind kind(ChartGroup chart) {
        return switch (chart.kind()) {
            case BAR -> Block.ChartKind.BAR;
            case LINE -> Block.ChartKind.LINE;
            case STACKED -> Block.ChartKind.STACKED;
        };
    }
}
