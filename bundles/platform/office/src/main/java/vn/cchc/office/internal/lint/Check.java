package vn.cchc.office.internal.lint;

import java.io.IOException;

/** One part of the form; a check keeps nothing between two documents. */
public interface Check {

    /** Look at a document and tell what departs from the rules. */
    void check(Context context) throws IOException;
}
