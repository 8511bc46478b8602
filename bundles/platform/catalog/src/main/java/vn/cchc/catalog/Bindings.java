package vn.cchc.catalog;

import java.util.Optional;
import vn.cchc.plugin.Figure;
import vn.cchc.plugin.Figures;
import vn.cchc.plugin.template.PeriodRef;
import vn.cchc.plugin.template.TemplatePart;

/**
 * What the bindings of a template stand for in one unit; the report that prints them and the check that wants headings
 * filled must not differ on it.
 *
 * @param figures the figures of the round
 * @param unit id of the unit that the report speaks of
 */
public record Bindings(Figures figures, String unit) {

    /**
     * The two ends of a change.
     *
     * @param from the figure before
     * @param to the figure after, of another period
     */
    public record Change(Figure from, Figure to) {}

    /** Find the figure that a binding names; empty when it has no amount. */
    public Optional<Figure> find(String code, PeriodRef period) {
        Optional<Figure> figure;
        if (period instanceof PeriodRef.At at) {
            figure = figures.find(unit, code, at.period());
        } else if (period instanceof PeriodRef.First) {
            figure = figures.first(unit, code);
        } else if (period instanceof PeriodRef.Last) {
            figure = figures.last(unit, code);
        } else {
            figure = figures.wholeRound(unit, code);
        }
        return figure.filter(f -> f.amount().isPresent());
    }

    /** Find both ends of a change; empty unless there are two figures of two periods. */
    public Optional<Change> find(TemplatePart.Change change) {
        return find(change.code(), change.from()).flatMap(from -> find(change.code(), change.to())
                .filter(to -> !to.period().equals(from.period()))
                .map(to -> new Change(from, to)));
    }

    /** Tell whether a part names figures that are all there; words and citations name none. */
    public boolean isComplete(TemplatePart part) {
        if (part instanceof TemplatePart.Number number) {
            return find(number.code(), number.period()).isPresent();
        }
        if (part instanceof TemplatePart.Change change) {
            return find(change).isPresent();
        }
        if (part instanceof TemplatePart.DateOf date) {
            return find(date.code(), date.period()).isPresent();
        }
        return !(part instanceof TemplatePart.Passage passage)
                || passage.parts().stream().allMatch(this::isComplete);
    }
}
