package vn.cchc.store;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the ledger: a record before and after a change, in readable words.
 *
 * @param number place in the ledger, from 1
 * @param changeSet number of the change set it belongs to
 * @param at when
 * @param who who made it
 * @param kind kind of the record
 * @param key key of the record, in the form that {@link RecordKind} says
 * @param before what it was; empty for a new record
 * @param after what it became; empty for a removed one
 * @param reason why: the file imported, the dialog used
 */
public record LedgerEntry(
        long number,
        long changeSet,
        Instant at,
        String who,
        RecordKind kind,
        String key,
        Optional<String> before,
        Optional<String> after,
        String reason) {}
