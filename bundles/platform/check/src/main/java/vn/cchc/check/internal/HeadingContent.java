package vn.cchc.check.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.catalog.Bindings;
import vn.cchc.catalog.OutlineContent;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.OutlineNode;
import vn.cchc.model.RegisterRow;
import vn.cchc.plugin.Figures;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.plugin.template.TemplatePart;

/** Tells whether anything would stand under a heading: words of officers, rows, figures, or a sentence that needs none. */
final class HeadingContent {

    private final CheckRequest request;
    private final Figures figures;
    private final Bindings bindings;
    private final Set<String> written;
    private final Set<String> filled;

    HeadingContent(CheckRequest request, Figures figures) {
        this.request = request;
        this.figures = figures;
        this.bindings = new Bindings(figures, request.unit());
        this.written = request.narratives().stream()
                .map(n -> n.place() + "/" + n.block().id())
                .collect(Collectors.toSet());
        this.filled = request.rows().stream().map(RegisterRow::register).collect(Collectors.toSet());
    }

    boolean isThere(OutlineNode node) {
        return ownersWords(node)
                || (node.tables() && tables(node))
                || OutlineContent.of(node, request.catalog()).stream().anyMatch(content -> content.blocks().stream()
                        .anyMatch(block -> stands(block, content.section())));
    }

    private boolean ownersWords(OutlineNode node) {
        return node.ownText() && node.blocks().stream().anyMatch(b -> written.contains(node.id() + "/" + b.id()));
    }

    private boolean tables(OutlineNode node) {
        return OutlineContent.sectionsOf(node, request.catalog()).stream()
                .anyMatch(section -> section.form().stream().anyMatch(group -> hasFigures(group.rows()))
                        || section.registers().stream().anyMatch(register -> filled.contains(register.path())));
    }

    private boolean hasFigures(List<String> rows) {
        return rows.stream()
                .anyMatch(code -> !figures.series(request.unit(), code).isEmpty());
    }

    private boolean stands(TemplateBlock block, SectionPlugin section) {
        String id = section.section().id();
        if (block instanceof TemplateBlock.OfficersText text) {
            return written.contains(id + "/" + text.kind().id());
        }
        if (block instanceof TemplateBlock.RegisterTable register) {
            return filled.contains(id + "/" + register.id());
        }
        if (block instanceof TemplateBlock.FormTable table) {
            return section.form().stream()
                    .filter(group -> group.title().equals(table.title()))
                    .anyMatch(group -> hasFigures(group.rows()));
        }
        if (block instanceof TemplateBlock.ChartOf chart) {
            return section.charts().stream()
                    .filter(group -> group.title().equals(chart.title()))
                    .anyMatch(group -> hasFigures(group.rows()));
        }
        return stands(block.parts());
    }

    /** A sentence with figures stands when one of them is there; one without figures is the template author's text. */
    private boolean stands(List<TemplatePart> parts) {
        List<TemplatePart> bound =
                parts.stream().filter(HeadingContent::isBinding).toList();
        if (!bound.isEmpty()) {
            return bound.stream().anyMatch(bindings::isComplete);
        }
        boolean passage =
                parts.stream().anyMatch(part -> part instanceof TemplatePart.Passage && bindings.isComplete(part));
        return passage || isSentence(parts);
    }

    private static boolean isBinding(TemplatePart part) {
        return part instanceof TemplatePart.Number
                || part instanceof TemplatePart.Change
                || part instanceof TemplatePart.DateOf;
    }

    /** "Kết quả cụ thể như sau:" only leads to what follows. */
    private static boolean isSentence(List<TemplatePart> parts) {
        String words = parts.stream()
                .filter(TemplatePart.Text.class::isInstance)
                .map(part -> ((TemplatePart.Text) part).text())
                .collect(Collectors.joining())
                .strip();
        return words.chars().anyMatch(Character::isLetter) && !words.endsWith(":") && !words.endsWith(",");
    }
}
