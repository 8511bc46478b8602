package vn.cchc.model;

import java.time.LocalDate;

/**
 * A date by which something is due (hạn).
 *
 * @param id stable within the round
 * @param what what is due
 * @param owner unit id, or "all"
 * @param due last day
 * @param source plan or dispatch that sets it
 */
public record Deadline(String id, String what, String owner, LocalDate due, String source) {
    public Deadline {
        Require.id(id, "deadline");
        what = Require.text(what, "what is due at deadline " + id);
        source = Require.text(source, "source of deadline " + id);
    }
}
