/** The checks of the platform and the runner that guards all checks. */
@NullMarked
package vn.cchc.check.internal;

import org.jspecify.annotations.NullMarked;
