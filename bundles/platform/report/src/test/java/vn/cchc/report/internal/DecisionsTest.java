package vn.cchc.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.cchc.model.BlockKind;
import vn.cchc.model.LineShape;
import vn.cchc.model.SourceRef;
import vn.cchc.model.Wording;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.report.Composition;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;

/** Where lines come from, and what people decided about them in Word. */
class DecisionsTest {

    private static final SourceRef FILE = new SourceRef("bao-cao.docx", "");
    private static final String FIRST = "template:the-che/ket-qua/1";
    private static final String SECOND = "template:the-che/ket-qua/2";

    private static TestReport report() {
        return TestReport.saying(
                        TestTemplate.paragraph("Ban hành ", TestTemplate.withUnit("TC_VB"), "."),
                        TestTemplate.paragraph("Chất lượng tăng."))
                .figures("TC_VB", "2021-2025", "347");
    }

    private static Wording changed(String target, String replaces, String text) {
        return new Wording(Wording.Kind.CHANGED, target, replaces, LineShape.PARAGRAPH, text, "", FILE);
    }

    private static Wording added(String id, String after, LineShape shape, String text) {
        return new Wording(Wording.Kind.ADDED, "addition:" + id, "", shape, text, after, FILE);
    }

    private static Wording without(Wording.Kind kind, String target, String replaces, String after) {
        return new Wording(kind, target, replaces, LineShape.PARAGRAPH, "", after, FILE);
    }

    @Nested
    class Origins {

        @Test
        void nameEveryLine() {
            List<String> origins = TestReport.of(TestSection.institutions()
                            .results(
                                    TestTemplate.paragraph("Một."),
                                    new TemplateBlock.OfficersText(BlockKind.RESULTS),
                                    TestTemplate.item("Hai.")))
                    .asks(TestReport.node("1", "II.1"))
                    .wrote("the-che", BlockKind.RESULTS, "Ba.\n- Bốn.")
                    .framed(TestTemplate.paragraph("Đầu."), TestTemplate.paragraph("Cuối."))
                    .compose()
                    .body()
                    .stream()
                    .map(b -> b.origin().id())
                    .toList();

            assertEquals(
                    List.of(
                            "template:so-ket/mo-dau/1",
                            "outline:1",
                            "template:the-che/ket-qua/1",
                            "narrative:the-che/ket-qua/1",
                            "narrative:the-che/ket-qua/2",
                            "template:the-che/ket-qua/3",
                            "template:so-ket/ket-thuc/1"),
                    origins);
        }

        @Test
        void leadFromNumbersBackToTheirBindings() {
            List<Inline> line = ((Block.Paragraph) report().compose().body().get(1)).inlines();

            assertEquals("{{TC_VB unit}}", ((Inline.Number) line.get(1)).binding());
        }

        @Test
        void sendWhatIsWrittenIntoAnEmptyHeadingToItsOwner() {
            List<Block> body =
                    TestReport.of().asks(TestReport.node("1", "II.1")).compose().body();

            assertEquals("narrative:1/ket-qua/1", body.get(1).origin().id());
        }

        @Test
        void comeWithTheWordsBehindThem() {
            Composition composition = report().composition();

            assertEquals("Ban hành {{TC_VB unit}}.", composition.sources().get(FIRST));
            assertEquals("Mục", composition.sources().get("outline:II.1.1"));
        }
    }

    @Nested
    class Words {

        @Test
        void areThoseOfTheEditedFileWithTodaysNumbers() {
            TestReport report = report().decided(changed(
                    FIRST,
                    "Ban hành {{TC_VB unit}}.",
                    "Tỉnh **đã** ban hành {{TC_VB unit}}, tăng mạnh ( so với trước )."));

            assertEquals(
                    "Tỉnh đã ban hành 347 văn bản, tăng mạnh ( so với trước ).",
                    report.lines().get(1));
            assertEquals(List.of(), report.composition().stale());
        }

        @Test
        void areLeftOutWhenTheModuleSaysSomethingElseNow() {
            Wording old = changed(FIRST, "Có {{TC_VB}} văn bản.", "Tỉnh có {{TC_VB}} văn bản.");

            assertEquals("Ban hành 347 văn bản.", report().decided(old).lines().get(1));
            assertEquals(List.of(old), report().decided(old).composition().stale());
        }

