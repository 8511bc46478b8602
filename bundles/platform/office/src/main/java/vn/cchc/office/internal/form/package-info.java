/** The form of administrative documents as data: every measure with the article it rests on, for writer and checker alike. */
@NullMarked
package vn.cchc.office.internal.form;

import org.jspecify.annotations.NullMarked;
