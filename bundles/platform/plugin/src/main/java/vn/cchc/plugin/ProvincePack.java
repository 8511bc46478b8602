package vn.cchc.plugin;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import vn.cchc.model.UnitRegister;

/** Add one province: its units through time, its rounds and outlines, its letterhead. */
@ConsumerType
public interface ProvincePack {

    /** Name the province, stable: {@code dak-lak}. */
    String id();

    /** Return its name as in a sentence: "tỉnh Đắk Lắk". */
    String name();

    /** Return the id of the unit whose figures the province's report prints. */
    String unit();

    /** Return the fixed parts of its documents. */
    Letterhead letterhead();

    /** Return how its documents look where the decree leaves room. */
    default FormChoice form() {
        return FormChoice.of(FormChoice.HABIT);
    }

    /** Return its organisations, before and after every merge. */
    UnitRegister units();

    /** Return the rounds it runs. */
    List<RoundDefinition> rounds();

    /** Find a round by id. */
    default Optional<RoundDefinition> round(String id) {
        return rounds().stream().filter(r -> r.round().id().equals(id)).findFirst();
    }
}
