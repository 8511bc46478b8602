package vn.cchc.check;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.Finding;

/** Run every check over a round. */
@ProviderType
public interface CheckRunner {

    /**
     * Return all findings, the gravest first, then by section, rule, unit and period.
     *
     * <p>A check that throws or does not end in time becomes a finding that names it; the others run on. Runs of one
     * request give the same findings with the same ids.
     */
    List<Finding> run(CheckRequest request);
}
