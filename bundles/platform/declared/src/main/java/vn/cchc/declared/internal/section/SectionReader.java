package vn.cchc.declared.internal.section;

import java.util.List;
import java.util.Optional;
import vn.cchc.declared.Reading;
import vn.cchc.declared.internal.Dates;
import vn.cchc.declared.internal.Folder;
import vn.cchc.declared.internal.Problems;
import vn.cchc.declared.internal.TextFile;
import vn.cchc.declared.internal.expression.Expressions;
import vn.cchc.declared.internal.template.TemplateReader;
import vn.cchc.declared.internal.template.TemplateReader.Tables;
import vn.cchc.declared.internal.yaml.Entry;
import vn.cchc.declared.internal.yaml.Schema;
import vn.cchc.declared.internal.yaml.YamlDocument;
import vn.cchc.declared.internal.yaml.YamlReader;
import vn.cchc.model.FormGroup;
import vn.cchc.model.Register;
import vn.cchc.model.Section;
import vn.cchc.plugin.SectionPlugin;
import vn.cchc.plugin.template.NarrativeTemplate;

/** Reads a section: {@code <name>.yaml} against its schema, {@code <name>.md} beside it, and each against the other. */
public final class SectionReader {

    private final Schema schema = new Schema("section");
    private final Expressions expressions = new Expressions();

    /** Reads a section of a folder; finds as many mistakes as it can, and never throws for one. */
    public Reading<SectionPlugin> read(Folder folder, String yamlName) {
        Problems problems = new Problems();
        Optional<SectionPlugin> section = Optional.empty();
        Optional<TextFile> file = TextFile.read(folder, yamlName, problems);
        if (file.isPresent()) {
            Optional<YamlDocument> yaml =
                    file.flatMap(f -> YamlReader.read(f, problems)).filter(schema::accepts);
            section = yaml.flatMap(document -> section(document.top(), folder, yamlName, problems));
            if (yaml.isEmpty()) {
                // The tables it may show are not known, but its own mistakes are.
                template(folder, yamlName, Tables.UNKNOWN, problems);
            }
        }
        return new Reading<>(problems.isEmpty() ? section : Optional.empty(), problems.list());
    }

    private Optional<SectionPlugin> section(Entry top, Folder folder, String yamlName, Problems problems) {
        try {
            Section section = head(top);
            IndicatorReader indicators = new IndicatorReader(section.id(), expressions);
            indicators.read(top);
            CheckReader checks = new CheckReader(section.id(), expressions);
            checks.read(top);
            List<FormGroup> form = FormReader.groups(top);
            List<Register> registers = FormReader.registers(top, section.id());
            Tables tables = new Tables(
                    true,
                    top.list("form").stream().map(group -> group.text("group")).toList(),
                    top.list("charts").stream()
                            .map(chart -> chart.text("chart"))
                            .toList(),
                    top.list("registers").stream()
                            .map(register -> register.text("id"))
                            .toList());
            Optional<NarrativeTemplate> template = template(folder, yamlName, tables, problems);
            return template.map(text -> new DeclaredSection(
                    section,
                    indicators.indicators(),
                    indicators.derivations(),
                    form,
                    FormReader.charts(top),
                    registers,
                    checks.checks(),
                    FormReader.targets(top, section.id()),
                    text));
        } catch (IllegalArgumentException broken) {
            // An invariant of the model that neither the schema nor a reader knows of.
            top.problem("model", String.valueOf(broken.getMessage()));
            return Optional.empty();
        }
    }

    private static Section head(Entry top) {
        Section.Kind kind = top.text("kind").equals("area") ? Section.Kind.AREA : Section.Kind.THEMATIC;
        if (kind == Section.Kind.AREA && top.has("due")) {
            top.get("due").problem("section.due");
        }
        if (kind == Section.Kind.THEMATIC && !top.has("due")) {
            top.problem("section.nodue");
        }
        return new Section(
                top.text("section"),
                kind,
                top.text("title"),
                top.text("owner"),
                top.text("outline"),
                Dates.read(top, "due"));
    }

    private static Optional<NarrativeTemplate> template(
            Folder folder, String yamlName, Tables tables, Problems problems) {
        String name = yamlName.replaceFirst("\\.ya?ml$", "") + ".md";
        return TextFile.read(folder, name, problems).map(file -> new TemplateReader(file, tables, problems).read());
    }
}
