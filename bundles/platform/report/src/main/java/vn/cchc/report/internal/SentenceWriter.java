package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.catalog.Bindings;
import vn.cchc.model.Indicator;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.plugin.Figure;
import vn.cchc.plugin.Figures;
import vn.cchc.plugin.template.TemplatePart;
import vn.cchc.report.ComposeRequest;
import vn.cchc.report.doc.Inline;

/** Turns the parts of a template's sentence into text, numbers, footnotes and marks. */
final class SentenceWriter {

    private final ComposeRequest request;
    private final Figures figures;
    private final Citations citations;
    private final Bindings bindings;
    private final CoverageNotes notes;

    SentenceWriter(ComposeRequest request, Figures figures, Citations citations, CoverageNotes notes) {
        this.request = request;
        this.figures = figures;
        this.citations = citations;
        this.notes = notes;
        this.bindings = new Bindings(figures, request.province().unit());
    }

    /** Writes the parts; empty when nothing but blanks is left of them. */
    List<Inline> write(List<TemplatePart> parts) {
        List<Inline> inlines = new ArrayList<>();
        parts.forEach(part -> write(part, inlines));
        List<Inline> tidy = Spacing.tidy(inlines);
        boolean says = tidy.stream().anyMatch(SentenceWriter::says);
        return says ? tidy : List.of();
    }

    private static boolean says(Inline inline) {
        return inline instanceof Inline.Text text
                ? text.text().chars().anyMatch(Character::isLetterOrDigit)
                : !(inline instanceof Inline.Footnote);
    }

    private void write(TemplatePart part, List<Inline> out) {
        if (part instanceof TemplatePart.Text text) {
            out.add(new Inline.Text(text.text(), text.bold(), text.italic()));
        } else if (part instanceof TemplatePart.Number number) {
            out.add(bindings.find(number.code(), number.period())
                    .map(f -> number(Wording.figure(f, number.withUnit()), f, List.of(f)))
                    .orElseGet(() -> missing(number.code())));
            notes.after(bindings.find(number.code(), number.period()).stream().toList(), out);
        } else if (part instanceof TemplatePart.Change change) {
            out.add(change(change));
            notes.after(
                    bindings.find(change)
                            .map(ends -> List.of(ends.from(), ends.to()))
                            .orElse(List.of()),
                    out);
        } else if (part instanceof TemplatePart.DateOf date) {
            out.add(date(date));
        } else if (part instanceof TemplatePart.Citation citation) {
            out.add(citations.cite(citation.number()));
        } else if (part instanceof TemplatePart.RoundFact fact) {
            out.add(Inline.Text.of(fact(fact.fact())));
        } else if (part instanceof TemplatePart.Passage passage && bindings.isComplete(passage)) {
            passage.parts().forEach(inner -> write(inner, out));
        }
    }

    private Inline change(TemplatePart.Change change) {
        return bindings.find(change)
                .map(ends -> number(Wording.change(ends.from(), ends.to()), ends.to(), List.of(ends.from(), ends.to())))
                .orElseGet(() -> missing(change.code()));
    }

    private Inline date(TemplatePart.DateOf date) {
        return bindings.find(date.code(), date.period())
                .map(f -> (Inline)
                        Inline.Text.of(VietnameseDates.format(f.period().end())))
                .orElseGet(() -> new Inline.Mark(Messages.text("missing.date", nameOf(date.code()))));
    }

    private Inline missing(String code) {
        return new Inline.Mark(
                figures.indicator(code).isPresent()
                        ? Messages.text("missing.figure", nameOf(code))
                        : Messages.text("unknown.figure", code));
    }

    private String nameOf(String code) {
        return figures.indicator(code).map(Indicator::name).orElse(code);
    }

    private static Inline number(String written, Figure figure, List<Figure> basis) {
        List<ObservationKey> entries = basis.stream()
                .flatMap(f -> f.entries().stream())
                .map(o -> o.key())
                .distinct()
                .toList();
        ObservationKey key =
                new ObservationKey(figure.unit(), figure.indicator().code(), figure.period());
        return new Inline.Number(written, key, figure.value(), entries);
    }

    private String fact(TemplatePart.Fact fact) {
        return switch (fact) {
            case PERIOD -> request.round().round().period().id();
            case TIME -> VietnameseDates.inSentence(request.round().round().period());
            case END -> VietnameseDates.format(request.round().round().end());
            case PROVINCE -> request.province().name();
        };
    }
}
