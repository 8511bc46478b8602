package vn.cchc.dossier.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cchc.model.Finding;
import vn.cchc.model.Indicator;
import vn.cchc.model.IndicatorKind;
import vn.cchc.model.Measure;
import vn.cchc.model.Section;
import vn.cchc.model.Severity;
import vn.cchc.plugin.Check;
import vn.cchc.plugin.CheckContext;
import vn.cchc.plugin.Figure;
import vn.cchc.plugin.SectionPlugin;

/**
 * A section with counts of documents, whose check speaks for every code that has a figure.
 *
 * @param id id of the section
 * @param codes codes of its indicators
 */
record TestSection(String id, List<String> codes) implements SectionPlugin {

    @Override
    public Section section() {
        return new Section(id, Section.Kind.AREA, "Phần " + id, "tinh-dak-lak", "II.1", Optional.empty());
    }

    @Override
    public List<Indicator> indicators() {
        return codes.stream()
                .map(code -> new Indicator(
                        code,
                        id,
                        "Chỉ tiêu " + code,
                        new Measure("văn bản"),
                        IndicatorKind.FLOW,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty()))
                .toList();
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check() {
            @Override
            public String id() {
                return TestSection.this.id + "/co-so-lieu";
            }

            @Override
            public Set<String> inputs() {
                return Set.copyOf(codes);
            }

            @Override
            public List<Finding> run(CheckContext context) {
                return codes.stream()
                        .flatMap(code -> entered(context, code))
                        .map(figure -> finding(figure))
                        .toList();
            }
        });
    }

    private static Stream<Figure> entered(CheckContext context, String code) {
        return context.figures().series("tinh-dak-lak", code).stream();
    }

    private Finding finding(Figure figure) {
        return new Finding(
                findingOn(figure.indicator().code(), figure.period().id()),
                id + "/co-so-lieu",
                Severity.BLOCK,
                Optional.of(id),
                Optional.of(figure.unit()),
                Optional.of(figure.period()),
                "Có số liệu " + figure.indicator().code(),
                "Kiểm tra lại.",
                List.of(figure.toOperand()));
    }

    String findingOn(String code, String period) {
        return id + "/co-so-lieu/" + code + "/" + period;
    }
}
