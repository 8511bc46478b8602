package vn.cchc.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.arithmetic.Rounding;

/**
 * What became of planted errors.
 *
 * @param errors the errors, section by section in the order of the catalogue
 */
public record SelfTestResult(List<PlantedError> errors) {
    public SelfTestResult {
        errors = List.copyOf(errors);
    }

    /**
     * How many errors were caught.
     *
     * @param planted errors that were planted
     * @param caught those of them that were caught
     */
    public record Score(int planted, int caught) {

        /** Returns the share in percent, not rounded; empty when nothing was planted. */
        public Optional<BigDecimal> share() {
            return planted == 0
                    ? Optional.empty()
                    : Optional.of(Rounding.percent(BigDecimal.valueOf(caught), BigDecimal.valueOf(planted)));
        }

        private Score with(PlantedError error) {
            return new Score(planted + 1, caught + (error.caught() ? 1 : 0));
        }
    }

    /** Returns the score of each section in which errors were planted, by id. */
    public Map<String, Score> sections() {
        Map<String, Score> scores = new LinkedHashMap<>();
        errors.forEach(error ->
                scores.compute(error.section(), (id, score) -> (score == null ? new Score(0, 0) : score).with(error)));
        return scores;
    }

    /** Returns the score of all errors together. */
    public Score total() {
        return new Score(errors.size(), (int)
                errors.stream().filter(PlantedError::caught).count());
    }
}
