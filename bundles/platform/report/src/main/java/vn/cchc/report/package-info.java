/** Turns a round into a document tree. */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.report;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
