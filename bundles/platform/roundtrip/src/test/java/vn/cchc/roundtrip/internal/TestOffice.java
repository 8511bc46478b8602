package vn.cchc.roundtrip.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.catalog.InstalledSection;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.model.BlockKind;
import vn.cchc.model.FormGroup;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.LegalDocument;
import vn.cchc.model.Measure;
import vn.cchc.model.Narrative;
import vn.cchc.model.Observation;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Outline;
import vn.cchc.model.OutlineNode;
import vn.cchc.model.Period;
import vn.cchc.model.Register;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Round;
import vn.cchc.model.Section;
import vn.cchc.model.SourceRef;
import vn.cchc.model.UnitRegister;
import vn.cchc.model.Value;
import vn.cchc.model.Wording;
import vn.cchc.model.WrittenLine;
import vn.cchc.office.ReturnedReport;
import vn.cchc.plugin.Letterhead;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.RoundDefinition;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.NarrativeTemplate;
import vn.cchc.plugin.template.Sentences;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.report.ComposeRequest;
import vn.cchc.report.Composition;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.report.internal.OutlineReportComposer;
import vn.cchc.roundtrip.Merge;
import vn.cchc.roundtrip.MergeRequest;
import vn.cchc.roundtrip.ReportMerge;
import vn.cchc.roundtrip.WrittenLines;

/** A province's office with one section, its workspace in memory and the real composer. */
final class TestOffice {

    static final String UNIT = "tinh-dak-lak";
    static final SourceRef TYPED = new SourceRef("thuyet-minh.md", "");
    private static final Period ROUND = new Period.Range(2021, 2025);

    final List<TemplateBlock> template = new ArrayList<>();
    final List<Narrative> narratives = new ArrayList<>();
    final List<Observation> figures = new ArrayList<>();
    final List<RegisterRow> rows = new ArrayList<>();
    final List<Wording> wordings = new ArrayList<>();

    static TestOffice sample() {
        TestOffice office = new TestOffice();
        office.says("Toàn tỉnh ban hành {{TC_VB unit}}[[, trong đó năm 2024 là {{TC_VB 2024}}]]{{cite \"76/NQ-CP\"}}.")
                .says("Đến ngày {{date BM_BT last}} có {{BM_BT last unit}}, {{change BM_BT}}; kỳ {{round.period}}.")
                .shows(new TemplateBlock.OfficersText(BlockKind.RESULTS))
                .says("Chất lượng văn bản được nâng lên theo Nghị quyết 76/NQ-CP.")
                .shows(new TemplateBlock.FormTable("Ban hành văn bản"))
                .shows(new TemplateBlock.RegisterTable("sang-kien"));
        office.figure("TC_VB", "2021-2025", 347).figure("TC_VB", "2024", 80);
        office.figure("BM_BT", "2021-12-31", 129).figure("BM_BT", "2024-12-31", 99);
        office.wrote(
                "Các sở đã rà soát **{{TC_VB 2024}}** văn bản, _kịp thời_.\n\n- Sở Tư pháp chủ trì;\n- Sở Nội vụ phối hợp"
                        + " theo dõi {{BM_BT last}} người.\n\nCông tác tuyên truyền còn chậm{{note \"Theo báo cáo của sở\"}}.");
        office.row("Một cửa điện tử", "2024").row("Ngày thứ Sáu không giấy tờ", "2023");
        return office;
    }

    TestOffice says(String sentence) {
        return shows(new TemplateBlock.Paragraph(Sentences.read(sentence).parts()));
    }

    TestOffice shows(TemplateBlock block) {
        template.add(block);
        return this;
    }

    TestOffice wrote(String text) {
        narratives.removeIf(n -> n.place().equals("the-che"));
        narratives.add(new Narrative("the-che", BlockKind.RESULTS, text, TYPED));
        return this;
    }

    String narrative() {
        return narratives.stream().map(Narrative::text).findFirst().orElse("");
    }

    TestOffice figure(String code, String period, long value) {
        ObservationKey key = new ObservationKey(UNIT, code, Period.parse(period).orElseThrow());
        figures.removeIf(f -> f.key().equals(key));
        figures.add(new Observation(key, Value.of(BigDecimal.valueOf(value)), TYPED, ""));
        return this;
    }

    TestOffice row(String... cells) {
        rows.add(new RegisterRow("the-che/sang-kien", rows.size() + 1, List.of(cells), TYPED));
        return this;
    }

    Composition composition() {
        RoundDefinition round = round();
        return new OutlineReportComposer()
                .composition(new ComposeRequest(
                        province(round),
                        round,
                        PluginCatalog.of(List.of(new InstalledSection("vn.cchc.test", section()))),
                        figures,
                        narratives,
                        List.of(new LegalDocument("76/NQ-CP", "Nghị quyết", Optional.empty(), "Chính phủ", "")),
                        rows,
                        wordings,
                        Optional.empty(),
                        Optional.empty()));
    }

