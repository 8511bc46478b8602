package vn.cchc.check;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.Finding;
import vn.cchc.model.ObservationKey;

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

    /**
     * Return what {@link #run} would, but ask only the checks that depend on entries which changed.
     *
     * <p>It relies on each check's {@link vn.cchc.plugin.Check#inputs()}: a check that looks at figures it does not name
     * keeps its earlier findings.
     *
     * @param request the data as they are now
     * @param previous the findings of a run over the data before; all else but the changed entries was the same
     * @param changed the keys of entries that were added, removed or given another value, source or note
     */
    List<Finding> rerun(CheckRequest request, List<Finding> previous, Set<ObservationKey> changed);
}
