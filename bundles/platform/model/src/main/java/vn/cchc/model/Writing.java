package vn.cchc.model;

import java.time.Instant;

/**
 * One writing of the report into a Word file; what comes back from Word is held against it.
 *
 * @param id stable id, in the file as well
 * @param at time of writing
 * @param who who wrote it
 * @param snapshot id of the frozen state of the figures
 * @param content SHA-256 of its lines as they are kept
 */
public record Writing(String id, Instant at, String who, String snapshot, String content) {
    public Writing {
        id = Require.text(id, "writing");
        Require.sha256(content);
    }
}
