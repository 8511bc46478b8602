package vn.cchc.report;

import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.report.doc.ReportDocument;

/** Turn a round into a document tree. */
@ProviderType
public interface ReportComposer {

    /**
     * Compose the report in the order of the outline.
     *
     * <p>Numbers come only from bindings. What is missing becomes a visible mark; a required heading without content keeps
     * its place and says who has to write it. Never fails for want of data.
     */
    default ReportDocument compose(ComposeRequest request) {
        return composition(request).document();
    }

    /** Compose the report as {@link #compose}, and tell what stands behind its lines. */
    Composition composition(ComposeRequest request);
}
