package vn.cchc.office.internal.lint;

import java.util.Optional;
import vn.cchc.model.Severity;
import vn.cchc.office.FormFinding.Place;

/**
 * One departure at one place.
 *
 * @param code the rule it departs from
 * @param repair does away with it, when that is mechanical
 */
record Fault(String code, Severity severity, String is, String should, Optional<Place> place, Optional<Repair> repair) {

    /** Changes the document's XML. */
    @FunctionalInterface
    public interface Repair {
        void make() throws java.io.IOException;
    }
}
