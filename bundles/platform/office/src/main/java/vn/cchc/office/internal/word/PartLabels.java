package vn.cchc.office.internal.word;

import java.util.List;
import vn.cchc.model.OutlineNode.Level;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.office.internal.form.PartLabel;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.ReportDocument;

/**
 * Writes the labels of parts as the form wants them, "Phần thứ nhất" or "Phần I", whatever the outline says.
 *
 * <p>The only place that does so: headings and list of contents both take them from the document.
 */
final class PartLabels {

    private PartLabels() {}

    static ReportDocument of(ReportDocument document, FormRules rules) {
        String style = rules.text("heading.part.label");
        List<Block> body =
                document.body().stream().map(block -> labelled(block, style)).toList();
        return new ReportDocument(
                document.letterhead(),
                document.number(),
                document.date(),
                document.type(),
                document.title(),
                body,
                document.appendices(),
                document.stamp());
    }

    private static Block labelled(Block block, String style) {
        if (block instanceof Block.Heading heading && heading.level() == Level.PART) {
            String label = PartLabel.of(heading.label())
                    .map(part -> part.written(style))
                    .orElse(heading.label());
            return new Block.Heading(heading.node(), heading.level(), label, heading.title());
        }
        return block;
    }
}
