/** How lines are taken apart, aligned and joined. */
@NullMarked
package vn.cchc.roundtrip.internal;

import org.jspecify.annotations.NullMarked;
