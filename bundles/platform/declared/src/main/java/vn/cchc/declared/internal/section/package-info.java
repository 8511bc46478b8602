/** From a section's YAML to the contract of plugins. */
@NullMarked
package vn.cchc.declared.internal.section;

import org.jspecify.annotations.NullMarked;
