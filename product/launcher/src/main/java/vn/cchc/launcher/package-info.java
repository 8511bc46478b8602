/**
 * Starts the product: an embedded framework, filled with the bundles that the feature files name.
 *
 * <p>The host lives on the class path, outside the framework. What it shares with the bundles is therefore JDK types
 * only: the main command is a {@code java.util.function.Function}.
 */
@NullMarked
package vn.cchc.launcher;

import org.jspecify.annotations.NullMarked;
