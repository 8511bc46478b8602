package vn.cchc.office.internal.live;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bookmark of a block; Word hides bookmarks whose names begin with a line. */
public final class Anchor {

    private static final String PREFIX = "_cchc_";
    private static final Pattern NAME = Pattern.compile(PREFIX + "([1-9][0-9]{0,8})");

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
}
