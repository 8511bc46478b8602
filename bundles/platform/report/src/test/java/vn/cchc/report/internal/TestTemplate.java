package vn.cchc.report.internal;

import java.util.List;
import vn.cchc.model.Period;
import vn.cchc.plugin.template.PeriodRef;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.plugin.template.TemplatePart;

/** Short words for the pieces of a template. */
final class TestTemplate {

    static final PeriodRef FIRST = new PeriodRef.First();
    static final PeriodRef LAST = new PeriodRef.Last();

    private TestTemplate() {}

    /** Makes a paragraph of words and parts. */
    static TemplateBlock paragraph(Object... wordsAndParts) {
        return new TemplateBlock.Paragraph(parts(wordsAndParts));
    }

    static TemplateBlock item(Object... wordsAndParts) {
        return new TemplateBlock.Item(1, parts(wordsAndParts));
    }

    static TemplateBlock runIn(String title) {
        return new TemplateBlock.RunIn(title);
    }

    static TemplateBlock table(String title) {
        return new TemplateBlock.FormTable(title);
    }

    static TemplateBlock chart(String title) {
        return new TemplateBlock.ChartOf(title);
    }

    static TemplatePart passage(Object... wordsAndParts) {
        return new TemplatePart.Passage(parts(wordsAndParts));
    }

    static TemplatePart bold(String words) {
        return new TemplatePart.Text(words, true, false);
    }

    static TemplatePart number(String code) {
        return new TemplatePart.Number(code, new PeriodRef.WholeRound(), false);
    }

    static TemplatePart withUnit(String code) {
        return new TemplatePart.Number(code, new PeriodRef.WholeRound(), true);
    }

    static TemplatePart number(String code, PeriodRef period) {
        return new TemplatePart.Number(code, period, false);
    }

    static TemplatePart change(String code) {
        return new TemplatePart.Change(code, FIRST, LAST);
    }

    static TemplatePart cite(String number) {
        return new TemplatePart.Citation(number);
    }

    static PeriodRef at(String period) {
        return new PeriodRef.At(Period.parse(period).orElseThrow());
    }

    private static List<TemplatePart> parts(Object... wordsAndParts) {
        return List.of(wordsAndParts).stream()
                .map(piece ->
                        piece instanceof TemplatePart part ? part : new TemplatePart.Text((String) piece, false, false))
                .toList();
    }
}