    ReportDocument compose() {
        return composition().document();
    }

    List<WrittenLine> lines() {
        return WrittenLines.of(compose());
    }

    /** Returns what is read in the report, a line for each of its lines, cells left out. */
    List<String> text() {
        return lines().stream()
                .filter(line -> !line.part().contains("."))
                .map(line -> line.shape() + ": " + Line.read(line.text()).shown())
                .toList();
    }

    Merge merge(List<WrittenLine> base, ReturnedReport returned, MergeRequest.Choice choice) {
        Composition today = composition();
        return ReportMerge.of(new MergeRequest(
                "B1",
                "bao-cao.docx",
                base,
                returned,
                new MergeRequest.Today(
                        WrittenLines.of(today.document()),
                        today.sources(),
                        narratives,
                        rows,
                        wordings,
                        Map.of("I", "I. Kết quả")),
                UNIT,
                ROUND,
                choice));
    }

    /** Does what a workspace does with a merge, proposals left out. */
    TestOffice take(Merge merge) {
        for (Narrative narrative : merge.narratives()) {
            narratives.removeIf(n -> n.place().equals(narrative.place()) && n.block() == narrative.block());
            narratives.add(narrative);
        }
        merge.emptied()
                .forEach(gone -> narratives.removeIf(n -> n.place().equals(gone.place()) && n.block() == gone.block()));
        merge.withdrawn().forEach(gone -> wordings.removeIf(w -> same(w, gone)));
        for (Wording wording : merge.wordings()) {
            wordings.removeIf(w -> same(w, wording));
            wordings.add(wording);
        }
        if (!merge.rows().isEmpty()) {
            rows.clear();
            rows.addAll(merge.rows());
        }
        return this;
    }

    private static boolean same(Wording a, Wording b) {
        return a.kind() == b.kind() && a.target().equals(b.target());
    }

    private SectionPlugin section() {
        List<Indicator> indicators = List.of(
                indicator("TC_VB", "văn bản", IndicatorKind.FLOW), indicator("BM_BT", "người", IndicatorKind.STOCK));
        return new SectionPlugin() {
            @Override
            public Section section() {
                return new Section("the-che", Section.Kind.AREA, "Thể chế", "so-tu-phap", "II.1", Optional.empty());
            }

            @Override
            public List<Indicator> indicators() {
                return indicators;
            }

            @Override
            public List<FormGroup> form() {
                return List.of(new FormGroup("Ban hành văn bản", List.of("TC_VB", "BM_BT"), List.of()));
            }

            @Override
            public List<Register> registers() {
                return List.of(new Register(
                        "the-che",
                        "sang-kien",
                        "Sáng kiến",
                        List.of(
                                new Register.Column("ten", "Tên", Register.CellType.TEXT),
                                new Register.Column("nam", "Năm", Register.CellType.NUMBER))));
            }

            @Override
            public NarrativeTemplate template() {
                return new NarrativeTemplate(Map.of(BlockKind.RESULTS, template));
            }
        };
    }

    private static Indicator indicator(String code, String measure, IndicatorKind kind) {
        return new Indicator(
                code,
                "the-che",
                "Chỉ tiêu " + code,
                new Measure(measure),
                kind,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private static RoundDefinition round() {
        OutlineNode second = node("II", "Nhiệm vụ", List.of("II.9"));
        Round round = new Round(
                "so-ket",
                "Sơ kết",
                "BÁO CÁO",
                "Sơ kết",
                ROUND,
                LocalDate.of(2025, 3, 31),
                LocalDate.of(2025, 6, 15),
                "so-noi-vu",
                List.of());
        return new RoundDefinition(
                round,
                new Outline(List.of(node("I", "Kết quả", List.of("II.1")), second)),
                List.of(),
                List.of(),
                List.of(new TemplateBlock.Paragraph(Sentences.read("Thực hiện kế hoạch, {{province}} báo cáo như sau:")
                        .parts())),
                List.of(new TemplateBlock.Paragraph(
                        Sentences.read("Trên đây là báo cáo.").parts())));
    }

    private static OutlineNode node(String id, String title, List<String> from) {
        return new OutlineNode(
                id,
                id,
                title,
                OutlineNode.Level.CHAPTER,
                "so-noi-vu",
                true,
                from,
                List.of(BlockKind.RESULTS),
                List.of(),
                List.of(),
                true,
                false,
                false,
                List.of());
    }

    private static ProvincePack province(RoundDefinition round) {
        return new ProvincePack() {
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
                return UNIT;
            }

            @Override
            public Letterhead letterhead() {
                return new Letterhead(
                        Optional.empty(), List.of(), "Đắk Lắk", "/BC", Optional.empty(), List.of(), List.of());
            }

            @Override
            public UnitRegister units() {
                return new UnitRegister(List.of(), List.of(), List.of());
            }

            @Override
            public List<RoundDefinition> rounds() {
                return List.of(round);
            }
        };
    }
}
