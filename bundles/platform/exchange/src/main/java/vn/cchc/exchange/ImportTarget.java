package vn.cchc.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.model.Indicator;
import vn.cchc.model.Register;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.UnitRegister;

/**
 * What the values of a file may refer to.
 *
 * @param indicators indicators by code
 * @param units units of the province
 * @param registers registers of all sections
 * @param sections ids of the sections
 * @param outlineNodes ids of the outline's nodes
 * @param rows register rows that are in the workspace now; an import replaces a register as a whole, so that reading the
 *     same file twice doesn't double it
 */
public record ImportTarget(
        Map<String, Indicator> indicators,
        UnitRegister units,
        List<Register> registers,
        Set<String> sections,
        Set<String> outlineNodes,
        List<RegisterRow> rows) {
    public ImportTarget {
        indicators = Map.copyOf(indicators);
        registers = List.copyOf(registers);
        sections = Set.copyOf(sections);
        outlineNodes = Set.copyOf(outlineNodes);
        rows = List.copyOf(rows);
    }

    /** Makes one for a workspace without register rows. */
    public ImportTarget(
            Map<String, Indicator> indicators,
            UnitRegister units,
            List<Register> registers,
            Set<String> sections,
            Set<String> outlineNodes) {
        this(indicators, units, registers, sections, outlineNodes, List.of());
    }
}
