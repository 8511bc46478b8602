/** Brings the services together over one workspace. */
@NullMarked
package vn.cchc.dossier.internal;

import org.jspecify.annotations.NullMarked;
