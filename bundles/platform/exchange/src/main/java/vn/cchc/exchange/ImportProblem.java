package vn.cchc.exchange;

import vn.cchc.exchange.internal.Place;

/**
 * Something that keeps files from being taken over.
 *
 * @param file name of the file
 * @param line line in it, from 1; 0 when it concerns the file as a whole
 * @param column name of the column; empty when it concerns the line as a whole
 * @param what what is wrong
 * @param remedy what to do; may be empty
 */
public record ImportProblem(String file, int line, String column, String what, String remedy) {

    /** Returns place, fault and remedy in one line. */
    @Override
    public String toString() {
        String all = new Place(file, line, column) + ": " + what;
        return remedy.isEmpty() ? all : all + " " + remedy;
    }
}
