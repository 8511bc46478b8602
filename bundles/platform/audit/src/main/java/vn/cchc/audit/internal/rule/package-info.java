/** The recognisers: one class per kind of claim. */
@NullMarked
package vn.cchc.audit.internal.rule;

import org.jspecify.annotations.NullMarked;
