package vn.cchc.exchange;

import vn.cchc.exchange.internal.Place;

/**
 * Something that was put right or left out while reading.
 *
 * @param file name of the file
 * @param line line in it, from 1; 0 when it concerns the file as a whole
 * @param text what was done
 */
public record ImportNote(String file, int line, String text) {

    /** Returns place and text in one line. */
    @Override
    public String toString() {
        return new Place(file, line, "") + ": " + text;
    }
}
