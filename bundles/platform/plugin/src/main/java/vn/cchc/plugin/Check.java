package vn.cchc.plugin;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;
import vn.cchc.model.Finding;

/** Look at the figures of a round and say what is wrong in them. */
@ConsumerType
public interface Check {

    /** Name the check, stable and unique: {@code section/check}. */
    String id();

    /** Name the codes it looks at; the host refuses a code that no plugin owns. */
    Set<String> inputs();

    /** Return the findings, empty when all is well; never throw for bad figures. */
    List<Finding> run(CheckContext context);

    /** Give figures for which it must stay silent and figures for which it must speak; run by every build. */
    default List<CheckExample> examples() {
        return List.of();
    }
}
