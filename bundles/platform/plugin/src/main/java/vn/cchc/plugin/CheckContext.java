package vn.cchc.plugin;

import java.time.LocalDate;
import org.osgi.annotation.versioning.ProviderType;
import vn.cchc.model.Round;

/** What a check may look at. */
@ProviderType
public interface CheckContext {

    /** Return the round that is checked. */
    Round round();

    /** Return the figures, entered and derived. */
    Figures figures();

    /** Return the day on which deadlines are judged; a check has no clock of its own. */
    LocalDate today();
}
