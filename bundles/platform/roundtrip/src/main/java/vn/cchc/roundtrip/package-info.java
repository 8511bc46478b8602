/**
 * The way back from Word: which words of a report people changed, and where that belongs.
 *
 * <p>Pure: no clock, file or workspace. What was written, what the workspace says today and what came back go in; what is
 * to be changed, proposed and told comes out. A line is compared word by word, its bound numbers as one word each, so that
 * an edited sentence keeps its numbers.
 */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.roundtrip;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
