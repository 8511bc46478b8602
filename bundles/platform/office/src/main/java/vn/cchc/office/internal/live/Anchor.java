package vn.cchc.office.internal.live;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bookmarks of blocks and of numbers; Word hides bookmarks whose names begin with a line. */
public final class Anchor {

    private static final String PREFIX = "_cchc_";
    private static final Pattern NAME = Pattern.compile(PREFIX + "([1-9][0-9]{0,8})");

    private static final Pattern NUMBER = Pattern.compile(PREFIX + "n([1-9][0-9]{0,8})_[0-9]+");

    private Anchor() {}

    /** Returns the bookmark's name of the block at that place, from 1. */
    public static String name(int block) {
        return PREFIX + block;
    }

    /** Returns the place of the block whose bookmark has that name; empty when it is no block's. */
    public static OptionalInt of(String bookmark) {
        Matcher name = NAME.matcher(bookmark);
        return name.matches() ? OptionalInt.of(Integer.parseInt(name.group(1))) : OptionalInt.empty();
    }

    /**
     * Returns the bookmark's name of a number.
     *
     * @param row row of its key among the numbers of the document
     * @param id tells it from other bookmarks with the same row
     */
    public static String ofNumber(int row, int id) {
        return PREFIX + "n" + row + "_" + id;
    }

    /** Returns the row that a number's bookmark names; empty when it is no number's. */
    public static Optional<String> row(String bookmark) {
        Matcher name = NUMBER.matcher(bookmark);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }
}
