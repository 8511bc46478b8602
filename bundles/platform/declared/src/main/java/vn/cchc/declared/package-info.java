/**
 * Plugins written in YAML and Markdown, and the expression language of their checks.
 *
 * <p>Inside the framework nobody calls this package: the extender reads every bundle that names its files in the header
 * {@code CCHC-Section} or {@code CCHC-Province} and registers what they declare. Outside of it, in tests and tools,
 * {@link vn.cchc.declared.DeclaredSections} and {@link vn.cchc.declared.DeclaredProvinces} read the same files.
 *
 * <p>This is the one place that knows YAML, JSON Schema, the expression engine and the template language.
 */
@Export
@Version("0.1.0")
@NullMarked
@Capability(namespace = "osgi.extender", name = "vn.cchc.declared", version = "1.0")
package vn.cchc.declared;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Capability;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
