package vn.cchc.declared.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.declared.internal.Problems;
import vn.cchc.declared.internal.TextFile;
import vn.cchc.declared.internal.template.TemplateReader.Tables;
import vn.cchc.model.BlockKind;
import vn.cchc.model.Period;
import vn.cchc.plugin.template.NarrativeTemplate;
import vn.cchc.plugin.template.PeriodRef;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.plugin.template.TemplateBlock.Item;
import vn.cchc.plugin.template.TemplateBlock.Paragraph;
import vn.cchc.plugin.template.TemplatePart;
import vn.cchc.plugin.template.TemplatePart.Text;

class TemplateReaderTest {

    private static final Tables TABLES =
            new Tables(true, List.of("Biểu một"), List.of("Biểu đồ một"), List.of("sang-kien"));

    private final Problems problems = new Problems();

    private NarrativeTemplate read(String text) {
        return new TemplateReader(new TextFile("mau.md", text), TABLES, problems).read();
    }

    private List<TemplateBlock> results(String text) {
        List<TemplateBlock> blocks = read("### Kết quả\n\n" + text).block(BlockKind.RESULTS);
        assertEquals(List.of(), problems.list());
        return blocks;
    }

    private List<TemplatePart> paragraph(String text) {
        List<TemplateBlock> blocks = results(text);
        assertEquals(1, blocks.size());
        return blocks.get(0).parts();
    }

    private static Text plain(String words) {
        return new Text(words, false, false);
    }

    private static PeriodRef at(String period) {
        return new PeriodRef.At(Period.parse(period).orElseThrow());
    }

    @Nested
    class Blocks {

        @Test
        void standUnderTheirHeadings() {
            NarrativeTemplate template = read(
                    "### Kết quả\n\nMột\nhai.\n\n#### a) Tiểu mục\n\n- Gạch\ntiếp\n- Gạch nữa\n+ Cộng\n\n### Kiến nghị, đề xuất\nBa.");

            assertEquals(List.of(), problems.list());
            assertEquals(
                    List.of(
                            new Paragraph(List.of(plain("Một hai."))),
                            new TemplateBlock.RunIn("a) Tiểu mục"),
                            new Item(1, List.of(plain("Gạch tiếp"))),
                            new Item(1, List.of(plain("Gạch nữa"))),
                            new Item(2, List.of(plain("Cộng")))),
                    template.block(BlockKind.RESULTS));
            assertEquals(1, template.block(BlockKind.PROPOSALS).size());
            assertEquals(List.of(), template.block(BlockKind.LESSONS));
        }

        @Test
        void showTablesAndOfficersText() {
            assertEquals(
                    List.of(
                            new TemplateBlock.FormTable("Biểu một"),
                            new TemplateBlock.RegisterTable("sang-kien"),
                            new TemplateBlock.OfficersText(BlockKind.SHORTCOMINGS)),
                    results("{{table \"Biểu một\"}}\n{{register \"sang-kien\"}}\n\n{{narrative \"ton-tai\"}}"));
        }
    }

    @Nested
    class Bindings {

        @Test
        void nameANumber() {
            assertEquals(
                    List.of(
                            plain("Có "),
                            new TemplatePart.Number("TC_VB", new PeriodRef.WholeRound(), false),
                            plain(", "),
                            new TemplatePart.Number("TC_VB", new PeriodRef.WholeRound(), true),
                            plain(", "),
                            new TemplatePart.Number("TC_VB", at("2024"), false),
                            plain(", "),
                            new TemplatePart.Number("TC_VB", at("2025-03-31"), true),
                            plain(", "),
                            new TemplatePart.Number("TC_VB", new PeriodRef.First(), false),
                            plain(", "),
                            new TemplatePart.Number("TC_VB", new PeriodRef.Last(), true),
                            plain(".")),
                    paragraph(
                            "Có {{TC_VB}}, {{TC_VB unit}}, {{TC_VB 2024}}, {{ TC_VB 2025-03-31 unit }}, {{TC_VB first}}, {{TC_VB last unit}}."));
        }

