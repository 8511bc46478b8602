package vn.cchc.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.model.BlockKind;
import vn.cchc.model.OutlineNode;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.plugin.template.TemplatePart;

class OutlineContentTest {

    private static TemplateBlock text(String words) {
        return new TemplateBlock.Paragraph(List.of(new TemplatePart.Text(words, false, false)));
    }

    private static TemplateBlock runIn(String title) {
        return new TemplateBlock.RunIn(title);
    }

    private static final PluginCatalog CATALOG = TestSection.catalog(
            TestSection.thematic("tuyen-truyen", "I").text(BlockKind.RESULTS, text("chuyên đề")),
            TestSection.area("chi-dao", "I")
                    .text(
                            BlockKind.RESULTS,
                            text("mở đầu"),
                            runIn("Ban hành kế hoạch"),
                            text("kế hoạch"),
                            runIn("Kiểm tra cải cách hành chính"),
                            text("kiểm tra"),
                            runIn("Thông tin, tuyên truyền"),
                            text("tin"))
                    .text(BlockKind.TASKS, text("nhiệm vụ")),
            TestSection.area("the-che", "II.1").text(BlockKind.RESULTS, text("thể chế")));

    private static OutlineNode node(
            List<String> from, List<BlockKind> blocks, List<String> runIns, List<String> except) {
        return new OutlineNode(
                "I.1",
                "1",
                "Mục",
                OutlineNode.Level.CLAUSE,
                "so-noi-vu",
                true,
                from,
                blocks,
                runIns,
                except,
                false,
                false,
                false,
                List.of());
    }

    private static String collected(OutlineNode node) {
        return OutlineContent.of(node, CATALOG).stream()
                .map(c -> c.section().section().id() + ": " + words(c.blocks()))
                .collect(Collectors.joining(" | "));
    }

    private static String words(List<TemplateBlock> blocks) {
        List<String> words = new ArrayList<>();
        for (TemplateBlock block : blocks) {
            words.add(
                    block instanceof TemplateBlock.RunIn heading
                            ? "[" + heading.title() + "]"
                            : ((TemplatePart.Text) block.parts().get(0)).text());
        }
        return String.join(", ", words);
    }

    @Nested
    class Collecting {

        @Test
        void takesAreasBeforeThematicReportsOfTheAnchor() {
            assertEquals(
                    "chi-dao: mở đầu, [Ban hành kế hoạch], kế hoạch, [Kiểm tra cải cách hành chính], kiểm tra,"
                            + " [Thông tin, tuyên truyền], tin | tuyen-truyen: chuyên đề",
                    collected(node(List.of("I"), List.of(BlockKind.RESULTS), List.of(), List.of())));
        }

        @Test
        void goesKindByKindAsTheHeadingAsks() {
            assertEquals(
                    "chi-dao: nhiệm vụ | chi-dao: mở đầu | tuyen-truyen: chuyên đề",
                    collected(node(
                            List.of("I"),
                            List.of(BlockKind.TASKS, BlockKind.RESULTS),
                            List.of(),
                            List.of("Ban hành", "Kiểm tra", "Thông tin"))));
        }

        @Test
        void findsNothingWhereNobodyAnchors() {
            assertEquals("", collected(node(List.of("II.9"), List.of(BlockKind.RESULTS), List.of(), List.of())));
        }
    }

    @Nested
    class RunIns {

        @Test
        void areTakenOutWithoutTheirOwnHeading() {
            assertEquals(
                    "chi-dao: kiểm tra",
                    collected(node(List.of("I"), List.of(BlockKind.RESULTS), List.of("kiểm TRA"), List.of())));
        }

        @Test
        void areLeftToOthersWithEverythingBelowThem() {
            assertEquals(
                    "chi-dao: mở đầu, [Ban hành kế hoạch], kế hoạch | tuyen-truyen: chuyên đề",
                    collected(node(
                            List.of("I"),
                            List.of(BlockKind.RESULTS),
                            List.of(),
                            List.of("Kiểm tra", "Thông tin, tuyên truyền"))));
        }

        @Test
        void mayBeTakenOutExceptSome() {
            assertEquals(
                    "chi-dao: kế hoạch",
                    collected(node(
                            List.of("I"),
                            List.of(BlockKind.RESULTS),
                            List.of("kế hoạch", "kiểm tra"),
                            List.of("cải cách hành chính"))));
        }
    }
}
