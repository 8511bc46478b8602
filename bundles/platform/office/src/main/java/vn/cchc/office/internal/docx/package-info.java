/**
 * Foreign Word files, read as a stream and without trust: nothing outside of the file is ever fetched, and no part of it
 * may unfold beyond its limit.
 *
 * <p>Neither POI nor a tree in memory: a report of two hundred pages in pieces of one word each would take several hundred
 * megabytes, and the copy with comments must keep every element that we don't know as it is.
 */
@NullMarked
package vn.cchc.office.internal.docx;

import org.jspecify.annotations.NullMarked;
