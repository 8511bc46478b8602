package vn.cchc.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import vn.cchc.model.BlockKind;
import vn.cchc.model.ChartGroup;
import vn.cchc.model.Finding;
import vn.cchc.model.FormGroup;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Measure;
import vn.cchc.model.Section;
import vn.cchc.model.Target;
import vn.cchc.model.UnitLevel;
import vn.cchc.plugin.Check;
import vn.cchc.plugin.CheckContext;
import vn.cchc.plugin.Derivation;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.NarrativeTemplate;
import vn.cchc.plugin.template.TemplateBlock;

/** A section put together by a test, and the sections of institutions and organisation that most tests use. */
final class TestSection implements SectionPlugin {

    private final Section section;
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Derivation> derivations = new ArrayList<>();
    private final List<FormGroup> form = new ArrayList<>();
    private final List<ChartGroup> charts = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
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

    /** Documents issued and documents found unlawful: a total, a ratio, a formula. */
    static TestSection institutions() {
        return area("the-che", "II.1")
                .total("TC_VB", "văn bản", IndicatorKind.FLOW, "TC_VB_NQ", "TC_VB_QD")
                .plain("TC_VB_NQ", "văn bản", IndicatorKind.FLOW)
                .plain("TC_VB_QD", "văn bản", IndicatorKind.FLOW)
                .plain("TC_TRAI", "văn bản", IndicatorKind.FLOW)
                .plain("TC_XL", "văn bản", IndicatorKind.FLOW)
                .ratio("TC_XL_TYLE", "%", "TC_XL", "TC_TRAI")
                .formula(
                        "TC_CON",
                        "văn bản",
                        IndicatorKind.FLOW,
                        Set.of("TC_TRAI", "TC_XL"),
                        in -> Optional.of(in.apply("TC_TRAI").subtract(in.apply("TC_XL"))));
    }

    /** Stocks, an index and a ratio of stocks. */
    static TestSection organisation() {
        return area("to-chuc", "II.3")
                .plain("BM_BT", "người", IndicatorKind.STOCK)
                .plain("BM_NU", "người", IndicatorKind.STOCK)
                .ratio("BM_NU_TYLE", "%", "BM_NU", "BM_BT")
                .plain("CS_XEPHANG", "hạng", IndicatorKind.INDEX);
    }

    TestSection plain(String code, String measure, IndicatorKind kind) {
        return add(code, measure, kind, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    TestSection total(String code, String measure, IndicatorKind kind, String... parts) {
        return add(code, measure, kind, List.of(parts), Optional.empty(), Optional.empty(), Optional.empty());
    }

    TestSection ratio(String code, String measure, String numerator, String denominator) {
        return add(
                code,
                measure,
                IndicatorKind.RATIO,
                List.of(),
                Optional.of(new Indicator.Ratio(numerator, denominator)),
                Optional.empty(),
                Optional.empty());
    }

    TestSection twin(String code, String measure, IndicatorKind kind, String other) {
        return add(code, measure, kind, List.of(), Optional.empty(), Optional.empty(), Optional.of(other));
    }

    /** Adds an indicator that claims to have a formula, without its arithmetic. */
    TestSection formula(String code, String measure, IndicatorKind kind) {
        return add(code, measure, kind, List.of(), Optional.empty(), Optional.of("TC_TRAI - TC_XL"), Optional.empty());
    }

    TestSection formula(
            String code,
            String measure,
            IndicatorKind kind,
            Set<String> inputs,
            Function<Function<String, BigDecimal>, Optional<BigDecimal>> arithmetic) {
        derivations.add(new Derivation() {
            @Override
            public String indicator() {
                return code;
            }

            @Override
            public Set<String> inputs() {
                return inputs;
            }

            @Override
            public Optional<BigDecimal> derive(Function<String, BigDecimal> amounts) {
                return arithmetic.apply(amounts);
            }
        });
        return formula(code, measure, kind);
    }

    private TestSection add(
            String code,
            String measure,
            IndicatorKind kind,
            List<String> totalOf,
            Optional<Indicator.Ratio> ratio,
            Optional<String> formula,
            Optional<String> sameAs) {
        indicators.add(new Indicator(
                code,
                section.id(),
                "Chỉ tiêu " + code,
                new Measure(measure),
                kind,
                totalOf,
                ratio,
                formula,
                sameAs,
                false,
                Optional.empty()));
        return this;
    }

    /** Declares that all indicators so far that can be are collected from these tiers. */
    TestSection collectedFrom(UnitLevel... levels) {
        indicators.replaceAll(i -> i.kind() == IndicatorKind.RATIO
                        || i.kind() == IndicatorKind.INDEX
                        || i.formula().isPresent()
                ? i
                : i.collectedFrom(Set.of(levels)));
        return this;
    }

    TestSection form(String title, String... rows) {
        form.add(new FormGroup(title, List.of(rows), List.of()));
        return this;
    }

    TestSection chart(String title, String... rows) {
        charts.add(new ChartGroup(title, ChartGroup.Kind.BAR, List.of(rows), List.of()));
        return this;
    }

    TestSection check(String id, String... inputs) {
        checks.add(new Check() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Set<String> inputs() {
                return new TreeSet<>(Arrays.asList(inputs));
            }

            @Override
            public List<Finding> run(CheckContext context) {
                return List.of();
            }
        });
        return this;
    }

    TestSection target(String code) {
        targets.add(
                new Target(section.id(), code, Target.Direction.AT_LEAST, BigDecimal.TEN, 2025, "Kế hoạch 01/KH-UBND"));
        return this;
    }

    TestSection text(BlockKind kind, TemplateBlock... pieces) {
        blocks.put(kind, List.of(pieces));
        return this;
    }

    InstalledSection installed() {
        return new InstalledSection("vn.cchc.test." + section.id(), this);
    }

    static PluginCatalog catalog(TestSection... sections) {
        return PluginCatalog.of(
                Arrays.stream(sections).map(TestSection::installed).toList());
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
    public List<Derivation> derivations() {
        return derivations;
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
    public List<Check> checks() {
        return checks;
    }

    @Override
    public List<Target> targets() {
        return targets;
    }

    @Override
    public NarrativeTemplate template() {
        return new NarrativeTemplate(blocks);
    }
}
