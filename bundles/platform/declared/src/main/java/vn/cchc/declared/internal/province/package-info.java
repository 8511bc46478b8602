/** From a province's YAML to the contract of plugins. */
@NullMarked
package vn.cchc.declared.internal.province;

import org.jspecify.annotations.NullMarked;
