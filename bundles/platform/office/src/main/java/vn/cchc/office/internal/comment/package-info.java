/** Copies of documents with comments in the margin. */
@NullMarked
package vn.cchc.office.internal.comment;

import org.jspecify.annotations.NullMarked;
