package vn.cchc.declared.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.cchc.declared.internal.yaml.Entry;

/** Reads dates that the schema has found well-formed, which may still be no day: 2025-02-30. */
public final class Dates {

    private Dates() {}

    /** Returns the date under a key; empty when there is none, or when it is no day, which is told. */
    public static Optional<LocalDate> read(Entry entry, String key) {
        if (!entry.has(key)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(entry.text(key)));
        } catch (DateTimeParseException noDay) {
            entry.get(key).problem("date", entry.text(key));
            return Optional.empty();
        }
    }
}
