package vn.cchc.model;

import java.util.List;

/**
 * A group of indicators that is entered together and printed as one table.
 *
 * @param title heading of the group and caption of the table
 * @param rows codes in order; a code may belong to another section
 * @param periods columns; empty for the years of the round and the round itself
 */
public record FormGroup(String title, List<String> rows, List<Period> periods) {
    public FormGroup {
        title = Require.text(title, "title of a form group");
        rows = List.copyOf(rows);
        periods = List.copyOf(periods);
        rows.forEach(Require::code);
        Require.that(!rows.isEmpty(), "form group '" + title + "' has no rows");
    }
}
