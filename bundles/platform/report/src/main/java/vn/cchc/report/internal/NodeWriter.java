package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalog.OutlineContent;
import vn.cchc.model.BlockKind;
import vn.cchc.model.FormGroup;
import vn.cchc.model.Narrative;
import vn.cchc.model.OutlineNode;
import vn.cchc.model.Register;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.report.ComposeRequest;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;

/** Writes what stands under one heading that has no headings below it. */
final class NodeWriter {

    /** Letters of run-in headings, Decree 30/2020/NĐ-CP: the Vietnamese alphabet, "đ" after "d", no f, j, w, z. */
    private static final List<String> LETTERS = List.of(
            "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
            "x", "y");

    private final ComposeRequest request;
    private final SentenceWriter sentences;
    private final TableWriter tables;
    private final TablePlan plan;
    private final Map<String, Narrative> narratives = new HashMap<>();

    NodeWriter(ComposeRequest request, SentenceWriter sentences, TableWriter tables, TablePlan plan) {
        this.request = request;
        this.sentences = sentences;
        this.tables = tables;
        this.plan = plan;
        request.narratives()
                .forEach(n -> narratives.put(n.place() + "/" + n.block().id(), n));
    }

    /** Writes the content; empty when there is none. */
    List<Block> write(OutlineNode node) {
        List<Block> raw = new ArrayList<>();
        for (BlockKind kind : node.blocks()) {
            List<Block> ofKind = new ArrayList<>();
            OutlineContent.of(node, request.catalog()).stream()
                    .filter(c -> c.kind() == kind)
                    .forEach(c -> write(c.section(), c.blocks(), ofKind));
            if (node.ownText()) {
                narrative(node.id(), kind).ifPresent(text -> ofKind.addAll(OfficersWords.blocks(text)));
            }
            List<Block> full = withoutEmptyRunIns(ofKind);
            if (!full.isEmpty() && needsRunIn(node, kind)) {
                raw.add(new Block.RunIn("", Messages.text("block." + kind.id())));
            }
            raw.addAll(full);
        }
        return lettered(raw);
    }

    private static boolean needsRunIn(OutlineNode node, BlockKind kind) {
        return node.blocks().size() > 1
                && (kind == BlockKind.SHORTCOMINGS
                        || kind == BlockKind.SUBJECTIVE_CAUSES
                        || kind == BlockKind.OBJECTIVE_CAUSES);
    }

    private void write(SectionPlugin section, List<TemplateBlock> blocks, List<Block> out) {
        for (TemplateBlock block : blocks) {
            if (block instanceof TemplateBlock.RunIn runIn) {
                out.add(new Block.RunIn("", runIn.title()));
            } else if (block instanceof TemplateBlock.Paragraph paragraph) {
                addUnlessEmpty(sentences.write(paragraph.parts()), Block.Paragraph::new, out);
            } else if (block instanceof TemplateBlock.Item item) {
                addUnlessEmpty(sentences.write(item.parts()), line -> new Block.Item(item.depth(), line), out);
            } else if (block instanceof TemplateBlock.FormTable table) {
                form(section, table.title()).ifPresent(out::add);
            } else if (block instanceof TemplateBlock.RegisterTable table) {
                register(section, table.id()).ifPresent(out::add);
            } else if (block instanceof TemplateBlock.OfficersText text) {
                narrative(section.section().id(), text.kind())
                        .ifPresent(words -> out.addAll(OfficersWords.blocks(words)));
            }
        }
    }

    private static void addUnlessEmpty(
            List<Inline> line, java.util.function.Function<List<Inline>, Block> make, List<Block> out) {
        if (!line.isEmpty()) {
            out.add(make.apply(line));
        }
    }

    private Optional<String> narrative(String place, BlockKind kind) {
        return Optional.ofNullable(narratives.get(place + "/" + kind.id())).map(Narrative::text);
    }

    private Optional<Block> form(SectionPlugin section, String title) {
        Optional<FormGroup> group =
                section.form().stream().filter(g -> g.title().equals(title)).findFirst();
        Optional<TablePlan.Place> place = plan.find(section, title);
        if (group.isEmpty() || tables.form(group.get(), 0).isEmpty()) {
            return Optional.empty();
        }
        return place.isPresent()
                ? Optional.of(pointer(place.get()))
                : tables.form(group.get(), plan.take()).map(Block.class::cast);
    }

    private Optional<Block> register(SectionPlugin section, String id) {
        Optional<Register> register =
                section.registers().stream().filter(r -> r.id().equals(id)).findFirst();
        if (register.isEmpty() || tables.register(register.get(), 0).isEmpty()) {
            return Optional.empty();
        }
        Optional<TablePlan.Place> place = plan.find(section, register.get().title());
        return place.isPresent()
                ? Optional.of(pointer(place.get()))
                : tables.register(register.get(), plan.take()).map(Block.class::cast);
    }

    private static Block pointer(TablePlan.Place place) {
        String text = Messages.text("see.table", String.valueOf(place.number()), place.appendix());
        return new Block.Paragraph(List.of(new Inline.Text(text, false, true)));
    }

    private static List<Block> withoutEmptyRunIns(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.RunIn && !kept.isEmpty() && kept.get(kept.size() - 1) instanceof Block.RunIn) {
                kept.remove(kept.size() - 1);
            }
            kept.add(block);
        }
        if (!kept.isEmpty() && kept.get(kept.size() - 1) instanceof Block.RunIn) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static List<Block> lettered(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        int next = 0;
        for (Block block : blocks) {
            if (block instanceof Block.RunIn runIn) {
                String letter = next < LETTERS.size() ? LETTERS.get(next) : Integer.toString(next + 1);
                out.add(new Block.RunIn(letter, runIn.title()));
                next++;
            } else {
                out.add(block);
            }
        }
        return out;
    }
}
