/**
 * A Word document as the form checker sees it: paragraphs and sections with everything that styles, lists, themes and direct
 * formatting make of them, and the XML they stand in.
 *
 * <p>Other than the text of a document, its form is read into a tree: a repair has to change places that are far apart. How
 * large and how deep a tree may grow is limited.
 */
@NullMarked
package vn.cchc.office.internal.lint.sheet;

import org.jspecify.annotations.NullMarked;
