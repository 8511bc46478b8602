/** How sections, figures and narratives become headings, sentences and tables. */
@NullMarked
package vn.cchc.report.internal;

import org.jspecify.annotations.NullMarked;
