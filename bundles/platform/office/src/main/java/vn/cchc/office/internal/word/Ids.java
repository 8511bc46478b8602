package vn.cchc.office.internal.word;

/**
 * Gives out the ids of one document: footnotes, lists, bookmarks, content controls, drawings and parts ask in one place, so
 * that no two things can have the same.
 */
final class Ids {

    private int last;

    /** Returns the next id, from 1. */
    int next() {
        return ++last;
    }
}
