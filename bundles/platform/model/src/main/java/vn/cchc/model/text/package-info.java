/**
 * How figures, dates and words are written and read in Vietnamese, in one place for forms, checks, reports and messages.
 */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.model.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
