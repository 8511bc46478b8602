package vn.cchc.declared.internal.province;

import java.util.List;
import vn.cchc.model.UnitRegister;
import vn.cchc.plugin.FormChoice;
import vn.cchc.plugin.Letterhead;
import vn.cchc.plugin.ProvincePack;
import vn.cchc.plugin.RoundDefinition;

/** A province that was read from YAML. */
record DeclaredProvince(
        @Override String id,
        @Override String name,
        @Override String unit,
        @Override Letterhead letterhead,
        @Override FormChoice form,
        @Override UnitRegister units,
        @Override List<RoundDefinition> rounds)
        implements ProvincePack {
    DeclaredProvince {
        rounds = List.copyOf(rounds);
    }
}
