package vn.cchc.office.internal.comment;

import vn.cchc.office.DocumentComment;

/**
 * A comment that has its id.
 *
 * @param id id in the copy
 * @param comment what it says and where
 */
record Remark(int id, DocumentComment comment) {}
