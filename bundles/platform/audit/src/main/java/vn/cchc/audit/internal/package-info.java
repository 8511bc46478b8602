/**
 * How a text becomes claims: lines become passages, passages become shapes with figures, recognisers read the shapes.
 *
 * <p>Every regular expression here is bounded or possessive where it repeats: a line of a megabyte must not hang.
 */
@NullMarked
package vn.cchc.audit.internal;

import org.jspecify.annotations.NullMarked;
