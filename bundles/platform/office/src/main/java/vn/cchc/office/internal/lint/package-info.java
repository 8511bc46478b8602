/** The form checker: which element a paragraph is, what the rules say of it, and the repair of what is mechanical. */
@NullMarked
package vn.cchc.office.internal.lint;

import org.jspecify.annotations.NullMarked;
