package vn.cchc.audit.internal.flow;

import vn.cchc.audit.Place;

/**
 * A line that has words, repaired and without blanks around it.
 *
 * @param text the words
 * @param place where it stands
 * @param indented whether a single blank stood before it: the only trace that a page break leaves in extracted text
 * @param afterBlank whether an empty line stood before it
 */
record Line(String text, Place place, boolean indented, boolean afterBlank) {

    int width() {
        return text.length();
    }

    boolean isNumberOnly() {
        int length = text.length();
        return length <= 3 && length > 0 && text.chars().allMatch(Character::isDigit);
    }
}
