package vn.cchc.itest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.model.Finding;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Measure;
import vn.cchc.model.Section;
import vn.cchc.plugin.Check;
import vn.cchc.plugin.CheckContext;
import vn.cchc.plugin.SectionPlugin;

/** A section written in Java, with a check that fails: what no declaration can do. */
@Component(service = SectionPlugin.class, enabled = false, property = SectionPlugin.MODULE + "=vn.cchc.itest")
public final class CodedSection implements SectionPlugin {

    static final String ID = "viet-bang-java";

    /** Makes the section. */
    @Activate
    public CodedSection() {}

    @Override
    public Section section() {
        return new Section(ID, Section.Kind.AREA, "Phần viết bằng Java", "so-noi-vu", "II.1", Optional.empty());
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(new Indicator(
                "VBJ_SO",
                ID,
                "Số của phần viết bằng Java",
                new Measure("văn bản"),
                IndicatorKind.FLOW,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty()));
    }

    @Override
    public List<Check> checks() {
        return List.of(new Crashing());
    }

    private static final class Crashing implements Check {

        @Override
        public String id() {
            return ID + "/hong";
        }

        @Override
        public Set<String> inputs() {
            return Set.of("VBJ_SO");
        }

        @Override
        public List<Finding> run(CheckContext context) {
            throw new IllegalStateException("hỏng");
        }
    }
}
