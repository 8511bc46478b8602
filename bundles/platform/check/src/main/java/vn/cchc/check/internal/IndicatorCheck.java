package vn.cchc.check.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.cchc.catalog.FigureTable;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.Finding;
import vn.cchc.model.Indicator;

/** A check that looks at one indicator after the other, so that it can be asked about some of them only. */
interface IndicatorCheck extends PlatformCheck {

    /** Returns what it finds about these indicators; each finding's subject begins with the code of its indicator. */
    List<Finding> run(CheckRequest request, FigureTable figures, Collection<Indicator> indicators);

    /** Returns the codes whose findings may change when figures of the affected codes do. */
    default Set<String> concerned(Set<String> affected, PluginCatalog catalog) {
        return affected;
    }

    @Override
    default List<Finding> run(CheckRequest request, FigureTable figures) {
        return run(request, figures, request.catalog().indicators().values());
    }
}
