/**
 * The arithmetic that checks of figures share: how a rounded figure stands to the computed one, and what explains a gap.
 *
 * <p>It lives here, and not with one of its users, so that a finding of a check and one of an audit judge and explain in
 * the same words.
 */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.model.arithmetic;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
