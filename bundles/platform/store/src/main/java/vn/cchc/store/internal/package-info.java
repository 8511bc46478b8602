/** The workspace in one SQLite file; the only place in the house that knows SQL. */
@NullMarked
package vn.cchc.store.internal;

import org.jspecify.annotations.NullMarked;
