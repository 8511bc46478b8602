/** What both services share: texts and careful writing of files. */
@NullMarked
package vn.cchc.office.internal;

import org.jspecify.annotations.NullMarked;
