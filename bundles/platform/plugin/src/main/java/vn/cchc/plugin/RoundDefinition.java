package vn.cchc.plugin;

import java.util.List;
import vn.cchc.model.Outline;
import vn.cchc.model.Round;
import vn.cchc.plugin.template.TemplateBlock;

/**
 * A round as a province runs it.
 *
 * @param round what it is
 * @param outline headings that the report must have
 * @param reports thematic reports that it asks for
 * @param basis numbers of the documents that it rests on
 * @param opening paragraphs before part one
 * @param closing paragraphs after the last part
 * @param contents whether the report begins with the list of its headings
 * @param without short names of the modules that a new workspace starts without, where they are installed
 */
public record RoundDefinition(
        Round round,
        Outline outline,
        List<ThematicReport> reports,
        List<String> basis,
        List<TemplateBlock> opening,
        List<TemplateBlock> closing,
        boolean contents,
        List<String> without) {
    public RoundDefinition {
        reports = List.copyOf(reports);
        basis = List.copyOf(basis);
        opening = List.copyOf(opening);
        closing = List.copyOf(closing);
        without = List.copyOf(without);
    }

    /** Makes one without a list of headings that starts with every module. */
    public RoundDefinition(
            Round round,
            Outline outline,
            List<ThematicReport> reports,
            List<String> basis,
            List<TemplateBlock> opening,
            List<TemplateBlock> closing) {
        this(round, outline, reports, basis, opening, closing, false, List.of());
    }
}
