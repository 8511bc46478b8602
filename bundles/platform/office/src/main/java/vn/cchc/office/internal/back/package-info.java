/**
 * Reports that come back from Word: their blocks in order, with what is left of anchors and bound numbers.
 *
 * <p>Programs keep different things. Word keeps all that was written. LibreOffice renames the ids of styles (so they are known
 * by name) and keeps bookmarks; what it loses of content controls is read as plain words. Nothing here relies on one trace
 * alone: a shape is known by style, list mark or words, in this order.
 */
@NullMarked
package vn.cchc.office.internal.back;

import org.jspecify.annotations.NullMarked;
