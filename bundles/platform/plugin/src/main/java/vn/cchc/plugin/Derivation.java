package vn.cchc.plugin;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.osgi.annotation.versioning.ConsumerType;

/** Compute one derived indicator from others of the same unit and period; pure, like a check. */
@ConsumerType
public interface Derivation {

    /** Name the code of the indicator that is computed. */
    String indicator();

    /** Name the codes it needs, all of them. */
    Set<String> inputs();

    /**
     * Compute the value; empty when it has none, such as a quotient by zero.
     *
     * @param inputs gives the amount of each code of {@link #inputs()}
     */
    Optional<BigDecimal> derive(Function<String, BigDecimal> inputs);
}
