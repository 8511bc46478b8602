/**
 * What the enabled sections are together: one owner for each indicator, no loop, no reference to nothing; and the figures
 * that follow from the entries.
 *
 * <p>A room of its own because checks, report, import and commands all need the same answer, and the contract in
 * {@code plugin} must stay free of logic.
 */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.catalog;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
