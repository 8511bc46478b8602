package vn.cchc.model;

import java.util.List;

/**
 * One row of a register.
 *
 * @param register path of the register, {@code section/register}
 * @param number place in the register, from 1
 * @param cells texts in the order of the columns; an empty text is an empty cell
 * @param source file and line, or who typed it
 */
public record RegisterRow(String register, int number, List<String> cells, SourceRef source) {
    public RegisterRow {
        register = Require.text(register, "register");
        cells = List.copyOf(cells);
        Require.that(number >= 1, "rows are numbered from 1");
    }
}
