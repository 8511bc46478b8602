/** The text of documents: Word, PDF, plain. */
@NullMarked
package vn.cchc.office.internal.text;

import org.jspecify.annotations.NullMarked;
