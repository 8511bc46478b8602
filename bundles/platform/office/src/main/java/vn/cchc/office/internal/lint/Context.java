package vn.cchc.office.internal.lint;

import vn.cchc.office.internal.form.FormRules;
import vn.cchc.office.internal.lint.sheet.Sheet;

/**
 * What checks work with.
 *
 * @param roles the document, known for what it is
 * @param rules the form
 * @param faults takes what departs
 */
public record Context(Roles roles, FormRules rules, Faults faults) {

    /** Returns the document. */
    public Sheet sheet() {
        return roles.sheet();
    }

    /** Returns the means to change the document. */
    public Edits edits() {
        return new Edits(roles.sheet().word());
    }
}
