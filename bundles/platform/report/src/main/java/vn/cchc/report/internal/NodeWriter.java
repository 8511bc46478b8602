package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalog.OutlineContent;
import vn.cchc.model.BlockKind;
import vn.cchc.model.LineShape;
import vn.cchc.model.Narrative;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.OutlineNode;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.NarrativeText;
import vn.cchc.plugin.template.Sentences;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.report.ComposeRequest;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.Origin;

/** Writes what stands under one heading itself, the headings below it left out. */
final class NodeWriter {

    private final ComposeRequest request;
    private final SentenceWriter sentences;
    private final TableWriter tables;
    private final TablePlan plan;
    private final ChartWriter charts;
    private final Wordings wordings;
    private final Map<String, Narrative> narratives = new HashMap<>();

    NodeWriter(
            ComposeRequest request,
            SentenceWriter sentences,
            TableWriter tables,
            TablePlan plan,
            ChartWriter charts,
            Wordings wordings) {
        this.request = request;
        this.sentences = sentences;
        this.tables = tables;
        this.plan = plan;
        this.charts = charts;
        this.wordings = wordings;
        request.narratives()
                .forEach(n -> narratives.put(n.place() + "/" + n.block().id(), n));
    }

    /** Writes the heading; one cannot be left out, only worded otherwise. */
    Block heading(OutlineNode node) {
        String title = wordings.decide(Lines.origin(node).id(), LineShape.HEADING, Sentences.escape(node.title()))
                .map(line -> Words.plain(line.text()))
                .orElse(node.title());
        return new Block.Heading(node.id(), node.level(), node.label(), title);
    }

    /** Writes the content, its tables last; empty when there is none. */
    List<Block> write(OutlineNode node) {
        List<OutlineContent> contents = OutlineContent.of(node, request.catalog());
        List<Block> out = new ArrayList<>();
        for (BlockKind kind : node.blocks()) {
            Pieces pieces = new Pieces();
            for (OutlineContent content : contents) {
                if (content.kind() == kind) {
                    content.pieces().forEach(piece -> write(content, piece, pieces));
                    pieces.endSection();
                }
            }
            if (node.ownText()) {
                narrative(node.id(), kind, pieces);
            }
            List<Block> ofKind = pieces.toList();
            if (!ofKind.isEmpty() && needsRunIn(node, kind)) {
                out.add(new Block.RunIn("", Messages.text("block." + kind.id())));
            }
            out.addAll(ofKind);
        }
        out.addAll(plan.under(node));
        return out;
    }

    /** Writes what stands before the first or after the last part. */
    List<Block> write(String frame, List<TemplateBlock> blocks) {
        Pieces pieces = new Pieces();
        for (int i = 0; i < blocks.size(); i++) {
            Origin origin = Lines.template(request.round().round().id() + "/" + frame, i + 1);
            words(origin, blocks.get(i), pieces);
        }
        return pieces.toList();
    }

    /** Says who has to write under a heading that has nothing; where that is the heading's owner, it is written there. */
    Block missing(OutlineNode node) {
        String owner =
                request.province().units().find(node.owner()).map(OrgUnit::name).orElse(node.owner());
        Origin origin = node.ownText() && !node.blocks().isEmpty()
                ? narrative(node.id() + "/" + node.blocks().get(0).id(), 1)
                : new Origin(Origin.Kind.OUTLINE, node.id() + Headings.MISSING);
        return new Block.Paragraph(origin, List.of(new Inline.Mark(Messages.text("missing.node", owner))));
    }

    private static Origin narrative(String key, int number) {
        return new Origin(Origin.Kind.NARRATIVE, key + "/" + number);
    }

    private static boolean needsRunIn(OutlineNode node, BlockKind kind) {
        return node.blocks().size() > 1
                && (kind == BlockKind.SHORTCOMINGS
                        || kind == BlockKind.SUBJECTIVE_CAUSES
                        || kind == BlockKind.OBJECTIVE_CAUSES);
    }

    private void write(OutlineContent content, OutlineContent.Piece piece, Pieces out) {
        SectionPlugin section = content.section();
        String id = section.section().id();
        Origin origin = Lines.template(id + "/" + content.kind().id(), piece.number());
        TemplateBlock block = piece.block();
        if (block instanceof TemplateBlock.FormTable table) {
            form(section, table.title(), origin, out);
        } else if (block instanceof TemplateBlock.ChartOf chart) {
            charts.write(section, chart.title(), origin).forEach(out::add);
        } else if (block instanceof TemplateBlock.RegisterTable table) {
            register(section, table.id(), origin, out);
        } else if (block instanceof TemplateBlock.OfficersText text) {
            narrative(id, text.kind(), out);
        } else {
            words(origin, block, out);
        }
    }

    private void words(Origin origin, TemplateBlock block, Pieces out) {
        String source = Lines.source(block);
        Optional<Wordings.Line> decided = wordings.decide(origin.id(), Lines.shape(block), source);
        if (decided.isEmpty()) {
            return;
        }
        Wordings.Line line = decided.get();
        boolean own = line.text().equals(source);
        if (line.shape() == LineShape.RUN_IN) {
            out.add(new Block.RunIn(origin, "", Words.plain(line.text())));
            return;
        }
        List<Inline> inlines = own ? sentences.write(block.parts()) : sentences.exactly(line.text());
        if (!inlines.isEmpty()) {
            out.add(Lines.block(origin, line.shape(), inlines, ""));
        }
    }

    private void narrative(String place, BlockKind kind, Pieces out) {
        String key = place + "/" + kind.id();
        Narrative narrative = narratives.get(key);
        if (narrative == null) {
            return;
        }
        int number = 0;
        for (NarrativeText.Line line : NarrativeText.read(narrative.text())) {
            Origin origin = narrative(key, ++number);
            wordings.own(origin, line.text());
            String title = line.shape() == LineShape.RUN_IN ? Words.plain(line.text()) : "";
            out.add(Lines.block(origin, line.shape(), sentences.exactly(line.text()), title));
        }
    }

    private void form(SectionPlugin section, String title, Origin origin, Pieces out) {
        section.form().stream()
                .filter(group -> group.title().equals(title))
                .findFirst()
                .ifPresent(group -> plan.find(section.section().id(), group)
                        .ifPresentOrElse(place -> out.pointAt(origin, place), () -> plan.number(
                                        n -> tables.form(section.section().id(), group, n))
                                .ifPresent(out::add)));
    }

    private void register(SectionPlugin section, String id, Origin origin, Pieces out) {
        section.registers().stream()
                .filter(register -> register.id().equals(id))
                .findFirst()
                .ifPresent(register -> plan.find(register)
                        .ifPresentOrElse(place -> out.pointAt(origin, place), () -> plan.number(
                                        n -> tables.register(register, n))
                                .ifPresent(out::add)));
    }
}
