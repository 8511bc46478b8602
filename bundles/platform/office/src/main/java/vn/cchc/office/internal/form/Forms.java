package vn.cchc.office.internal.form;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.cchc.office.OfficeException;
import vn.cchc.plugin.FormChoice;

/** Keeps the rules of the choices that were asked for: a service writes many documents in one or two forms. */
public final class Forms {

    private final Map<FormChoice, FormRules> read = new ConcurrentHashMap<>();

    /**
     * Returns the rules of a choice.
     *
     * @throws OfficeException with a message for the user when the decree does not allow the choice
     */
    public FormRules of(FormChoice choice) throws OfficeException {
        FormRules known = read.get(choice);
        if (known == null) {
            known = FormRules.of(choice);
            read.put(choice, known);
        }
        return known;
    }
}
