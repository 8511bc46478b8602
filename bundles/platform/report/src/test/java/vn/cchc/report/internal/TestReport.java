package vn.cchc.report.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cchc.catalog.InstalledSection;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.model.BlockKind;
import vn.cchc.model.LegalDocument;
import vn.cchc.model.Narrative;
import vn.cchc.model.Observation;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.Outline;
import vn.cchc.model.OutlineNode;
import vn.cchc.model.Period;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Round;
import vn.cchc.model.SourceRef;
import vn.cchc.model.UnitLevel;
import vn.cchc.model.UnitRegister;
import vn.cchc.model.Wording;
import vn.cchc.model.text.VietnameseNumberReader;
import vn.cchc.plugin.Letterhead;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.RoundDefinition;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.report.ComposeRequest;
import vn.cchc.report.Composition;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.ReportDocument;

/** A province's five-year report on its way, and its pages as lines of text. */
final class TestReport {

    private static final String PROVINCE = "tinh-dak-lak";

    private final List<InstalledSection> sections = new ArrayList<>();
    private final List<OutlineNode> nodes = new ArrayList<>();
    private final List<Observation> entries = new ArrayList<>();
    private final List<Narrative> narratives = new ArrayList<>();
    private final List<LegalDocument> documents = new ArrayList<>();
    private final List<RegisterRow> rows = new ArrayList<>();
    private final List<Wording> wordings = new ArrayList<>();
    private List<TemplateBlock> opening = List.of();
    private List<TemplateBlock> closing = List.of();
    private final List<OrgUnit> units = new ArrayList<>();
    private boolean contents;

    static TestReport of(SectionPlugin... sections) {
        TestReport report = new TestReport();
        for (SectionPlugin section : sections) {
            report.sections.add(
                    new InstalledSection("vn.cchc.test." + section.section().id(), section));
        }
        return report;
    }

    /** Makes a report of one heading that takes what the given pieces say. */
    static TestReport saying(TemplateBlock... results) {
        return of(TestSection.institutions().results(results)).asks(node("II.1.1", "II.1"));
    }

    TestReport asks(OutlineNode node) {
        nodes.add(node);
        return this;
    }

    TestReport figures(String... codePeriodValue) {
        for (int i = 0; i < codePeriodValue.length; i += 3) {
            entries.add(new Observation(
                    new ObservationKey(
                            PROVINCE,
                            codePeriodValue[i],
                            Period.parse(codePeriodValue[i + 1]).orElseThrow()),
                    VietnameseNumberReader.read(codePeriodValue[i + 2]).value().orElseThrow(),
                    new SourceRef("so-lieu.csv", "dòng " + (i / 3 + 2)),
                    ""));
        }
        return this;
    }

    /** Lets communes report: a figure of one unit. */
    TestReport figureOf(String unit, String code, String period, String value) {
        figures(code, period, value);
        Observation entry = entries.remove(entries.size() - 1);
        entries.add(new Observation(
                new ObservationKey(unit, code, entry.key().period()), entry.value(), entry.source(), entry.note()));
        return this;
    }

    /** Puts communes below the province, "xã Một" for xa-1. */
    TestReport communes(int count) {
        units.add(unit(PROVINCE, "tỉnh Đắk Lắk", UnitLevel.PROVINCE, Optional.empty()));
        for (int i = 1; i <= count; i++) {
            units.add(unit("xa-" + i, "xã " + i, UnitLevel.COMMUNE, Optional.of(PROVINCE)));
        }
        return this;
    }

    private static OrgUnit unit(String id, String name, UnitLevel level, Optional<String> parent) {
        return new OrgUnit(id, name, level, parent, Optional.empty(), Optional.empty());
    }

    TestReport withContents() {
        contents = true;
        return this;
    }

    TestReport wrote(String place, BlockKind kind, String text) {
        narratives.add(new Narrative(place, kind, text, new SourceRef("thuyet-minh.md", "")));
        return this;
    }

    TestReport document(LegalDocument document) {
        documents.add(document);
        return this;
    }

    TestReport row(String register, String... cells) {
        rows.add(new RegisterRow(register, rows.size() + 1, List.of(cells), new SourceRef("danh-muc.csv", "")));
        return this;
    }

    TestReport framed(TemplateBlock before, TemplateBlock after) {
        opening = List.of(before);
        closing = List.of(after);
        return this;
    }

    TestReport decided(Wording wording) {
        wordings.add(wording);
        return this;
    }

    ReportDocument compose() {
        return composition().document();
    }

