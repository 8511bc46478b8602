package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalog.OutlineContent;
import vn.cchc.model.BlockKind;
import vn.cchc.model.Narrative;
import vn.cchc.model.OutlineNode;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.report.ComposeRequest;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;

/** Writes what stands under one heading itself, the headings below it left out. */
final class NodeWriter {

    /** Letters of run-in headings, Decree 30/2020/NĐ-CP: the Vietnamese alphabet, "đ" after "d", no f, j, w, z. */
    private static final List<String> LETTERS = List.of(
            "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
            "x", "y");

    private final ComposeRequest request;
    private final SentenceWriter sentences;
    private final TableWriter tables;
    private final TablePlan plan;
    private final ChartWriter charts;
    private final Map<String, Narrative> narratives = new HashMap<>();

    NodeWriter(
            ComposeRequest request, SentenceWriter sentences, TableWriter tables, TablePlan plan, ChartWriter charts) {
        this.request = request;
        this.sentences = sentences;
        this.tables = tables;
        this.plan = plan;
        this.charts = charts;
        request.narratives()
                .forEach(n -> narratives.put(n.place() + "/" + n.block().id(), n));
    }

    /** Writes the content, its tables last; empty when there is none. */
    List<Block> write(OutlineNode node) {
        List<OutlineContent> contents = OutlineContent.of(node, request.catalog());
        List<Block> raw = new ArrayList<>();
        for (BlockKind kind : node.blocks()) {
            Pieces pieces = new Pieces();
            for (OutlineContent content : contents) {
                if (content.kind() == kind) {
                    content.blocks().forEach(block -> write(content.section(), block, pieces));
                    pieces.endSection();
                }
            }
            if (node.ownText()) {
                narrative(node.id(), kind).ifPresent(text -> pieces.addAll(OfficersWords.blocks(text)));
            }
            List<Block> ofKind = pieces.toList();
            if (!ofKind.isEmpty() && needsRunIn(node, kind)) {
                raw.add(new Block.RunIn("", Messages.text("block." + kind.id())));
            }
            raw.addAll(ofKind);
        }
        raw.addAll(plan.under(node));
        return lettered(raw);
    }

    /** Writes what stands before the first or after the last part. */
    List<Block> write(List<TemplateBlock> frame) {
        Pieces pieces = new Pieces();
        frame.forEach(block -> words(block, pieces));
        return lettered(pieces.toList());
    }

    private static boolean needsRunIn(OutlineNode node, BlockKind kind) {
        return node.blocks().size() > 1
                && (kind == BlockKind.SHORTCOMINGS
                        || kind == BlockKind.SUBJECTIVE_CAUSES
                        || kind == BlockKind.OBJECTIVE_CAUSES);
    }

    private void write(SectionPlugin section, TemplateBlock block, Pieces out) {
        if (block instanceof TemplateBlock.FormTable table) {
            form(section, table.title(), out);
        } else if (block instanceof TemplateBlock.ChartOf chart) {
            out.addAll(charts.write(section, chart.title()));
        } else if (block instanceof TemplateBlock.RegisterTable table) {
            register(section, table.id(), out);
        } else if (block instanceof TemplateBlock.OfficersText text) {
            narrative(section.section().id(), text.kind()).ifPresent(words -> out.addAll(OfficersWords.blocks(words)));
        } else {
            words(block, out);
        }
    }

    private void words(TemplateBlock block, Pieces out) {
        if (block instanceof TemplateBlock.RunIn runIn) {
            out.add(new Block.RunIn("", runIn.title()));
            return;
        }
        List<Inline> line = sentences.write(block.parts());
        if (!line.isEmpty()) {
            out.add(
                    block instanceof TemplateBlock.Item item
                            ? new Block.Item(item.depth(), line)
                            : new Block.Paragraph(line));
        }
    }

    private Optional<String> narrative(String place, BlockKind kind) {
        return Optional.ofNullable(narratives.get(place + "/" + kind.id())).map(Narrative::text);
    }

    private void form(SectionPlugin section, String title, Pieces out) {
        section.form().stream()
                .filter(group -> group.title().equals(title))
                .findFirst()
                .ifPresent(group -> plan.find(section.section().id(), group)
                        .ifPresentOrElse(out::pointAt, () -> plan.number(n -> tables.form(group, n))
                                .ifPresent(out::add)));
    }

    private void register(SectionPlugin section, String id, Pieces out) {
        section.registers().stream()
                .filter(register -> register.id().equals(id))
                .findFirst()
                .ifPresent(register -> plan.find(register)
                        .ifPresentOrElse(out::pointAt, () -> plan.number(n -> tables.register(register, n))
                                .ifPresent(out::add)));
    }

    private static List<Block> lettered(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        int next = 0;
        for (Block block : blocks) {
            if (block instanceof Block.RunIn runIn) {
                String letter = next < LETTERS.size() ? LETTERS.get(next) : Integer.toString(next + 1);
                out.add(new Block.RunIn(runIn.origin(), letter, runIn.title()));
                next++;
            } else {
                out.add(block);
            }
        }
        return out;
    }
}
