package vn.cchc.plugin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.Indicator;
import vn.cchc.model.Period;

/** The figures of a round: what was entered, and what follows from it. */
@ProviderType
public interface Figures {

    /** Return the ids of the units that have any figure, in alphabetical order of the ids. */
    Set<String> units();

    /** Find an indicator of an enabled section. */
    Optional<Indicator> indicator(String code);

    /** Find the figure of one period: the entered one, else the derived one. */
    Optional<Figure> find(String unit, String indicator, Period period);

    /** Find what the parts give, whether or not a value was entered; empty for an indicator that isn't derived. */
    Optional<Figure> derived(String unit, String indicator, Period period);

    /** Return every period for which the indicator has a figure, by end of period. */
    List<Figure> series(String unit, String indicator);

    /**
     * Find the figure that stands for the whole round.
     *
     * <p>The value of the round's own period; else for a stock, index or ratio the latest in the round; else for a flow
     * the sum over the years when every year has one.
     */
    Optional<Figure> wholeRound(String unit, String indicator);

    /** Find the earliest figure in the round, by end of period, ranges left out. */
    Optional<Figure> first(String unit, String indicator);

    /** Find the latest figure in the round, by end of period, ranges left out. */
    Optional<Figure> last(String unit, String indicator);

    /** Sum the years of the round that have a figure; empty when none has. */
    Optional<Figure> sumOfYears(String unit, String indicator);
}
