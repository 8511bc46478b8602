/** The expression language: JEXL, locked down to arithmetic, comparison and the platform's own functions. */
@NullMarked
package vn.cchc.declared.internal.expression;

import org.jspecify.annotations.NullMarked;
