/**
 * How long things take, side by side with something that does the same in another way.
 *
 * <p>Runs on a plain class path with the product's own classes; the classes of services are made as Declarative Services
 * would make them.
 */
@NullMarked
package vn.cchc.benchmarks;

import org.jspecify.annotations.NullMarked;