    Composition composition() {
        Round round = new Round(
                "so-ket",
                "Sơ kết",
                "BÁO CÁO",
                "Sơ kết cải cách hành chính",
                new Period.Range(2021, 2025),
                LocalDate.of(2025, 3, 31),
                LocalDate.of(2025, 6, 15),
                "so-noi-vu",
                List.of());
        RoundDefinition definition = new RoundDefinition(
                round, new Outline(nodes), List.of(), List.of(), opening, closing, contents, List.of());
        return new OutlineReportComposer()
                .composition(new ComposeRequest(
                        new Province(definition, units),
                        definition,
                        PluginCatalog.of(sections),
                        entries,
                        narratives,
                        documents,
                        rows,
                        wordings,
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Returns the body, a line for each block. */
    List<String> lines() {
        return lines(compose().body());
    }

    /** Returns the only paragraph or item of a report that says one thing. */
    List<Inline> sentence() {
        List<Block> blocks = compose().body().stream()
                .filter(b -> !(b instanceof Block.Heading))
                .toList();
        if (blocks.size() != 1 || !(blocks.get(0) instanceof Block.Paragraph paragraph)) {
            throw new AssertionError(lines().toString());
        }
        return paragraph.inlines();
    }

    static List<String> lines(List<Block> blocks) {
        return blocks.stream().map(TestReport::line).toList();
    }

    private static String line(Block block) {
        if (block instanceof Block.Heading heading) {
            return "# " + heading.label() + ". " + heading.title();
        }
        if (block instanceof Block.RunIn runIn) {
            return runIn.letter() + ") " + runIn.title();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return words(paragraph.inlines());
        }
        if (block instanceof Block.Item item) {
            return (item.depth() == 1 ? "- " : "+ ") + words(item.inlines());
        }
        if (block instanceof Block.Chart chart) {
            return "[Biểu đồ " + chart.number() + ". " + chart.caption() + "]";
        }
        if (block instanceof Block.Contents list) {
            return "[" + list.title() + "]";
        }
        Block.Table table = (Block.Table) block;
        return "[Bảng " + table.number() + ". " + table.caption() + "]";
    }

    /** Returns the words of a line; marks in «», footnotes in {}. */
    static String words(List<Inline> inlines) {
        return inlines.stream().map(TestReport::words).collect(Collectors.joining());
    }

    private static String words(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text();
        }
        if (inline instanceof Inline.Number number) {
            return number.written();
        }
        if (inline instanceof Inline.Reference reference) {
            return reference.text();
        }
        return inline instanceof Inline.Mark mark
                ? "«" + mark.text() + "»"
                : "{" + ((Inline.Footnote) inline).text() + "}";
    }

    /** Makes a required heading that collects results. */
    static OutlineNode node(String id, String from) {
        return node(id, from, true, List.of(BlockKind.RESULTS));
    }

    static OutlineNode node(String id, String from, boolean required, List<BlockKind> blocks) {
        return node(id, OutlineNode.Level.CLAUSE, List.of(from), required, blocks, false, List.of());
    }

    static OutlineNode part(String id, OutlineNode... below) {
        return node(id, OutlineNode.Level.PART, List.of(), true, List.of(), false, List.of(below));
    }

    /** Makes a required appendix, "Phụ lục I", that holds the tables of an anchor. */
    static OutlineNode appendix(String label, String from) {
        return node("Phụ lục " + label, OutlineNode.Level.APPENDIX, List.of(from), true, List.of(), true, List.of());
    }

    static OutlineNode node(
            String id,
            OutlineNode.Level level,
            List<String> from,
            boolean required,
            List<BlockKind> blocks,
            boolean tables,
            List<OutlineNode> below) {
        return new OutlineNode(
                id,
                id,
                "Mục",
                level,
                "so-noi-vu",
                required,
                from,
                blocks,
                List.of(),
                List.of(),
                true,
                tables,
                level == OutlineNode.Level.APPENDIX,
                below);
    }

    private record Province(RoundDefinition round, List<OrgUnit> others) implements ProvincePack {

        @Override
        public String id() {
            return "dak-lak";
        }

        @Override
        public String name() {
            return "tỉnh Đắk Lắk";
        }

        @Override
        public String unit() {
            return PROVINCE;
        }

        @Override
        public Letterhead letterhead() {
            return new Letterhead(
                    Optional.empty(),
                    List.of("ỦY BAN NHÂN DÂN", "TỈNH ĐẮK LẮK"),
                    "Đắk Lắk",
                    "/BC-UBND",
                    Optional.of("Bộ Nội vụ"),
                    List.of("Như trên", "Lưu: VT"),
                    List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"));
        }

        @Override
        public UnitRegister units() {
            List<OrgUnit> all = new ArrayList<>(others);
            all.add(TestReport.unit("so-noi-vu", "Sở Nội vụ", UnitLevel.DEPARTMENT, Optional.empty()));
            return new UnitRegister(all, List.of(), List.of());
        }

        @Override
        public List<RoundDefinition> rounds() {
            return List.of(round);
        }
    }
}
