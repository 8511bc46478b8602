package vn.cchc.model;

import java.time.Instant;

/**
 * A frozen state of the figures (chốt số liệu).
 *
 * @param id stable id, printed on the report
 * @param ledgerEntry number of the last ledger entry it includes
 * @param at time of freezing
 * @param who who froze it
 */
public record Snapshot(String id, long ledgerEntry, Instant at, String who) {
    public Snapshot {
        id = Require.text(id, "snapshot");
        Require.that(ledgerEntry >= 0, "a snapshot can't end before the ledger begins");
    }
}
