package vn.cchc.plugin.template;

import java.util.List;

/** One part of a sentence. */
public sealed interface TemplatePart {

    /** Words of the template's author. */
    record Text(String text, boolean bold, boolean italic) implements TemplatePart {}

    /** The figure of an indicator. */
    record Number(String code, PeriodRef period, boolean withUnit) implements TemplatePart {}

    /** The change of an indicator, "giảm 30 (23,26%)". */
    record Change(String code, PeriodRef from, PeriodRef to) implements TemplatePart {}

    /** The as-of date of a figure. */
    record DateOf(String code, PeriodRef period) implements TemplatePart {}

    /** A footnote with the full citation of a legal document. */
    record Citation(String number) implements TemplatePart {}

    /** A footnote in the author's own words. */
    record Note(String text) implements TemplatePart {}

    /**
     * What can't be read; printed as a visible mark, so that nobody overlooks it.
     *
     * @param written as it stands in the text
     */
    record Wrong(String written) implements TemplatePart {}

    /** A fact of the round. */
    record RoundFact(Fact fact) implements TemplatePart {}

    /** A passage that stands only when every figure in it has a value. */
    record Passage(List<TemplatePart> parts) implements TemplatePart {
        public Passage {
            parts = List.copyOf(parts);
        }
    }

    /** Facts that a template may name. */
    enum Fact {
        /** Period of the round, "2021-2025". */
        PERIOD,
        /** The same in the words of a sentence, "giai đoạn 2021-2025", "quý III năm 2025". */
        TIME,
        /** Day by which the round closes. */
        END,
        /** Name of the province. */
        PROVINCE
    }
}
