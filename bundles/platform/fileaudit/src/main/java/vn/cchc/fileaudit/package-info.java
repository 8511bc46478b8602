/** Audits of finished reports in files: Word, PDF, text. */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.fileaudit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
