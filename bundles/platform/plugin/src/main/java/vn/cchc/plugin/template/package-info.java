/**
 * How a section reads: text in which every number is a binding, never a typed figure.
 *
 * <p>The types are the template after it was read; the written form is described in {@code docs/section-format.md}.
 */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.plugin.template;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
