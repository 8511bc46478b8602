package vn.cchc.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.model.LegalDocument;
import vn.cchc.model.Narrative;
import vn.cchc.model.Observation;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Wording;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.RoundDefinition;

/**
 * What to compose.
 *
 * @param province the province whose letterhead and name are printed
 * @param round the round with its outline
 * @param catalog enabled sections
 * @param observations entries
 * @param narratives what officers wrote
 * @param documents registry of legal documents
 * @param rows rows of registers
 * @param wordings what people decided in Word about lines whose words aren't theirs
 * @param number number of the document, empty for a draft
 * @param date date of signing, empty for a draft
 */
public record ComposeRequest(
        ProvincePack province,
        RoundDefinition round,
        PluginCatalog catalog,
        List<Observation> observations,
        List<Narrative> narratives,
        List<LegalDocument> documents,
        List<RegisterRow> rows,
        List<Wording> wordings,
        Optional<String> number,
        Optional<LocalDate> date) {
    public ComposeRequest {
        observations = List.copyOf(observations);
        narratives = List.copyOf(narratives);
        documents = List.copyOf(documents);
        rows = List.copyOf(rows);
        wordings = List.copyOf(wordings);
    }
}
