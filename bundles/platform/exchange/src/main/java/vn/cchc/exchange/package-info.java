/**
 * What comes into a workspace from outside: files of figures, documents, register rows and narratives.
 *
 * <p>Files are read and judged as a whole. When anything is wrong, every fault is named with its place and nothing is
 * taken over; the forms of the files are those of {@code docs/section-format.md}.
 */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.exchange;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
