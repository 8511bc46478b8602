package vn.cchc.plugin;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Figures on which a check is tried.
 *
 * @param holds whether the check must stay silent
 * @param figures amounts by {@code CODE} or {@code CODE@period}
 */
public record CheckExample(boolean holds, Map<String, BigDecimal> figures) {
    public CheckExample {
        figures = Map.copyOf(figures);
    }
}
