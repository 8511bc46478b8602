package vn.cchc.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An organisation (cơ quan, đơn vị) with the time in which it exists.
 *
 * @param id stable id; values refer to it after the unit has ended
 * @param name official name
 * @param level tier
 * @param parent id of the unit above
 * @param from first day, when known
 * @param to last day, empty while it exists
 */
public record OrgUnit(
        String id,
        String name,
        UnitLevel level,
        Optional<String> parent,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public OrgUnit {
        Require.id(id, "unit");
        name = Require.text(name, "name of unit " + id);
        Require.that(!parent.equals(Optional.of(id)), "unit " + id + " can't be its own parent");
        if (from.isPresent() && to.isPresent()) {
            Require.that(!to.get().isBefore(from.get()), "unit " + id + " ends before it begins");
        }
    }

    /** Tells whether the unit exists on that day. */
    public boolean existsOn(LocalDate day) {
        return from.map(f -> !day.isBefore(f)).orElse(true)
                && to.map(t -> !day.isAfter(t)).orElse(true);
    }

    /** Tells whether the unit exists on at least one day of the period. */
    public boolean existsIn(Period period) {
        return from.map(f -> !f.isAfter(period.end())).orElse(true)
                && to.map(t -> !t.isBefore(period.start())).orElse(true);
    }
}
