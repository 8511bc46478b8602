package vn.cchc.dossier;

import java.util.List;
import vn.cchc.model.Proposal;
import vn.cchc.model.Writing;
import vn.cchc.roundtrip.Merge;

/**
 * What a merge did.
 *
 * @param writing what the edited file was held against
 * @param merge everything that people changed
 * @param proposals figures that wait to be accepted; those that were proposed by the same file before are left out
 * @param changeSet number of the change set, by which all of it can be undone; 0 when nothing changed
 */
public record MergeSummary(Writing writing, Merge merge, List<Proposal> proposals, long changeSet) {
    public MergeSummary {
        proposals = List.copyOf(proposals);
    }
}
