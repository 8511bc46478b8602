package vn.cchc.check.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.cchc.model.BlockKind;
import vn.cchc.model.Finding;
import vn.cchc.model.FormGroup;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Measure;
import vn.cchc.model.Register;
import vn.cchc.model.Section;
import vn.cchc.model.Target;
import vn.cchc.model.UnitLevel;
import vn.cchc.plugin.Check;
import vn.cchc.plugin.CheckContext;
import vn.cchc.plugin.Derivation;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.NarrativeTemplate;
import vn.cchc.plugin.template.TemplateBlock;

/** A section put together by a test, and the sections that most tests use. */
final class TestSection implements SectionPlugin {

    private final Section section;
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Derivation> derivations = new ArrayList<>();
    private final List<FormGroup> form = new ArrayList<>();
    private final List<Register> registers = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final Map<BlockKind, List<TemplateBlock>> blocks = new EnumMap<>(BlockKind.class);

    private TestSection(String id, String anchor) {
        this.section = new Section(id, Section.Kind.AREA, "Phần " + id, "so-tu-phap", anchor, Optional.empty());
    }

    static TestSection area(String id, String anchor) {
        return new TestSection(id, anchor);
    }

    /** Documents issued and found unlawful: total, ratio, formula, one required. */
    static TestSection institutions() {
        return area("the-che", "II.1")
                .add(indicator("TC_VB", "văn bản", IndicatorKind.FLOW).totalOf("TC_VB_NQ", "TC_VB_QD"))
                .add(indicator("TC_VB_NQ", "văn bản", IndicatorKind.FLOW))
                .add(indicator("TC_VB_QD", "văn bản", IndicatorKind.FLOW))
                .add(indicator("TC_TRAI", "văn bản", IndicatorKind.FLOW).required())
                .add(indicator("TC_XL", "văn bản", IndicatorKind.FLOW))
                .add(indicator("TC_XL_TYLE", "%", IndicatorKind.RATIO).ratio("TC_XL", "TC_TRAI"))
                .add(indicator("TC_CON", "văn bản", IndicatorKind.FLOW).formula("TC_TRAI - TC_XL"))
                .with(difference("TC_CON", "TC_TRAI", "TC_XL"));
    }

    /** Money and payroll of two departments that count the same things. */
    static TestSection finance() {
        return area("tai-chinh", "II.5")
                .add(indicator("TCC_GIAM", "triệu đồng", IndicatorKind.FLOW))
                .add(indicator("TCC_BT", "người", IndicatorKind.STOCK).sameAs("BM_BT"));
    }

    static TestSection organisation() {
        return area("to-chuc", "II.3")
                .add(indicator("BM_TIET_KIEM", "tỷ đồng", IndicatorKind.FLOW).sameAs("TCC_GIAM"))
                .add(indicator("BM_BT", "người", IndicatorKind.STOCK).sameAs("TCC_BT"))
                .add(indicator("BM_NU", "người", IndicatorKind.STOCK));
    }

    TestSection add(Line line) {
        indicators.add(line.in(section.id()));
        return this;
    }

    /** Lets communes report every stock and flow so far that has no formula. */
    TestSection collected() {
        indicators.replaceAll(
                i -> i.kind() == IndicatorKind.RATIO || i.formula().isPresent()
                        ? i
                        : i.collectedFrom(Set.of(UnitLevel.COMMUNE)));
        return this;
    }

    TestSection with(Derivation derivation) {
        derivations.add(derivation);
        return this;
    }

    TestSection with(Check check) {
        checks.add(check);
        return this;
    }

    TestSection form(String title, String... rows) {
        form.add(new FormGroup(title, List.of(rows), List.of()));
        return this;
    }

    TestSection register(String id) {
        registers.add(new Register(
                section.id(),
                id,
                "Danh mục " + id,
                List.of(new Register.Column("ten", "Tên", Register.CellType.TEXT))));
        return this;
    }

    TestSection target(String code, Target.Direction direction, String threshold, int by) {
        targets.add(
                new Target(section.id(), code, direction, new BigDecimal(threshold), by, "Kế hoạch 01/KH-UBND, mục 3"));
        return this;
    }

    TestSection text(BlockKind kind, TemplateBlock... pieces) {
        blocks.put(kind, List.of(pieces));
        return this;
    }

    static Line indicator(String code, String measure, IndicatorKind kind) {
        return new Line(code, measure, kind);
    }

    static Derivation difference(String code, String from, String minus) {
        return new Derivation() {
            @Override
            public String indicator() {
                return code;
            }

            @Override
            public Set<String> inputs() {
                return Set.of(from, minus);
            }

            @Override
            public Optional<BigDecimal> derive(Function<String, BigDecimal> inputs) {
                return Optional.of(inputs.apply(from).subtract(inputs.apply(minus)));
            }
        };
    }

    /** Makes a check that does as the test says. */
    static Check check(String id, Function<CheckContext, List<Finding>> run) {
        return new Check() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Set<String> inputs() {
                return Set.of("TC_XL");
            }

            @Override
            public List<Finding> run(CheckContext context) {
                return run.apply(context);
            }
        };
    }

    /** One indicator on its way. */
    static final class Line {
        private final String code;
        private final String measure;
        private final IndicatorKind kind;
        private List<String> parts = List.of();
        private Optional<Indicator.Ratio> ratio = Optional.empty();
        private Optional<String> formula = Optional.empty();
        private Optional<String> sameAs = Optional.empty();
        private boolean required;

        private Line(String code, String measure, IndicatorKind kind) {
            this.code = code;
            this.measure = measure;
            this.kind = kind;
        }

        Line totalOf(String... codes) {
            parts = List.of(codes);
            return this;
        }

        Line ratio(String numerator, String denominator) {
            ratio = Optional.of(new Indicator.Ratio(numerator, denominator));
            return this;
        }

        Line formula(String text) {
            formula = Optional.of(text);
            return this;
        }

        Line sameAs(String other) {
            sameAs = Optional.of(other);
            return this;
        }

        Line required() {
            required = true;
            return this;
        }

        private Indicator in(String section) {
            return new Indicator(
                    code,
                    section,
                    "Chỉ tiêu " + code,
                    new Measure(measure),
                    kind,
                    parts,
                    ratio,
                    formula,
                    sameAs,
                    required,
                    Optional.empty());
        }
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
    public List<Register> registers() {
        return registers;
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
