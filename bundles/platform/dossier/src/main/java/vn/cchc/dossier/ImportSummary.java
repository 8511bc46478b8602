package vn.cchc.dossier;

import java.util.List;

/**
 * What an import did.
 *
 * @param figures figures read
 * @param documents legal documents read
 * @param rows rows of registers read
 * @param narratives narratives read
 * @param added records that are new
 * @param changed records that had another content before
 * @param notes what was repaired on the way, a line each
 */
public record ImportSummary(
        int figures, int documents, int rows, int narratives, int added, int changed, List<String> notes) {
    public ImportSummary {
        notes = List.copyOf(notes);
    }
}
