package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.catalog.FigureTable;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.OutlineNode;
import vn.cchc.report.ComposeRequest;
import vn.cchc.report.ReportComposer;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;

/** Walks the outline and writes each heading with its content. */
@Component
public final class OutlineReportComposer implements ReportComposer {

    /** Makes the composer; it keeps nothing between reports. */
    @Activate
    public OutlineReportComposer() {}

    @Override
    public ReportDocument compose(ComposeRequest request) {
        FigureTable figures = new FigureTable(
                request.catalog(), request.round().round(), request.province().units(), request.observations());
        CoverageNotes notes = new CoverageNotes(request.province().units());
        SentenceWriter sentences = new SentenceWriter(request, figures, new Citations(request.documents()), notes);
        TableWriter tables = new TableWriter(request, figures, notes);
        TablePlan plan = new TablePlan(request.round().outline(), request.catalog(), tables);
        NodeWriter nodes = new NodeWriter(request, sentences, tables, plan, new ChartWriter(request, figures, notes));
        List<Block> body = new ArrayList<>();
        if (request.round().contents()) {
            body.add(new Block.Contents(Messages.text("contents")));
        }
        body.addAll(nodes.write(request.round().opening()));
        List<ReportDocument.Appendix> appendices = new ArrayList<>();
        for (OutlineNode node : request.round().outline().nodes()) {
            if (node.level() == OutlineNode.Level.APPENDIX) {
                appendix(node, request, nodes).ifPresent(appendices::add);
            } else {
                body(node, request, nodes, body);
            }
        }
        body.addAll(nodes.write(request.round().closing()));
        return new ReportDocument(
                request.province().letterhead(),
                request.number(),
                request.date(),
                request.round().round().type(),
                request.round().round().title(),
                Numbering.close(request.round().outline().nodes(), body),
                appendices);
    }

    private static void body(OutlineNode node, ComposeRequest request, NodeWriter nodes, List<Block> out) {
        List<Block> content = nodes.write(node);
        List<Block> below = new ArrayList<>();
        node.nodes().forEach(child -> body(child, request, nodes, below));
        boolean leaf = node.nodes().isEmpty();
        if (content.isEmpty() && below.isEmpty() && !(leaf && node.required())) {
            return;
        }
        out.add(new Block.Heading(node.id(), node.level(), node.label(), node.title()));
        if (leaf && content.isEmpty()) {
            out.add(missing(node, request));
        }
        out.addAll(content);
        out.addAll(below);
    }

    private static Optional<ReportDocument.Appendix> appendix(
            OutlineNode node, ComposeRequest request, NodeWriter nodes) {
        List<Block> blocks = new ArrayList<>(nodes.write(node));
        node.nodes().forEach(child -> body(child, request, nodes, blocks));
        if (blocks.isEmpty() && node.required()) {
            blocks.add(missing(node, request));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportDocument.Appendix(node.label(), node.title(), node.landscape(), blocks));
    }

    private static Block missing(OutlineNode node, ComposeRequest request) {
        String owner =
                request.province().units().find(node.owner()).map(OrgUnit::name).orElse(node.owner());
        return new Block.Paragraph(List.of(new Inline.Mark(Messages.text("missing.node", owner))));
    }
}
