/**
 * Recomputes the figures of a finished report and says what doesn't add up.
 *
 * <p>The audit is deterministic, works offline and knows no report by name: it reads quantities, noun phrases, relations
 * and lists, and compares what it can. What it can't relate with certainty it passes over: an accusation has to be right.
 */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
