package vn.cchc.model;

import java.time.Instant;

/**
 * A file that is kept in the workspace.
 *
 * @param content SHA-256 of its bytes, by which they are found
 * @param name name of the file, without its folder
 * @param size how many bytes
 * @param at when it came in
 * @param who who brought it
 * @param note what is to be known of it, such as the comments in its margin; may be empty
 */
public record Attachment(String content, String name, long size, Instant at, String who, String note) {
    public Attachment {
        Require.sha256(content);
        name = Require.text(name, "name of an attachment");
    }
}