        @Test
        void nameAChangeADateAFactOrACitation() {
            assertEquals(
                    List.of(
                            new TemplatePart.Change("BM_BT", new PeriodRef.First(), new PeriodRef.Last()),
                            new TemplatePart.Change("BM_BT", at("2024-12-31"), at("2025-03-31")),
                            new TemplatePart.DateOf("BM_BT", new PeriodRef.Last()),
                            new TemplatePart.RoundFact(TemplatePart.Fact.PERIOD),
                            new TemplatePart.RoundFact(TemplatePart.Fact.END),
                            new TemplatePart.RoundFact(TemplatePart.Fact.PROVINCE),
                            new TemplatePart.Citation("76/NQ-CP")),
                    paragraph("{{change BM_BT}}{{change BM_BT 2024-12-31 2025-03-31}}{{date BM_BT last}}"
                            + "{{round.period}}{{round.end}}{{province}}{{cite \"76/NQ-CP\"}}"));
        }

        @Test
        void giveTheirCodes() {
            assertEquals(
                    Set.of("A", "B_1", "C"),
                    read("### Kết quả\n{{A}} [[{{change B_1}} và {{date C}}]]").codes());
        }
    }

    @Nested
    class Words {

        @Test
        void areBoldOrItalic() {
            assertEquals(
                    List.of(
                            plain("Một "),
                            new Text("hai", true, false),
                            plain(" "),
                            new Text("ba", false, true),
                            plain(" tệp_so_lieu")),
                    paragraph("Một **hai** _ba_ tệp_so_lieu"));
        }

        @Test
        void mayHoldATypedFigure() {
            assertEquals(List.of(plain("Có 347 văn bản.")), paragraph("Có 347 văn bản."));
        }

        @Test
        void formPassages() {
            assertEquals(
                    List.of(
                            plain("Một"),
                            new TemplatePart.Passage(List.of(
                                    plain(", "), new TemplatePart.Number("A", new PeriodRef.WholeRound(), false))),
                            plain(".")),
                    paragraph("Một[[, {{A}}]]."));
        }
    }

    @Nested
    class Mistakes {

        @ParameterizedTest
        @CsvSource(
                delimiter = '~',
                value = {
                    "Một {{A}}.\\n\\nHai {{A.~3~{{ mà không có }}",
                    "Một [[{{A}}.~1~[[ mà không có ]]",
                    "Một {{A}}]].~1~]] mà không có [[",
                    "Một A}}.~1~}} mà không có {{",
                    "Một\\nhai [[{{A}} [[{{B}}]]]].~2~[[ nằm trong [[",
                    "Một {{A {{B}}.~1~{{ mà không có }}",
                    "Một {{ab}}.~1~không hiểu {{ab}}",
                    "Một {{}}.~1~không hiểu {{}}",
                    "Một {{chagne A}}.~1~«change»",
                    "Một {{A lst}}.~1~«last»",
                    "Một {{A 2024 2025}}.~1~không hiểu",
                    "Một {{A 2024-13-01}}.~1~không phải là kỳ",
                    "Một {{change A 2024}}.~1~không hoặc hai kỳ",
                    "Một {{date}}.~1~date, một mã",
                    "Một {{round.start}}.~1~không hiểu",
                    "Một {{cite 76/NQ-CP}}.~1~ngoặc kép",
                    "Một {{table \"Biểu một\"}} hai.~1~đứng một mình",
                    "{{table Biểu một}}~1~ngoặc kép",
                    "{{table \"Biểu hai\"}}~1~không có biểu",
                    "{{register \"sang-kie\"}}~1~«sang-kien»",
                    "{{narrative \"ton-tia\"}}~1~«ton-tai»",
                    "Một **hai.~1~** mà không có **",
                    "+ Cộng~1~sau một dòng -",
                    "## Tiêu đề~1~cấp «##»",
                    "##### Tiêu đề~1~cấp «#####»",
                    "#### Có {{A}}~1~tiêu đề nhỏ",
                    "### Kết qủa~1~«Kết quả»",
                    "### Kết quả~1~đã có ở trên",
                })
        void areToldWithTheirLine(String text, int line, String words) {
            read("### Kết quả\n" + text.replace("\\n", "\n"));

            assertEquals(1, problems.list().size(), () -> problems.list().toString());
            assertEquals(line + 1, problems.list().get(0).line());
            assertTrue(problems.list().get(0).toString().contains(words), () -> problems.list()
                    .toString());
        }

        @Test
        void includeTextBeforeTheFirstHeading() {
            read("\n\nMột.");
            assertEquals(3, problems.list().get(0).line());
        }
    }
}
