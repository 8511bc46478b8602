package vn.cchc.roundtrip;

import java.util.List;
import java.util.Map;
import vn.cchc.model.Narrative;
import vn.cchc.model.Period;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.Wording;
import vn.cchc.model.WrittenLine;
import vn.cchc.office.ReturnedReport;

/**
 * All that a merge needs to know.
 *
 * @param writing id of the writing that came back
 * @param file name of the edited file
 * @param base the lines that were written
 * @param returned what came back
 * @param today what the workspace says
 * @param unit id of the unit whose figures the report prints
 * @param round period that stands for the whole round
 * @param choice what to do where the two differ, and with lines that are gone or moved
 */
public record MergeRequest(
        String writing,
        String file,
        List<WrittenLine> base,
        ReturnedReport returned,
        Today today,
        String unit,
        Period round,
        Choice choice) {
    public MergeRequest {
        base = List.copyOf(base);
    }

    /**
     * What the workspace says now.
     *
     * @param lines the report as it would be written
     * @param sources the words behind its lines, see {@code Composition}
     * @param narratives what officers wrote
     * @param rows rows of registers
     * @param wordings what was decided about lines before
     * @param headings where the headings of the outline stand, in words, by id of the node
     */
    public record Today(
            List<WrittenLine> lines,
            Map<String, String> sources,
            List<Narrative> narratives,
            List<RegisterRow> rows,
            List<Wording> wordings,
            Map<String, String> headings) {
        public Today {
            lines = List.copyOf(lines);
            sources = Map.copyOf(sources);
            narratives = List.copyOf(narratives);
            rows = List.copyOf(rows);
            wordings = List.copyOf(wordings);
            headings = Map.copyOf(headings);
        }
    }

    /**
     * What the person who merges decided.
     *
     * @param takeWord whether the words from Word hold where workspace and Word changed the same place
     * @param acceptDeleted whether lines that are gone are left out from now on
     * @param acceptMoved whether lines that stand elsewhere stay there
     */
    public record Choice(boolean takeWord, boolean acceptDeleted, boolean acceptMoved) {}
}
