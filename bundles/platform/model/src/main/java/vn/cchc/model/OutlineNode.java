package vn.cchc.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * One heading of the outline (đề cương) with what stands below it.
 *
 * @param id stable id; sections anchor at it
 * @param label number as printed, "Phần thứ nhất", "II", "1.1"
 * @param title heading
 * @param level its place in the ladder of Decree 30/2020/NĐ-CP, Appendix I
 * @param owner unit that answers for it
 * @param required whether it must not stay empty
 * @param from anchors of the sections whose blocks it collects; {@link #ALL} for every section
 * @param blocks kinds of blocks that it collects, in this order
 * @param runIns titles of run-in passages that it takes out of those blocks; empty for the whole block
 * @param except titles of run-in passages that it leaves to others
 * @param ownText whether its owner writes into it directly
 * @param tables whether it holds all tables of those sections (an appendix)
 * @param landscape whether it is printed on landscape pages
 * @param nodes headings below
 */
public record OutlineNode(
        String id,
        String label,
        String title,
        Level level,
        String owner,
        boolean required,
        List<String> from,
        List<BlockKind> blocks,
        List<String> runIns,
        List<String> except,
        boolean ownText,
        boolean tables,
        boolean landscape,
        List<OutlineNode> nodes) {

    /** Stands in {@link #from} for every section. */
    public static final String ALL = "all";

    /** Rungs of the ladder of headings. */
    public enum Level {
        PART("phan"),
        CHAPTER("muc"),
        CLAUSE("khoan"),
        POINT("diem"),
        APPENDIX("phu-luc");

        private final String id;

        Level(String id) {
            this.id = id;
        }

        /** Returns the word used in declarations. */
        public String id() {
            return id;
        }
    }

    public OutlineNode {
        id = Require.text(id, "outline node");
        title = Require.text(title, "title of outline node " + id);
        from = List.copyOf(from);
        blocks = List.copyOf(blocks);
        runIns = List.copyOf(runIns);
        except = List.copyOf(except);
        nodes = List.copyOf(nodes);
        Require.that(
                blocks.isEmpty() || !from.isEmpty(),
                "outline node " + id + " collects blocks, so it must say from where");
    }

    /** Tells whether sections anchored there belong to it. */
    public boolean collectsFrom(String anchor) {
        return from.contains(ALL) || from.contains(anchor);
    }

    /** Returns this node and all below, from top to bottom. */
    public Stream<OutlineNode> walk() {
        return Stream.concat(Stream.of(this), nodes.stream().flatMap(OutlineNode::walk));
    }
}
