package vn.cchc.office;

import java.util.List;

/**
 * What a repair did.
 *
 * @param before what the source's form was like
 * @param after what the copy's form is like, read from the file that was written
 */
public record FormRepair(FormReport before, FormReport after) {

    /** Returns the findings that the repair did away with. */
    public List<FormFinding> repaired() {
        List<String> left = after.findings().stream().map(FormFinding::code).toList();
        return before.findings().stream().filter(f -> !left.contains(f.code())).toList();
    }
}
