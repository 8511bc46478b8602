package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.model.BlockKind;
import vn.cchc.model.ChartGroup;
import vn.cchc.model.FormGroup;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Measure;
import vn.cchc.model.Period;
import vn.cchc.model.Register;
import vn.cchc.model.Section;
import vn.cchc.model.UnitLevel;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.NarrativeTemplate;
import vn.cchc.plugin.template.TemplateBlock;

/** A section put together by a test. */
final class TestSection implements SectionPlugin {

    private final Section section;
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<FormGroup> form = new ArrayList<>();
    private final List<ChartGroup> charts = new ArrayList<>();
    private final List<Register> registers = new ArrayList<>();
    private final Map<BlockKind, List<TemplateBlock>> blocks = new EnumMap<>(BlockKind.class);

    private TestSection(String id, Section.Kind kind, String anchor) {
        this.section = new Section(id, kind, "Phần " + id, "so-tu-phap", anchor, Optional.empty());
    }

    static TestSection area(String id, String anchor) {
        return new TestSection(id, Section.Kind.AREA, anchor);
    }

    static TestSection thematic(String id, String anchor) {
        return new TestSection(id, Section.Kind.THEMATIC, anchor);
    }

    /** Counts, a rate, money, a rank and a payroll: one indicator for each way to word a figure. */
    static TestSection institutions() {
        return area("the-che", "II.1")
                .indicator("TC_VB", "Văn bản ban hành", "văn bản", IndicatorKind.FLOW, "TC_VB_NQ", "TC_VB_QD")
                .indicator("TC_VB_NQ", "Nghị quyết", "văn bản", IndicatorKind.FLOW)
                .indicator("TC_VB_QD", "Quyết định", "văn bản", IndicatorKind.FLOW)
                .indicator("TC_XL_TYLE", "Tỷ lệ xử lý", "%", IndicatorKind.RATIO)
                .indicator("TCC_GIAM", "Kinh phí giảm", "tỷ đồng", IndicatorKind.FLOW)
                .indicator("CS_XEPHANG", "Xếp hạng PAR INDEX", "hạng", IndicatorKind.INDEX)
                .indicator("CS_DIEM", "Điểm PAR INDEX", "điểm", IndicatorKind.INDEX)
                .indicator("BM_BT", "Biên chế", "người", IndicatorKind.STOCK);
    }

    TestSection indicator(String code, String name, String measure, IndicatorKind kind, String... parts) {
        indicators.add(new Indicator(
                code,
                section.id(),
                name,
                new Measure(measure),
                kind,
                List.of(parts),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty()));
        return this;
    }

    TestSection form(String title, String... rows) {
        form.add(new FormGroup(title, List.of(rows), List.of()));
        return this;
    }

    TestSection chart(ChartGroup.Kind kind, String title, String... rows) {
        charts.add(new ChartGroup(title, kind, List.of(rows), List.of()));
        return this;
    }

    TestSection chartOver(List<String> periods, String title, String... rows) {
        charts.add(new ChartGroup(
                title,
                ChartGroup.Kind.BAR,
                List.of(rows),
                periods.stream().map(p -> Period.parse(p).orElseThrow()).toList()));
        return this;
    }

    /** Lets communes report every stock and flow so far. */
    TestSection collected() {
        indicators.replaceAll(i -> i.kind() == IndicatorKind.STOCK || i.kind() == IndicatorKind.FLOW
                ? i.collectedFrom(Set.of(UnitLevel.COMMUNE))
                : i);
        return this;
    }

    TestSection formOver(List<String> periods, String title, String... rows) {
        form.add(new FormGroup(
                title,
                List.of(rows),
                periods.stream().map(p -> Period.parse(p).orElseThrow()).toList()));
        return this;
    }

    TestSection register(String id, String title, String... columns) {
        registers.add(new Register(
                section.id(),
                id,
                title,
                Stream.of(columns)
                        .map(c ->
                                new Register.Column("c" + Arrays.asList(columns).indexOf(c), c, type(c)))
                        .toList()));
        return this;
    }

    private static Register.CellType type(String column) {
        return column.equals("Năm") ? Register.CellType.NUMBER : Register.CellType.TEXT;
    }

    TestSection text(BlockKind kind, TemplateBlock... pieces) {
        blocks.put(kind, List.of(pieces));
        return this;
    }

    /** Says something under "Kết quả". */
    TestSection results(TemplateBlock... pieces) {
        return text(BlockKind.RESULTS, pieces);
    }

    @Override
    public Section section() {
        return section;
    }

    @Override
    public List<Indicator> indicators() {
        return indicators;
    }

    @Override
    public List<FormGroup> form() {
        return form;
    }

    @Override
    public List<ChartGroup> charts() {
        return charts;
    }

    @Override
    public List<Register> registers() {
        return registers;
    }

    @Override
    public NarrativeTemplate template() {
        return new NarrativeTemplate(blocks);
    }
}
