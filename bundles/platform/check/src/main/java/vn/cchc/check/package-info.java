/**
 * Runs the checks over a round: those that follow from the model, and those that plugins add.
 */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.check;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
