/** Finds the figures of a passage, what they count, and what only looks like a figure. */
@NullMarked
package vn.cchc.audit.internal.figure;

import org.jspecify.annotations.NullMarked;
