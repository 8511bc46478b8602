package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.catalog.FigureTable;
import vn.cchc.catalog.OutlineContent;
import vn.cchc.model.FormGroup;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.OutlineNode;
import vn.cchc.model.Register;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.TemplateBlock;
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
        FigureTable figures = new FigureTable(request.catalog(), request.round().round(), request.observations());
        SentenceWriter sentences = new SentenceWriter(request, figures, new Citations(request.documents()));
        TableWriter tables = new TableWriter(request, figures);
        TablePlan plan = new TablePlan(request.round().outline(), request.catalog(), tables);
        NodeWriter nodes = new NodeWriter(request, sentences, tables, plan);
        List<Block> body = new ArrayList<>(paragraphs(request.round().opening(), sentences));
        List<ReportDocument.Appendix> appendices = new ArrayList<>();
        for (OutlineNode node : request.round().outline().nodes()) {
            if (node.level() == OutlineNode.Level.APPENDIX) {
                appendix(node, request, tables, plan, appendices);
            } else {
                body(node, request, nodes, body);
            }
        }
        body.addAll(paragraphs(request.round().closing(), sentences));
        return new ReportDocument(
                request.province().letterhead(),
                request.number(),
                request.date(),
                request.round().round().type(),
                request.round().round().title(),
                body,
                appendices);
    }

    private static List<Block> paragraphs(List<TemplateBlock> blocks, SentenceWriter sentences) {
        List<Block> out = new ArrayList<>();
        for (TemplateBlock block : blocks) {
            List<Inline> line = sentences.write(block.parts());
            if (!line.isEmpty()) {
                out.add(new Block.Paragraph(line));
            }
        }
        return out;
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
            out.add(new Block.Paragraph(
                    List.of(new Inline.Mark(Messages.text("missing.node", ownerName(node.owner(), request))))));
        }
        out.addAll(content);
        out.addAll(below);
    }

    private static String ownerName(String owner, ComposeRequest request) {
        return request.province().units().find(owner).map(OrgUnit::name).orElse(owner);
    }

    private static void appendix(
            OutlineNode node,
            ComposeRequest request,
            TableWriter tables,
            TablePlan plan,
            List<ReportDocument.Appendix> out) {
        List<Block> blocks = new ArrayList<>();
        for (SectionPlugin section : OutlineContent.sectionsOf(node, request.catalog())) {
            for (FormGroup group : section.form()) {
                plan.find(section, group.title())
                        .flatMap(place -> tables.form(group, place.number()))
                        .ifPresent(blocks::add);
            }
            for (Register register : section.registers()) {
                plan.find(section, register.title())
                        .flatMap(place -> tables.register(register, place.number()))
                        .ifPresent(blocks::add);
            }
        }
        if (blocks.isEmpty() && node.required()) {
            blocks.add(new Block.Paragraph(
                    List.of(new Inline.Mark(Messages.text("missing.node", ownerName(node.owner(), request))))));
        }
        if (!blocks.isEmpty()) {
            out.add(new ReportDocument.Appendix(node.label(), node.title(), node.landscape(), blocks));
        }
    }
}
