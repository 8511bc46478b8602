package vn.cchc.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What a workspace file is.
 *
 * @param file where it is
 * @param province id of the province pack
 * @param round id of the round in that pack
 * @param formatVersion version of the file format
 * @param createdAt time of creation
 * @param createdBy who created it
 * @param readOnly whether it was opened for reading only
 */
public record WorkspaceInfo(
        Path file,
        String province,
        String round,
        int formatVersion,
        Instant createdAt,
        String createdBy,
        boolean readOnly) {}
