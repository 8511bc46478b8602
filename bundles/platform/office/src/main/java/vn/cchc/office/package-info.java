/**
 * Office files: a document tree becomes a Word document in the form of Decree 30/2020/NĐ-CP, and that a PDF; a report that
 * people edited comes back with its anchors and bound numbers; a finished document of any author is read as text and copied
 * with comments.
 *
 * <p>WordprocessingML, charts and their workbooks are written as a stream, part by part, without a library: a document model
 * in memory would cost many times the CPU (see {@code benchmarks}) and would hide which element stands where. Foreign files
 * are read as a stream for the same reason, and because they must not be trusted.
 */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.office;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
