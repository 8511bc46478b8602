/**
 * The document tree: what a report says, in order, every number knowing where it comes from; nothing of Word in it.
 */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.report.doc;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
