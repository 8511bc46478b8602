package vn.cchc.model;

import java.time.LocalDate;

/**
 * How many units of a tier there are from a day on, where they aren't listed by name.
 *
 * @param group id of the group, such as {@code cap-xa}
 * @param name what is counted
 * @param level tier
 * @param from first day of the count
 * @param count number of units
 * @param source law or report that says so
 */
public record UnitCount(String group, String name, UnitLevel level, LocalDate from, int count, String source) {
    public UnitCount {
        Require.id(group, "group of units");
        name = Require.text(name, "name of group " + group);
        source = Require.text(source, "source of the count of " + group);
        Require.that(count >= 0, "count of " + group + " must not be negative");
    }
}
