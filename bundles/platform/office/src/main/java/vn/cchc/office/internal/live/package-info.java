/**
 * What a document carries to find its way home, and how that is read again: anchors, bound numbers, the stamp.
 *
 * <p>Writer and reader share nothing else, so that neither can change a form that the other doesn't know.
 */
@NullMarked
package vn.cchc.office.internal.live;

import org.jspecify.annotations.NullMarked;
