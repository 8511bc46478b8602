package vn.cchc.report;

import java.util.List;
import java.util.Map;
import vn.cchc.model.Wording;
import vn.cchc.report.doc.ReportDocument;

/**
 * A report with what stands behind its lines.
 *
 * @param document the report
 * @param sources the words that the installed modules, the outline or the officers have for a line today, in the language
 *     of templates, by {@link vn.cchc.model.WrittenLine#target()}; a line that is written anew each time has none
 * @param stale wordings that were left out because the words they replace have changed since
 */
public record Composition(ReportDocument document, Map<String, String> sources, List<Wording> stale) {
    public Composition {
        sources = Map.copyOf(sources);
        stale = List.copyOf(stale);
    }
}
