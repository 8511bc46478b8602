package vn.cchc.office;

import java.util.List;
import vn.cchc.model.Severity;

/**
 * One departure from the form, wherever it occurs.
 *
 * @param code what departs, stable: {@code body.size}
 * @param severity {@code BLOCK} against the decree, {@code WARN} doubtful, {@code HINT} against habit or worth a look
 * @param what what departs, in words
 * @param is what stands there
 * @param should what should stand there
 * @param article where the rule stands, or that it is habit
 * @param places the first places where it occurs; empty when it is about the whole document
 * @param count how often it occurs
 * @param repairable whether the repair does away with it
 */
public record FormFinding(
        String code,
        Severity severity,
        String what,
        String is,
        String should,
        String article,
        List<Place> places,
        int count,
        boolean repairable) {
    public FormFinding {
        places = List.copyOf(places);
    }

    /**
     * A place in a document.
     *
     * @param paragraph number of the paragraph, counting those with words; 0 when it is about pages
     * @param section number of the section of pages, from 1
     * @param words how the paragraph begins
     */
    public record Place(int paragraph, int section, String words) {}
}
