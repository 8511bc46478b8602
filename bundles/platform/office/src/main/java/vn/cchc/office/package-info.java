/**
 * Office files: a document tree becomes a Word document in the form of Decree 30/2020/NĐ-CP, and that a PDF.
 *
 * <p>WordprocessingML is written as a stream, part by part, without a library: the form is fixed, so a document model in
 * memory would only cost time (measured at sixteen times the CPU for a report of 66 pages) and would hide which element
 * stands where. Reading foreign files is a different matter; that is what POI is here for.
 */
@Export
@Version("0.1.0")
@NullMarked
package vn.cchc.office;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
