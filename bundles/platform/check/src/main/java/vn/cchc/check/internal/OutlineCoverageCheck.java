package vn.cchc.check.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.catalog.FigureTable;
import vn.cchc.catalog.OutlineContent;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.Finding;
import vn.cchc.model.OutlineNode;
import vn.cchc.model.Severity;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.plugin.template.TemplatePart;

/** Wants text, data or "không phát sinh" under every required heading of the outline. */
final class OutlineCoverageCheck implements PlatformCheck {

    @Override
    public String name() {
        return "de-cuong";
    }

    @Override
    public List<Finding> run(CheckRequest request, FigureTable figures) {
        Findings findings = new Findings(this);
        Set<String> written = request.narratives().stream()
                .map(n -> n.place() + "/" + n.block().id())
                .collect(Collectors.toSet());
        request.round()
                .outline()
                .walk()
                .filter(OutlineNode::required)
                .filter(node -> node.nodes().isEmpty())
                .filter(node -> !isCovered(node, request, figures, written))
                .forEach(node -> findings.add(
                        Severity.WARN,
                        node.id(),
                        Optional.empty(),
                        Messages.text(
                                "outline", node.label(), node.title(), node.id(), node.owner(), authors(node, request)),
                        Messages.text("outline.why")));
        return findings.toList();
    }

    private static String authors(OutlineNode node, CheckRequest request) {
        List<String> sections = OutlineContent.sectionsOf(node, request.catalog()).stream()
                .map(p -> p.section().id())
                .toList();
        return sections.isEmpty() ? Messages.text("outline.nobody") : String.join(", ", sections);
    }

    private static boolean isCovered(OutlineNode node, CheckRequest request, FigureTable figures, Set<String> written) {
        if (node.ownText() && node.blocks().stream().anyMatch(b -> written.contains(node.id() + "/" + b.id()))) {
            return true;
        }
        if (node.tables()) {
            return OutlineContent.sectionsOf(node, request.catalog()).stream()
                    .flatMap(p -> p.form().stream())
                    .flatMap(group -> group.rows().stream())
                    .anyMatch(code -> !figures.series(request.unit(), code).isEmpty());
        }
        return OutlineContent.of(node, request.catalog()).stream().anyMatch(content -> content.blocks().stream()
                .anyMatch(block -> says(block, content.section(), request, figures, written)));
    }

    private static boolean says(
            TemplateBlock block,
            SectionPlugin section,
            CheckRequest request,
            FigureTable figures,
            Set<String> written) {
        if (block instanceof TemplateBlock.OfficersText text) {
            return written.contains(section.section().id() + "/" + text.kind().id());
        }
        if (block instanceof TemplateBlock.RegisterTable register) {
            String path = section.section().id() + "/" + register.id();
            return request.rows().stream().anyMatch(row -> row.register().equals(path));
        }
        return block.parts().stream().anyMatch(part -> says(part, request, figures));
    }

    /** A sentence that stands without any figure was written by the template's author and counts as text. */
    private static boolean says(TemplatePart part, CheckRequest request, FigureTable figures) {
        if (part instanceof TemplatePart.Text text) {
            return text.text().strip().length() > 40;
        }
        if (part instanceof TemplatePart.Number number) {
            return !figures.series(request.unit(), number.code()).isEmpty();
        }
        if (part instanceof TemplatePart.Passage passage) {
            return passage.parts().stream()
                    .filter(TemplatePart.Number.class::isInstance)
                    .anyMatch(p -> says(p, request, figures));
        }
        return false;
    }
}
