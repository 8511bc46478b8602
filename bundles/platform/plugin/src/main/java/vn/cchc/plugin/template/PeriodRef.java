package vn.cchc.plugin.template;

import vn.cchc.model.Period;

/** Which period of an indicator is meant. */
public sealed interface PeriodRef {

    /** What stands for the whole round. */
    record WholeRound() implements PeriodRef {}

    /** The earliest in the round. */
    record First() implements PeriodRef {}

    /** The latest in the round. */
    record Last() implements PeriodRef {}

    /** A named period. */
    record At(Period period) implements PeriodRef {}
}
