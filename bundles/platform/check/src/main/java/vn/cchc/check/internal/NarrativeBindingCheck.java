package vn.cchc.check.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.catalog.FigureTable;
import vn.cchc.check.CheckRequest;
import vn.cchc.model.Finding;
import vn.cchc.model.Narrative;
import vn.cchc.model.Severity;
import vn.cchc.plugin.template.NarrativeTemplate;
import vn.cchc.plugin.template.NarrativeText;
import vn.cchc.plugin.template.SentenceMistake;
import vn.cchc.plugin.template.Sentences;
import vn.cchc.plugin.template.TemplateBlock;

/** Wants every binding in what officers wrote to name something; the report shows a mark where one doesn't. */
final class NarrativeBindingCheck implements PlatformCheck {

    @Override
    public String name() {
        return "lien-ket";
    }

    @Override
    public List<Finding> run(CheckRequest request, FigureTable figures) {
        Findings findings = new Findings(this);
        for (Narrative narrative : request.narratives()) {
            Set<String> wrong = wrong(narrative, figures);
            if (!wrong.isEmpty()) {
                Optional<String> section = request.catalog().sections().stream()
                        .map(s -> s.plugin().section().id())
                        .filter(narrative.place()::equals)
                        .findFirst();
                findings.add(
                        Severity.WARN,
                        narrative.place() + "/" + narrative.block().id(),
                        section,
                        Messages.text(
                                "narrative",
                                narrative.block().title(),
                                narrative.place(),
                                narrative.source(),
                                String.join("; ", wrong)),
                        Messages.text("narrative.why"));
            }
        }
        return findings.toList();
    }

    private static Set<String> wrong(Narrative narrative, FigureTable figures) {
        Set<String> wrong = new LinkedHashSet<>();
        List<TemplateBlock> sentences = new ArrayList<>();
        for (NarrativeText.Line line : NarrativeText.read(narrative.text())) {
            Sentences.Reading reading = Sentences.read(line.text());
            reading.mistakes().stream()
                    .filter(mistake -> !isWords(mistake))
                    .forEach(mistake -> wrong.add(Messages.text("narrative.wrong", mistake.written())));
            sentences.add(new TemplateBlock.Paragraph(reading.parts()));
        }
        NarrativeTemplate all = new NarrativeTemplate(java.util.Map.of(narrative.block(), sentences));
        all.codes().stream()
                .filter(code -> figures.indicator(code).isEmpty())
                .forEach(code -> wrong.add(Messages.text("narrative.code", code)));
        return wrong;
    }

    /** A star without its partner is a star: nothing is lost by it. */
    private static boolean isWords(SentenceMistake mistake) {
        return mistake.kind() == SentenceMistake.Kind.UNCLOSED
                && (mistake.written().equals("**") || mistake.written().equals("_"));
    }
}
