package vn.cchc.model;

import java.time.Instant;

/**
 * A finding set aside with a reason (giải trình).
 *
 * @param finding id of the finding
 * @param reason why it may stand
 * @param who who answers for it
 * @param when time of the decision
 */
public record Waiver(String finding, String reason, String who, Instant when) {
    public Waiver {
        finding = Require.text(finding, "finding");
        reason = Require.text(reason, "reason of a waiver");
        who = Require.text(who, "name of the person who waives");
    }
}
