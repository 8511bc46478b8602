package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.catalog.FigureTable;
import vn.cchc.model.OutlineNode;
import vn.cchc.report.ComposeRequest;
import vn.cchc.report.Composition;
import vn.cchc.report.ReportComposer;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.ReportDocument;

/** Walks the outline and writes each heading with its content. */
@Component
public final class OutlineReportComposer implements ReportComposer {

    /** Makes the composer; it keeps nothing between reports. */
    @Activate
    public OutlineReportComposer() {}

    @Override
    public Composition composition(ComposeRequest request) {
        FigureTable figures = new FigureTable(
                request.catalog(), request.round().round(), request.province().units(), request.observations());
        CoverageNotes notes = new CoverageNotes(request.province().units());
        SentenceWriter sentences = new SentenceWriter(request, figures, new Citations(request.documents()), notes);
        Wordings wordings = new Wordings(request.wordings(), Lines.sources(request.catalog(), request.round()));
        TableWriter tables = new TableWriter(request, figures, notes, wordings);
        TablePlan plan = new TablePlan(request.round().outline(), request.catalog(), tables);
        ChartWriter charts = new ChartWriter(request, figures, notes);
        NodeWriter nodes = new NodeWriter(request, sentences, tables, plan, charts, wordings);
        List<Block> body =
                new ArrayList<>(nodes.write(Lines.OPENING, request.round().opening()));
        List<OutlineNode> appendixNodes = new ArrayList<>();
        List<List<Block>> texts = new ArrayList<>();
        texts.add(body);
        for (OutlineNode node : request.round().outline().nodes()) {
            if (node.level() != OutlineNode.Level.APPENDIX) {
                body(node, nodes, body);
            } else {
                List<Block> blocks = appendix(node, nodes);
                if (!blocks.isEmpty()) {
                    appendixNodes.add(node);
                    texts.add(blocks);
                }
            }
        }
        body.addAll(nodes.write(Lines.CLOSING, request.round().closing()));
        List<List<Block>> arranged = new Rearranged(wordings, sentences).of(texts);
        return new Composition(document(request, appendixNodes, arranged), wordings.sources(), wordings.stale());
    }

    private static ReportDocument document(
            ComposeRequest request, List<OutlineNode> appendixNodes, List<List<Block>> texts) {
        List<ReportDocument.Appendix> appendices = new ArrayList<>();
        for (int i = 0; i < appendixNodes.size(); i++) {
            OutlineNode node = appendixNodes.get(i);
            appendices.add(new ReportDocument.Appendix(
                    node.label(), node.title(), node.landscape(), Headings.lettered(texts.get(i + 1))));
        }
        List<Block> body = new ArrayList<>();
        if (request.round().contents()) {
            body.add(new Block.Contents(Messages.text("contents")));
        }
        body.addAll(Headings.lettered(texts.get(0)));
        return new ReportDocument(
                request.province().letterhead(),
                request.number(),
                request.date(),
                request.round().round().type(),
                request.round().round().title(),
                Numbering.close(request.round().outline().nodes(), body),
                appendices);
    }

    private static void body(OutlineNode node, NodeWriter nodes, List<Block> out) {
        List<Block> content = nodes.write(node);
        List<Block> below = new ArrayList<>();
        node.nodes().forEach(child -> body(child, nodes, below));
        boolean leaf = node.nodes().isEmpty();
        if (content.isEmpty() && below.isEmpty() && !(leaf && node.required())) {
            return;
        }
        out.add(nodes.heading(node));
        if (leaf && content.isEmpty()) {
            out.add(nodes.missing(node));
        }
        out.addAll(content);
        out.addAll(below);
    }

    private static List<Block> appendix(OutlineNode node, NodeWriter nodes) {
        List<Block> blocks = new ArrayList<>(nodes.write(node));
        node.nodes().forEach(child -> body(child, nodes, blocks));
        if (blocks.isEmpty() && node.required()) {
            blocks.add(nodes.missing(node));
        }
        return blocks;
    }
}
