package vn.cchc.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A report handed in by a unit (báo cáo nộp).
 *
 * @param unit id of the unit
 * @param section section or thematic report handed in
 * @param at time of receipt
 */
public record Submission(String unit, String section, Instant at) {
    public Submission {
        Require.id(unit, "unit");
        Require.id(section, "section");
    }

    /** Tells whether it came in on or before the last day, in Vietnamese time. */
    public boolean isOnTime(LocalDate due) {
        return !at.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalDate().isAfter(due);
    }
}
