/** From Markdown with bindings to the template types of the contract. */
@NullMarked
package vn.cchc.declared.internal.template;

import org.jspecify.annotations.NullMarked;
