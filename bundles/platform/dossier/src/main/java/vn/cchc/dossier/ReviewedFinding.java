package vn.cchc.dossier;

import java.util.Optional;
import vn.cchc.model.Finding;
import vn.cchc.model.Severity;
import vn.cchc.model.Waiver;

/**
 * A finding with what people decided about it.
 *
 * @param finding what a check found
 * @param waiver why it may stand, when somebody set it aside
 */
public record ReviewedFinding(Finding finding, Optional<Waiver> waiver) {

    /** Tells whether the report must not go out with it. */
    public boolean blocks() {
        return finding.severity() == Severity.BLOCK && waiver.isEmpty();
    }
}
