/**
 * The services of the platform as commands.
 *
 * <p>Exit codes: 0 fine, 1 findings that block, 2 wrong use or input.
 */
@NullMarked
package vn.cchc.cli.internal;

import org.jspecify.annotations.NullMarked;
