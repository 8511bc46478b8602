package vn.cchc.store;

import java.util.List;
import java.util.Set;
import vn.cchc.model.LegalDocument;
import vn.cchc.model.Narrative;
import vn.cchc.model.Observation;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Wording;

/**
 * All that a report is composed of, as it was at one moment.
 *
 * @param observations the figures, by key
 * @param documents the legal documents, by number
 * @param rows the rows of all registers, by register and number
 * @param narratives what officers wrote, by place and block
 * @param wordings what was decided about lines in Word, by kind and line
 * @param disabledModules the modules that were switched off
 */
public record WorkspaceState(
        List<Observation> observations,
        List<LegalDocument> documents,
        List<RegisterRow> rows,
        List<Narrative> narratives,
        List<Wording> wordings,
        Set<String> disabledModules) {
    public WorkspaceState {
        observations = List.copyOf(observations);
        documents = List.copyOf(documents);
        rows = List.copyOf(rows);
        narratives = List.copyOf(narratives);
        wordings = List.copyOf(wordings);
        disabledModules = Set.copyOf(disabledModules);
    }
}
