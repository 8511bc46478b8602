package vn.cchc.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a value speaks of: a year, a quarter, a half-year, a range of years, or the state on one date.
 *
 * <p>Published reports give many totals for the whole five years only and many stocks at a date only, so neither can be
 * reduced to the other. The text form of {@link #id()} is stable: stored values refer to it. Calendar periods are meant;
 * the cut-off dates of periodic reports (Decree 09/2019/NĐ-CP, Article 12) belong to the {@link Round}.
 */
public sealed interface Period {

    /** Orders by end, then by beginning: within the same end the longer period comes first. */
    Comparator<Period> BY_END =
            Comparator.comparing(Period::end).thenComparing(Period::start).thenComparing(Period::id);

    /** Returns the stable text form: {@code 2024}, {@code 2024-Q1}, {@code 2024-H1}, {@code 2021-2025}, {@code 2025-03-31}. */
    String id();

    /** Returns the first day. */
    LocalDate start();

    /** Returns the last day. */
    LocalDate end();

    /** Tells whether every day of the other period lies in this one. */
    default boolean contains(Period other) {
        return !other.start().isBefore(start()) && !other.end().isAfter(end());
    }

    /** One calendar year. */
    record Year(int year) implements Period {
        public Year {
            Require.year(year);
        }

        @Override
        public String id() {
            return Integer.toString(year);
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(year, 1, 1);
        }

        @Override
        public LocalDate end() {
            return LocalDate.of(year, 12, 31);
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /** One quarter of a year, numbered 1 to 4. */
    record Quarter(int year, int quarter) implements Period {
        public Quarter {
            Require.year(year);
            Require.that(quarter >= 1 && quarter <= 4, "quarter " + quarter + " must be 1 to 4");
        }

        @Override
        public String id() {
            return year + "-Q" + quarter;
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(year, quarter * 3 - 2, 1);
        }

        @Override
        public LocalDate end() {
            return start().plusMonths(3).minusDays(1);
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /** The first or second half of a year. */
    record Half(int year, int half) implements Period {
        public Half {
            Require.year(year);
            Require.that(half == 1 || half == 2, "half " + half + " must be 1 or 2");
        }

        @Override
        public String id() {
            return year + "-H" + half;
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(year, half * 6 - 5, 1);
        }

        @Override
        public LocalDate end() {
            return start().plusMonths(6).minusDays(1);
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /** Whole years from the first to the last, both included. */
    record Range(int from, int to) implements Period {
        public Range {
            Require.year(from);
            Require.year(to);
            Require.that(from < to, "range " + from + "-" + to + " must end after it begins");
        }

        /** Returns the years of the range in order. */
        public IntStream years() {
            return IntStream.rangeClosed(from, to);
        }

        @Override
        public String id() {
            return from + "-" + to;
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(from, 1, 1);
        }

        @Override
        public LocalDate end() {
            return LocalDate.of(to, 12, 31);
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /** The state at the end of one day. */
    record AsOf(LocalDate date) implements Period {
        public AsOf {
            Require.year(date.getYear());
        }

        @Override
        public String id() {
            return date.toString();
        }

        @Override
        public LocalDate start() {
            return date;
        }

        @Override
        public LocalDate end() {
            return date;
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /** Reads the text form of {@link #id()}; empty when the text is no period. */
    static Optional<Period> parse(String text) {
        return PeriodReader.read(text);
    }
}
