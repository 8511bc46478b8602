package vn.cchc.check;

import java.time.LocalDate;
import java.util.List;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.model.Narrative;
import vn.cchc.model.Observation;
import vn.cchc.model.OrgUnit;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Submission;
import vn.cchc.model.UnitRegister;
import vn.cchc.plugin.RoundDefinition;

/**
 * What to check.
 *
 * @param round the round
 * @param catalog the sections that the province has enabled
 * @param units organisations, for their names
 * @param unit id of the unit whose report is compiled
 * @param observations entries
 * @param narratives what officers wrote
 * @param rows rows of registers
 * @param submissions thematic reports handed in
 * @param today day on which deadlines are judged
 */
public record CheckRequest(
        RoundDefinition round,
        PluginCatalog catalog,
        UnitRegister units,
        String unit,
        List<Observation> observations,
        List<Narrative> narratives,
        List<RegisterRow> rows,
        List<Submission> submissions,
        LocalDate today) {
    public CheckRequest {
        observations = List.copyOf(observations);
        narratives = List.copyOf(narratives);
        rows = List.copyOf(rows);
        submissions = List.copyOf(submissions);
    }

    /** Returns the same request over other entries. */
    public CheckRequest withObservations(List<Observation> others) {
        return new CheckRequest(round, catalog, units, unit, others, narratives, rows, submissions, today);
    }

    /** Returns the name of a unit, its id when it isn't known. */
    public String nameOf(String unitId) {
        return units.find(unitId).map(OrgUnit::name).orElse(unitId);
    }
}
