package vn.cchc.check.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.catalog.CatalogProblem;
import vn.cchc.catalog.FigureTable;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.Finding;
import vn.cchc.model.Severity;

/** Reports sections that don't fit together, so that a wrong plugin is seen where findings are read. */
final class CatalogCheck implements PlatformCheck {

    @Override
    public String name() {
        return "mo-dun";
    }

    @Override
    public List<Finding> run(CheckRequest request, FigureTable figures) {
        Findings findings = new Findings(this);
        List<CatalogProblem> problems = new ArrayList<>(request.catalog().problems());
        problems.addAll(figures.failures());
        for (CatalogProblem problem : problems) {
            findings.add(
                    Severity.BLOCK,
                    problem.module() + "/" + problem.section() + "/" + problem.id(),
                    Optional.of(problem.section()).filter(section -> !section.isEmpty()),
                    Messages.text(
                            "catalog",
                            problem.module(),
                            problem.section().isEmpty() ? "?" : problem.section(),
                            problem.message()),
                    Messages.text("catalog.why"));
        }
        return findings.toList();
    }
}
