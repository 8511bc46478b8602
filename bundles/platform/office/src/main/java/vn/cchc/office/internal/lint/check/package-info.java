/** The checks of the form, one class for each part of a document. */
@NullMarked
package vn.cchc.office.internal.lint.check;

import org.jspecify.annotations.NullMarked;
