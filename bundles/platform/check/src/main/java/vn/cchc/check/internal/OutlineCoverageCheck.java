package vn.cchc.check.internal;

import java.util.List;
import java.util.Optional;
import vn.cchc.catalog.FigureTable;
import vn.cchc.catalog.OutlineContent;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.Finding;
import vn.cchc.model.OutlineNode;
import vn.cchc.model.Severity;

/** Wants text, data or "không phát sinh" under every required heading of the outline. */
final class OutlineCoverageCheck implements PlatformCheck {

    @Override
    public String name() {
        return "de-cuong";
    }

    @Override
    public List<Finding> run(CheckRequest request, FigureTable figures) {
        Findings findings = new Findings(this);
        HeadingContent content = new HeadingContent(request, figures);
        request.round()
                .outline()
                .walk()
                .filter(OutlineNode::required)
                .filter(node -> node.nodes().isEmpty())
                .filter(node -> !content.isThere(node))
                .forEach(node -> findings.add(
                        Severity.WARN,
                        node.id(),
                        Optional.empty(),
                        Messages.text(
                                "outline",
                                node.label(),
                                node.title(),
                                node.id(),
                                request.nameOf(node.owner()),
                                authors(node, request)),
                        Messages.text("outline.why")));
        return findings.toList();
    }

    private static String authors(OutlineNode node, CheckRequest request) {
        List<String> sections = OutlineContent.sectionsOf(node, request.catalog()).stream()
                .map(p -> "«" + p.section().title() + "»")
                .toList();
        return sections.isEmpty() ? Messages.text("outline.nobody") : String.join(", ", sections);
    }
}