        @Test
        void followTheirSentenceWhenTheModulePutsAnotherBeforeIt() {
            TestReport report = report().decided(changed(FIRST, "Chất lượng tăng.", "Chất lượng tăng rõ."));

            assertEquals(
                    List.of("Ban hành 347 văn bản.", "Chất lượng tăng rõ."),
                    report.lines().subList(1, 3));
            assertEquals(List.of(), report.composition().stale());
        }

        @Test
        void ofTwoEqualSentencesChangeTheOneThatWasMeant() {
            TestReport report = TestReport.saying(
                            TestTemplate.paragraph("Như trên."), TestTemplate.paragraph("Như trên."))
                    .decided(changed(SECOND, "Như trên.", "Như dưới."));

            assertEquals(List.of("Như trên.", "Như dưới."), report.lines().subList(1, 3));
        }

        @Test
        void ofHeadingsAndCaptionsAreThoseOfTheFileToo() {
            TestReport report = TestReport.of(
                            TestSection.institutions().form("Văn bản", "TC_VB").results(TestTemplate.table("Văn bản")))
                    .asks(TestReport.node("1", "II.1"))
                    .figures("TC_VB", "2024", "5")
                    .decided(new Wording(
                            Wording.Kind.CHANGED, "outline:1", "Mục", LineShape.HEADING, "Mục mới", "", FILE))
                    .decided(new Wording(
                            Wording.Kind.CHANGED,
                            "form:the-che/Văn bản#caption",
                            "Văn bản",
                            LineShape.CAPTION,
                            "Văn bản QPPL",
                            "",
                            FILE));

            assertEquals(List.of("# 1. Mục mới", "[Bảng 1. Văn bản QPPL]"), report.lines());
        }
    }

    @Nested
    class Lines {

        @Test
        void thatWereAddedStandWhereTheyWerePut() {
            TestReport report = report().decided(added("b", "addition:a", LineShape.DASH, "Thêm hai."))
                    .decided(added("a", FIRST, LineShape.PARAGRAPH, "Thêm {{TC_VB}}."));

            assertEquals(
                    List.of("Ban hành 347 văn bản.", "Thêm 347.", "- Thêm hai.", "Chất lượng tăng."),
                    report.lines().subList(1, 5));
        }

        @Test
        void areNotLostWhenTheirNeighbourIs() {
            TestReport report = report().decided(added("a", "template:x/ket-qua/9", LineShape.PARAGRAPH, "Thêm."));

            assertTrue(report.lines().contains("Thêm."));
        }

        @Test
        void takeThePlaceOfTheWordsThatNobodyWrote() {
            TestReport report = TestReport.of(TestSection.institutions())
                    .asks(new vn.cchc.model.OutlineNode(
                            "1",
                            "1",
                            "Mục",
                            vn.cchc.model.OutlineNode.Level.CLAUSE,
                            "so-noi-vu",
                            true,
                            List.of("II.9"),
                            List.of(BlockKind.RESULTS),
                            List.of(),
                            List.of(),
                            false,
                            false,
                            false,
                            List.of()))
                    .decided(added("a", "outline:1", LineShape.PARAGRAPH, "Đã viết."));

            assertEquals(List.of("# 1. Mục", "Đã viết."), report.lines());
        }

        @Test
        void thatWereLeftOutAreGone() {
            TestReport report = report().decided(without(Wording.Kind.REMOVED, SECOND, "Chất lượng tăng.", ""));

            assertEquals(List.of("# II.1.1. Mục", "Ban hành 347 văn bản."), report.lines());
        }

        @Test
        void thatWereMovedStandInTheirNewPlace() {
            TestReport report = report().decided(without(Wording.Kind.MOVED, FIRST, "", SECOND));

            assertEquals(
                    List.of("Chất lượng tăng.", "Ban hành 347 văn bản."),
                    report.lines().subList(1, 3));
        }

        @Test
        void stayWhenThePlaceTheyWereMovedToIsGone() {
            TestReport report = report().decided(without(Wording.Kind.MOVED, FIRST, "", "template:x/ket-qua/9"));

            assertEquals(
                    List.of("Ban hành 347 văn bản.", "Chất lượng tăng."),
                    report.lines().subList(1, 3));
        }
    }
}
