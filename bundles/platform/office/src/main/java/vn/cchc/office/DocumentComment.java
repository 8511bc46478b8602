package vn.cchc.office;

/**
 * A remark at a place of a document.
 *
 * @param from number of the part it begins in, as {@link DocumentText.Part#number()} counts
 * @param to number of the part it ends in
 * @param quote the words it is about; when they can't be found in the first part, the remark is about the parts as a whole
 * @param text the remark; a line break begins a new paragraph of it
 */
public record DocumentComment(int from, int to, String quote, String text) {}
