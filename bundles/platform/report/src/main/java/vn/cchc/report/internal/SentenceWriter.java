package vn.cchc.report.internal;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.catalog.Bindings;
import vn.cchc.model.Indicator;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.text.VietnameseDates;
import vn.cchc.plugin.Figure;
import vn.cchc.plugin.Figures;
import vn.cchc.plugin.template.Sentences;
import vn.cchc.plugin.template.TemplatePart;
import vn.cchc.report.ComposeRequest;
import vn.cchc.report.doc.Inline;

/** Turns the parts of a sentence into text, numbers, footnotes and marks. */
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

    /** Writes a template's sentence and closes the gaps of what fell out; empty when nothing but blanks is left of it. */
    List<Inline> write(List<TemplatePart> parts) {
        List<Inline> tidy = Spacing.tidy(inlines(parts));
        boolean says = tidy.stream().anyMatch(SentenceWriter::says);
        return says ? tidy : List.of();
    }

    /** Writes what people wrote, as they wrote it. */
    List<Inline> exactly(String sentence) {
        return Spacing.notesClose(inlines(Sentences.read(sentence).parts()));
    }

    private List<Inline> inlines(List<TemplatePart> parts) {
        List<Inline> inlines = new ArrayList<>();
        parts.forEach(part -> write(part, inlines));
        return inlines;
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
                    .map(f -> number(FigureWords.figure(f, number.withUnit()), f, List.of(f), part))
                    .orElseGet(() -> missing(number.code(), part)));
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
            out.add(citations.cite(citation));
        } else if (part instanceof TemplatePart.Note note) {
            out.add(new Inline.Footnote(note.text(), Sentences.binding(note)));
        } else if (part instanceof TemplatePart.RoundFact fact) {
            out.add(new Inline.Text(fact(fact.fact()), false, false, Sentences.binding(fact)));
        } else if (part instanceof TemplatePart.Wrong wrong) {
            out.add(new Inline.Mark(Messages.text("wrong.binding", wrong.written()), wrong.written()));
        } else if (part instanceof TemplatePart.Passage passage && bindings.isComplete(passage)) {
            passage.parts().forEach(inner -> write(inner, out));
        }
    }

    private Inline change(TemplatePart.Change change) {
        return bindings.find(change)
                .map(ends -> number(
                        FigureWords.change(ends.from(), ends.to()), ends.to(), List.of(ends.from(), ends.to()), change))
                .orElseGet(() -> missing(change.code(), change));
    }

    private Inline date(TemplatePart.DateOf date) {
        String binding = Sentences.binding(date);
        return bindings.find(date.code(), date.period())
                .map(f -> (Inline)
                        new Inline.Text(VietnameseDates.format(f.period().end()), false, false, binding))
                .orElseGet(() -> new Inline.Mark(Messages.text("missing.date", nameOf(date.code())), binding));
    }

    private Inline missing(String code, TemplatePart part) {
        String text = figures.indicator(code).isPresent()
                ? Messages.text("missing.figure", nameOf(code))
                : Messages.text("unknown.figure", code);
        return new Inline.Mark(text, Sentences.binding(part));
    }

    private String nameOf(String code) {
        return figures.indicator(code).map(Indicator::name).orElse(code);
    }

    private static Inline number(String written, Figure figure, List<Figure> basis, TemplatePart part) {
        List<ObservationKey> entries = basis.stream()
                .flatMap(f -> f.entries().stream())
                .map(o -> o.key())
                .distinct()
                .toList();
        ObservationKey key =
                new ObservationKey(figure.unit(), figure.indicator().code(), figure.period());
        return new Inline.Number(written, key, figure.value(), entries, Sentences.binding(part));
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
