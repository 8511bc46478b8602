package vn.cchc.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static OutlineNode node(String id, List<String> from, List<BlockKind> blocks, OutlineNode... below) {
        return new OutlineNode(
                id,
                id,
                "Mục " + id,
                OutlineNode.Level.CLAUSE,
                "so-noi-vu",
                true,
                from,
                blocks,
                List.of(),
                List.of(),
                false,
                false,
                false,
                List.of(below));
    }

    private static OutlineNode heading(String id, OutlineNode... below) {
        return node(id, List.of(), List.of(), below);
    }

    @Nested
    class Walking {

        @Test
        void goesFromTopToBottom() {
            Outline outline = new Outline(List.of(heading("I", heading("I.1"), heading("I.2")), heading("II")));
            assertEquals(
                    List.of("I", "I.1", "I.2", "II"),
                    outline.walk().map(OutlineNode::id).toList());
        }

        @Test
        void findsNoIdTwiceAtAnyDepth() {
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class,
                    () -> new Outline(List.of(heading("I", heading("I.1")), heading("II", heading("I.1")))));
            assertTrue(refused.getMessage().contains("I.1"), refused.getMessage());
        }
    }

    @Nested
    class Collecting {

        @Test
        void takesTheNamedAnchorsOnly() {
            OutlineNode node = node("II.1.1", List.of("II.1"), List.of(BlockKind.RESULTS));
            assertTrue(node.collectsFrom("II.1"));
            assertFalse(node.collectsFrom("II.10"));
            assertFalse(node.collectsFrom("II"));
        }

        @Test
        void takesEverythingWhenItSaysAll() {
            assertTrue(node("III.3", List.of(OutlineNode.ALL), List.of(BlockKind.LESSONS))
                    .collectsFrom("II.6"));
        }

        @Test
        void mustSayFromWhere() {
            assertThrows(IllegalArgumentException.class, () -> node("I.1", List.of(), List.of(BlockKind.RESULTS)));
        }
    }

    @Nested
    class Kinds {

        @Test
        void areFoundByIdAndByHeading() {
            for (BlockKind kind : BlockKind.values()) {
                assertEquals(kind, BlockKind.byId(kind.id()).orElseThrow());
                assertEquals(kind, BlockKind.byTitle(kind.title()).orElseThrow());
            }
            assertTrue(BlockKind.byId("khac").isEmpty());
        }
    }
}
