package vn.cchc.plugin.template;

import java.util.List;

/**
 * A place of a sentence that can't be read.
 *
 * @param at its offset in the text, from 0
 * @param kind what is wrong
 * @param written what stands there, or the mark that has no partner
 * @param known words that may have been meant; the partner of a mark that has none
 */
public record SentenceMistake(int at, Kind kind, String written, List<String> known) {

    /** What can be wrong. */
    public enum Kind {
        /** A mark that opens and isn't closed in the same paragraph. */
        UNCLOSED,
        /** A mark that closes and isn't opened in the same paragraph. */
        UNOPENED,
        /** A passage inside a passage. */
        NESTED,
        /** Two braces with something that is no binding. */
        BINDING,
        /** A change without its code, or with one period only. */
        CHANGE,
        /** A date without its code. */
        DATE,
        /** A word that is no period. */
        PERIOD,
        /** A name without its quotation marks. */
        QUOTES,
        /** A table or narrative that doesn't stand alone on its line. */
        ALONE
    }

    public SentenceMistake {
        known = List.copyOf(known);
    }
}
