/**
 * The shared report model: immutable records in the words of the field.
 *
 * <p>Everything a plugin adds and everything the workbench shows is one of these. A record checks its invariants when it
 * is made and throws {@link IllegalArgumentException} with a plain reason; nothing here knows of files, databases,
 * expressions or windows. Absence is an {@link java.util.Optional}, an empty list or a {@link vn.cchc.model.ValueState},
 * never null.
 */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.model;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
